import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectColumns } from '../../../main/engine/detect';
import { quietJob } from '../../../shared/job';
import type { SuggestedTag } from '../../../shared/model/tag';
import { labelled } from './labelled';
import { openTable, type TestTable } from './table';

let table: TestTable;
let tags: Map<string, SuggestedTag | null>;

beforeAll(async () => {
  table = await openTable(labelled);
  tags = await detectColumns(table.session, table.columns, quietJob);
}, 60_000);

afterAll(() => table.close());

describe('each labelled column is called what a careful person would call it', () => {
  test.each(
    labelled.map(({ title, name, kind }, index) => ({ title, name: JSON.stringify(name), kind, id: `c${index}` })),
  )('$title ($name) → $kind', ({ id, kind }) => {
    const tag = tags.get(id) ?? null;
    expect(tag?.kind ?? null, JSON.stringify(tag)).toBe(kind);
  });
});

test('recall and precision over the labelled columns are at least 0.95', () => {
  const found = labelled.map(({ kind }, index) => ({ kind, tag: tags.get(`c${index}`)?.kind ?? null }));
  const right = found.filter(({ kind, tag }) => tag !== null && tag === kind).length;
  const recall = right / found.filter(({ kind }) => kind !== null).length;
  const precision = right / found.filter(({ tag }) => tag !== null).length;
  console.log(`detect: ${labelled.length} columns, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});
