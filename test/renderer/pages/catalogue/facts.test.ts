import { expect, test } from 'vitest';
import { factsOf } from '../../../../renderer/pages/catalogue/facts';
import { resourceSchema } from '../../../../shared/model/resource';
import { resource } from './workspace';

/** Every text in a thing, however deep. */
function textsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing];
  return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(textsIn) : [];
}

test('every cell that the catalogue has of a resource is shown', () => {
  let cells = 0;
  const filled = resourceSchema.parse(
    JSON.parse(JSON.stringify(resource('r0001', '许可')), (_, value: unknown) => {
      if (value !== '') return value;
      cells += 1;
      return `cell ${cells}`;
    }),
  );
  const shown = factsOf(filled).flatMap(({ facts }) => facts.map(([, value]) => value));
  for (const text of textsIn(filled)) expect(shown).toContain(text);
  expect(cells).toBeGreaterThan(15);
});

test('the classification reads from the outermost level in, without gaps', () => {
  const [basics] = factsOf(resource('r0001', '许可', [], { classification: ['部门', '', '市场监管'] }));
  expect(basics?.facts).toContainEqual(['classification', '部门 › 市场监管']);
});
