import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, verifyJournal } from '../../../main/engine/workspace';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const RUNS = process.env.OPENLIST_DESK_LONG === '1' ? 20_000 : 500;
/** The snapshot stands at this line; two more follow it. */
const ANCHOR = 9;

let dir = '';
/** The lines of a sound journal, without their newlines, as single bytes. */
let lines: string[] = [];

const sha256 = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex');
const line = (number: number) => lines[number - 1] ?? '';
const numbers = () => Array.from({ length: ANCHOR }, (_, at) => at + 1);

beforeAll(async () => {
  dir = path();
  const clock = tickingClock();
  const first = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  for (const name of ['甲', '𠮷', '丙']) await first.change('resource.add', { name }, adding(name));
  await first.change('resource.rename', {}, renaming('r0002', '丁'), { undoable: false });
  await first.change('resource.add', {}, adding('戊'));
  await first.undo();
  await first.redo();
  await first.change('look', {}, () => undefined);
  await first.close();
  const snapshot = await readFile(join(dir, 'workspace.json'));
  const second = await openWorkspace(dir, { clock });
  for (const name of ['己', '庚']) await second.change('resource.add', { name }, adding(name));
  await second.close();
  await writeFile(join(dir, 'workspace.json'), snapshot);
  lines = (await readFile(join(dir, 'journal.jsonl'), 'latin1')).split('\n').slice(0, -1);
  expect(lines).toHaveLength(ANCHOR + 2);
});

/** The line that verification names first, in the journal as altered; undefined where it finds nothing. */
async function named(text: string): Promise<number | undefined> {
  await writeFile(join(dir, 'journal.jsonl'), text, 'latin1');
  const { ok, faults } = await verifyJournal(dir);
  expect(ok).toBe(faults.length === 0);
  return faults[0]?.line;
}

const joined = (altered: string[]) => altered.map((text) => `${text}\n`).join('');
const bodyOf = (text: string) => text.slice(0, text.lastIndexOf(',"hash":"'));
const sealed = (body: string) => `${body},"hash":"${sha256(body)}"}`;
/** Another actor: what a forger might write. */
const forged = (text: string) => bodyOf(text).replace(/"actor":"[^"]*"/, '"actor":"X"');

/** The journal with line `from` forged, and it and all after it under new hashes that fit. */
function rechained(from: number): string[] {
  let prev = /"prev":"([0-9a-f]{64})"/.exec(line(from))?.[1] ?? '';
  return lines.map((text, at) => {
    if (at + 1 < from) return text;
    const body = (at + 1 === from ? forged(text) : bodyOf(text)).replace(/"prev":"[0-9a-f]{64}"$/, `"prev":"${prev}"`);
    prev = sha256(body);
    return sealed(body);
  });
}

test('the journal itself is sound', async () => {
  expect(await named(joined(lines))).toBeUndefined();
  expect(await named(joined(rechained(ANCHOR + 1)))).toBeUndefined();
});

describe('every alteration at or before the anchor is found, and its line named', () => {
  test('a byte anywhere, newlines included', { timeout: 120_000 }, async () => {
    const place = fc.integer({ min: 1, max: ANCHOR }).chain((number) =>
      fc.record({
        number: fc.constant(number),
        at: fc.nat(line(number).length),
        by: fc.integer({ min: 1, max: 255 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(place, async ({ number, at, by }) => {
        const text = `${line(number)}\n`;
        const byte = String.fromCharCode((text.charCodeAt(at) + by) % 256);
        const altered = text.slice(0, at) + byte + text.slice(at + 1);
        const [before, after] = [lines.slice(0, number - 1), lines.slice(number)];
        expect(await named(joined(before) + altered + joined(after))).toBe(number);
      }),
      { numRuns: RUNS },
    );
  });

  test('each digit of a hash', async () => {
    for (const number of numbers()) {
      for (let back = 3; back < 3 + 64; back += 7) {
        const text = line(number);
        const at = text.length - back;
        const digit = text[at] === '0' ? '1' : '0';
        expect(await named(joined(lines.with(number - 1, text.slice(0, at) + digit + text.slice(at + 1))))).toBe(
          number,
        );
      }
    }
  });

  test('a line deleted', async () => {
    for (const number of numbers()) expect(await named(joined(lines.toSpliced(number - 1, 1)))).toBe(number);
  });

  test('a line doubled', async () => {
    for (const number of numbers()) {
      expect(await named(joined(lines.toSpliced(number, 0, line(number))))).toBe(number + 1);
    }
  });

  test('a forged line under its own right hash, in place of one or before it', async () => {
    for (const number of numbers()) {
      const lie = sealed(forged(line(number)));
      const nextOrAnchor = number === ANCHOR ? ANCHOR : number + 1;
      expect(await named(joined(lines.with(number - 1, lie)))).toBe(nextOrAnchor);
      expect(await named(joined(lines.toSpliced(number - 1, 0, lie)))).toBe(nextOrAnchor);
    }
  });

  test('two lines changed about', async () => {
    for (const one of numbers()) {
      for (const other of numbers().filter((number) => number > one)) {
        const altered = lines.with(one - 1, line(other)).with(other - 1, line(one));
        expect(await named(joined(altered))).toBe(one);
      }
    }
  });

  test('lines cut off the end', async () => {
    for (const kept of [0, ...numbers().slice(0, -1)]) expect(await named(joined(lines.slice(0, kept)))).toBe(kept + 1);
  });

  test('the whole chain made anew from a line on: the anchor’s line is named', async () => {
    for (const number of numbers()) expect(await named(joined(rechained(number)))).toBe(ANCHOR);
  });
});
