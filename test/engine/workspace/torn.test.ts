import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, readJournal, verifyJournal } from '../../../main/engine/workspace';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();

/** A workspace as a killed process leaves it: three lines, the newest snapshot at line 1. */
async function killed(): Promise<{ dir: string; journal: string; bytes: Buffer }> {
  const dir = path();
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  await workspace.close();
  const snapshot = await readFile(join(dir, 'workspace.json'));
  const again = await openWorkspace(dir, { clock });
  await again.change('resource.add', {}, adding('甲'));
  await again.change('resource.add', {}, adding('乙'));
  await again.close();
  await writeFile(join(dir, 'workspace.json'), snapshot);
  const journal = join(dir, 'journal.jsonl');
  return { dir, journal, bytes: await readFile(journal) };
}

async function operations(dir: string): Promise<string[]> {
  const seen = [];
  for await (const { operation } of readJournal(dir)) seen.push(operation);
  return seen;
}

describe('a last line that was never finished', () => {
  test('is cut off whatever part of it reached the disk', async () => {
    const { dir, journal, bytes } = await killed();
    const second = bytes.lastIndexOf('\n', -2) + 1;
    for (let kept = second + 1; kept < bytes.length; kept += 37) {
      await writeFile(journal, bytes.subarray(0, kept));
      expect((await verifyJournal(dir)).faults).toEqual([{ line: 3, code: 'line-torn' }]);
      expect(await operations(dir)).toEqual(['workspace.create', 'resource.add']);
      const workspace = await openWorkspace(dir, { clock });
      expect([...workspace.warnings]).toEqual(['tail-cut']);
      expect(workspace.head.seq).toBe(2);
      expect(await readFile(journal)).toEqual(bytes.subarray(0, second));
      await workspace.close();
      await rm(join(dir, 'workspace.json'));
    }
  });

  test.each([
    ['zeros', Buffer.alloc(300)],
    ['another file’s bytes', Buffer.from('<html>\n')],
    ['an entry whose middle did not arrive', Buffer.from(`{"v":1,"seq":4,"hash":"${'0'.repeat(64)}"}\n`)],
  ])('is cut off where it holds %s; work goes on after it', async (_name, tail) => {
    const { dir, journal, bytes } = await killed();
    await appendFile(journal, tail);
    const workspace = await openWorkspace(dir, { clock });
    expect([...workspace.warnings]).toEqual(['tail-cut']);
    expect(await readFile(journal)).toEqual(bytes);
    expect((await workspace.change('resource.add', {}, adding('丙'))).seq).toBe(4);
    await workspace.close();
    expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 4 });
  });
});

describe('another program that writes to an open journal', () => {
  test('stops this one before it writes over it', async () => {
    const dir = path();
    const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
    await appendFile(join(dir, 'journal.jsonl'), '{"v":1}\n');
    await failureOf(workspace.change('resource.add', {}, adding('甲')), 'workspace-lock-lost');
    expect(workspace.state).toEqual(emptyState());
    expect((await readFile(join(dir, 'journal.jsonl'), 'utf8')).endsWith('{"v":1}\n')).toBe(true);
    await workspace.close();
  });
});
