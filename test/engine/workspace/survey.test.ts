import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createWorkspace,
  readChanges,
  readEntries,
  readJournal,
  surveyJournal,
  verifyJournal,
} from '../../../main/engine/workspace';
import { quietJob, type Job, type Progress } from '../../../shared/job';
import type { JournalEntry } from '../../../shared/model/journal';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
/** What a careless reader would take for the end of an entry's head, or of its line. */
const hostile = '",\\"patches":[{"op":"add"}],"undoable":false,"undoes":1,"prev":"' + '0'.repeat(64) + '"}';
const COUNT = 1200;

let dir = '';
let entries: JournalEntry[] = [];

beforeAll(async () => {
  dir = path();
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock: tickingClock() });
  await workspace.change('resource.add', { name: hostile, patches: [hostile] }, adding(hostile));
  await workspace.undo();
  await workspace.redo();
  await workspace.change('barrier', {}, () => undefined, { undoable: false });
  await Promise.all(Array.from({ length: COUNT - 5 }, () => workspace.change('look', {}, () => undefined)));
  await workspace.close();
  for await (const entry of readJournal(dir)) entries = [...entries, entry];
}, 60_000);

const survey = (through = COUNT, job: Job = quietJob) =>
  surveyJournal(dir, { through, wants: ({ row }) => row.operation !== 'look', job });

describe('a survey of the journal', () => {
  test('finds the heads that whole entries have', async () => {
    const { rows, wanted } = await survey();
    const heads = entries.map(({ seq, at, actor, operation, undoable, undoes }) => ({
      ...{ seq, at, actor, operation, undoes },
      undoable: undoable !== false,
    }));
    expect(rows).toMatchObject(heads);
    expect(rows[2]?.about).toEqual({ seq: 2, operation: 'resource.add' });
    expect(wanted.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });

  test('leads to whole entries, and to their changes alone', async () => {
    const { rows } = await survey();
    const [read, changed]: [JournalEntry[], object[]] = [[], []];
    for await (const { entry } of readEntries(dir, rows, quietJob)) read.push(entry);
    for await (const { changes } of readChanges(dir, rows.toReversed(), quietJob)) changed.push(changes);
    expect(read).toEqual(entries);
    expect(changed.reverse()).toEqual(entries.map(({ patches, inverse }) => ({ patches, inverse })));
  });

  test('leaves out a line that is still being written', async () => {
    const journal = join(dir, 'journal.jsonl');
    const sound = await readFile(journal);
    await appendFile(journal, '{"v":1,"seq":');
    expect((await survey()).rows).toHaveLength(COUNT);
    expect((await survey(COUNT + 1)).rows).toHaveLength(COUNT);
    await writeFile(journal, sound);
  });

  test('leaves out a line that was altered when it is read', async () => {
    const journal = join(dir, 'journal.jsonl');
    const sound = await readFile(journal, 'utf8');
    await writeFile(journal, sound.replace('"resource.add"', '"resource.odd"'));
    const { rows } = await survey();
    const read: number[] = [];
    for await (const { entry } of readEntries(dir, rows, quietJob)) read.push(entry.seq);
    expect(read).toEqual(rows.map(({ seq }) => seq).filter((seq) => seq !== 2));
    await writeFile(journal, sound);
  });
});

describe.each([
  ['surveying', (job: Job) => survey(COUNT, job)],
  ['verifying', (job: Job) => verifyJournal(dir, job)],
])('%s', (_what, work) => {
  test('tells how far it is, and never less than before', async () => {
    const told: Progress[] = [];
    await work({ signal: new AbortController().signal, report: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
  });

  test('stops once it is cancelled', async () => {
    await failureOf(Promise.resolve(work({ ...quietJob, signal: AbortSignal.abort() })), 'cancelled');
  });
});
