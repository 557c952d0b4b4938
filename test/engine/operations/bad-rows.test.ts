import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../../main/engine';
import { useFolder } from '../table/support';

const folder = useFolder();
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ home: join(folder.path, 'home'), clock: () => new Date('2026-03-02T01:00:00Z') });
});
afterAll(() => engine.close());

test('an inspection counts ten thousand short rows and names row, line and byte of the first', async () => {
  const good = 'a,b,c\n1,2,3\n';
  const file = await folder.file('short.csv', good + '1,2\n'.repeat(10_000) + '1,2,3\n'.repeat(10_001));
  const answer = await engine.dispatch('dataset.inspect', { file });
  if (!answer.ok) throw new Error(answer.failure.code);
  expect(answer.value.rows).toBe(20_002);
  const fault = answer.value.warnings.find(({ code }) => code === 'row-short');
  expect(fault).toMatchObject({ code: 'row-short', count: 10_000 });
  const places = Array.from({ length: 100 }, (_, row) => ({
    row: 3 + row,
    line: 3 + row,
    byte: good.length + 4 * row,
  }));
  expect(fault).toMatchObject({ places });
});

test('ten thousand rows that are too long are refused with their count, and line and byte of the first twenty', async () => {
  const file = await folder.file('long.csv', `a,b\n${'1,2\n'.repeat(20_000)}${'1,2,3\n'.repeat(10_000)}`);
  const answer = await engine.dispatch('dataset.inspect', { file });
  if (answer.ok) throw new Error('read');
  const { code, params } = answer.failure;
  const places = Array.from({ length: 20 }, (_, row) => `${20_002 + row} (${80_004 + 6 * row})`).join(', ');
  expect([code, params.count, params.lines]).toEqual(['table-row-too-long', 10_000, `${places} …`]);
});
