import { expect, test } from 'vitest';
import { BLOCK, openCells, type Rows, type Window } from '../../../renderer/components/DataGrid/cells';

/** A table that says of each cell where it stands, and is read when the test lets it. */
function table(rows: number, columns: number) {
  const asked: { window: Window; signal: AbortSignal; answer: () => void; fail: () => void }[] = [];
  const changes: string[] = [];
  const cellsOf = ({ from, count, left, width }: Window): Rows =>
    Array.from({ length: count }, (_, row) =>
      Array.from({ length: width }, (_, column) => `${from + row}/${left + column}`),
    );
  const read = (window: Window, signal: AbortSignal) =>
    new Promise<Rows>((resolve, reject) => {
      const answer = () => {
        resolve(cellsOf(window));
      };
      asked.push({
        window,
        signal,
        answer,
        fail: () => {
          reject(new Error('gone'));
        },
      });
    });
  const known = cellsOf({ from: 0, count: Math.min(20, rows), left: 0, width: columns });
  const open = (first?: Rows) =>
    openCells({ rows, read, ...(first && { known: first }) }, columns, {
      onChange: () => changes.push('came'),
      onFailure: () => changes.push('failed'),
    });
  return { asked, changes, known, open };
}

/** Lets what has been answered arrive. */
const arrive = () => new Promise(setImmediate);
const columns = { first: 0, last: 10 };

test('what is in sight is read first, then what comes next; no more than two at a time', async () => {
  const { asked, open, changes } = table(1_000_000, 12);
  const cells = open();
  cells.want({ first: 899_990, last: 900_020 }, columns);
  expect(asked.map(({ window }) => window)).toEqual([
    { from: 899_900, count: 100, left: 0, width: 12 },
    { from: 900_000, count: 100, left: 0, width: 12 },
  ]);
  expect(cells.at(900_000, 3)).toBeUndefined();
  for (const { answer } of asked) answer();
  await arrive();
  expect(cells.at(900_000, 3)).toBe('900000/3');
  expect(changes).toEqual(['came', 'came']);
  expect(asked).toHaveLength(2);
});

test('what has been scrolled past is not waited for, and its answer is dropped', async () => {
  const { asked, open, changes } = table(1_000_000, 12);
  const cells = open();
  cells.want({ first: 0, last: 30 }, columns);
  cells.want({ first: 500_000, last: 500_030 }, columns);
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[0]?.answer();
  await arrive();
  expect(cells.at(0, 0)).toBeUndefined();
  expect(changes).toEqual([]);
  expect(asked.at(-1)?.window.from).toBe(499_900);
});

test('the last block of rows and of columns is as large as what is left', () => {
  const { asked, open } = table(250, 70);
  open().want({ first: 230, last: 250 }, { first: 60, last: 70 });
  expect(asked[0]?.window).toEqual({ from: 200, count: 50, left: BLOCK.columns, width: 20 });
});

test('rows that are known are not read, and memory stays bounded', async () => {
  const { asked, open, known } = table(1_000_000, 12);
  const cells = open(known);
  expect(cells.at(19, 11)).toBe('19/11');
  for (let block = 0; block < 300; block += 1) {
    cells.want({ first: block * 100, last: block * 100 + 30 }, columns);
    for (const { answer } of asked) answer();
    await arrive();
  }
  expect(cells.at(29_900, 0)).toBe('29900/0');
  expect(cells.at(10_000, 0)).toBeUndefined();
  const whole = table(20, 12);
  whole.open(whole.known).want({ first: 0, last: 20 }, columns);
  expect(whole.asked).toEqual([]);
});

test('a failure is told once, and nothing more is read', async () => {
  const { asked, open, changes } = table(1000, 12);
  const cells = open();
  cells.want({ first: 0, last: 30 }, columns);
  for (const { fail } of asked) fail();
  await arrive();
  cells.want({ first: 500, last: 530 }, columns);
  expect(changes).toEqual(['failed']);
  expect(asked).toHaveLength(1);
});

test('what is closed reads no more and holds nothing', async () => {
  const { asked, open, changes } = table(1000, 12);
  const cells = open();
  cells.want({ first: 0, last: 30 }, columns);
  cells.close();
  for (const { answer, signal } of asked) {
    expect(signal.aborted).toBe(true);
    answer();
  }
  await arrive();
  expect(cells.at(0, 0)).toBeUndefined();
  expect(changes).toEqual([]);
});
