import { expect, test } from 'vitest';
import { reasonsFor } from '../../../main/engine/report/reasons';
import type { Tag } from '../../../shared/model/tag';

const other: Tag = { kind: 'free-text', role: 'other', level: 2 };

test('of a text that is searched for people it is not said that it points at nobody', () => {
  const grounds = (operator: string) => ({
    ...{ tag: other, setting: 'conditional' as const, measured: false, outcome: null },
    step: { column: 'c0', name: '备注', operator, params: {} },
  });
  expect(reasonsFor(grounds('scrub')).map(({ code }) => code)).toEqual(['free-text', 'opening-conditional']);
  expect(reasonsFor(grounds('keep')).map(({ code }) => code)).toEqual(['other-attribute']);
});
