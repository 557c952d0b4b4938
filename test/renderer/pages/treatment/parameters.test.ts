import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operators } from '../../../../main/engine/treat';
import {
  fieldsOf,
  operatorFields,
  releasedBy,
  startParams,
  withFallbacks,
  withParam,
  type Field,
} from '../../../../renderer/pages/treatment/parameters';

const shapeOf = (schema: z.ZodType) => (schema instanceof z.ZodObject ? (schema.shape as z.ZodRawShape) : {});

/** Values at the edges of what a field lets a person enter. */
function edges(field: Field): unknown[] {
  switch (field.kind) {
    case 'whole':
      return [field.min, field.max];
    case 'choice':
      return [...field.choices];
    case 'decimal':
      return [field.min, field.max];
    case 'column':
      return ['c0', 'c19'];
    case 'digest':
      return ['0f'.repeat(32)];
    case 'several':
      return [field.choices.slice(0, 1), [...field.choices]];
    case 'character':
      return ['*', '㊙'];
    case 'text':
      return ['字'.repeat(field.max)];
  }
}

/** Values just outside of it. */
function outside(field: Field): unknown[] {
  switch (field.kind) {
    case 'whole':
      return [field.min - 1, field.max + 1, field.min + 0.5];
    case 'choice':
      return ['no-such-choice'];
    case 'decimal':
      return [0, -1, field.max * 2];
    case 'column':
      return ['', '年龄'];
    case 'digest':
      return ['', 'F'.repeat(64)];
    case 'several':
      return [[], ['no-such-kind']];
    case 'character':
      return ['', 'ab'];
    case 'text':
      return ['字'.repeat(field.max + 1)];
  }
}

describe.each(operators)('the form of $id', ({ id, params }) => {
  test('has a field for every parameter that the engine knows, and no other', () => {
    expect(
      fieldsOf(id)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(shapeOf(params)).sort());
  });

  test('lets in what the engine takes, to its very limits', () => {
    for (const field of fieldsOf(id)) {
      const schema = shapeOf(params)[field.name] as z.ZodType;
      for (const value of edges(field)) expect(schema.safeParse(value).success, field.name).toBe(true);
      for (const value of outside(field)) expect(schema.safeParse(value).success, field.name).toBe(false);
    }
  });

  test('begins with parameters that the engine accepts, and shows the defaults that it takes', () => {
    const start = startParams(id, 'resident-id');
    expect(params.parse(start)).toEqual(withFallbacks(id, start));
  });
});

describe('the forms', () => {
  test('are those of the registry', () => {
    expect(Object.keys(operatorFields)).toEqual(operators.map(({ id }) => id));
    expect(fieldsOf('constructor')).toEqual([]);
  });

  test('say how many columns come of a step', () => {
    expect(releasedBy({ operator: 'delete', params: {} })).toBe(0);
    expect(releasedBy({ operator: 'mask', params: {} })).toBe(1);
    expect(releasedBy({ operator: 'split-id', params: {} })).toBe(3);
    expect(releasedBy({ operator: 'split-id', params: { parts: ['sex'] } })).toBe(1);
  });

  test('set one parameter and leave the others', () => {
    expect(withParam({ width: 10 }, 'top', 90)).toEqual({ width: 10, top: 90 });
    expect(withParam({ width: 10, top: 90 }, 'top', undefined)).toEqual({ width: 10 });
  });
});
