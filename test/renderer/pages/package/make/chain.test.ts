import { expect, test } from 'vitest';
import { packageRows } from '../../../../../renderer/pages/package/make/chain';
import { waitingExport } from '../../../../../renderer/pages/package/sign/waiting';
import type { ExportRecord } from '../../../../../shared/model/workspace';
import { receipt, receiptsOf } from '../../../findings';

const digest = (letter: string) => letter.repeat(64);

/** A package of a list version; `exportedAt` null: it waits for its signature. */
function made(letter: string, listVersion: number, exportedAt: string | null): ExportRecord {
  const fingerprint = exportedAt === null ? null : digest('9');
  return { digest: digest(letter), listVersion, exportedAt, signers: [{ role: 'agency', fingerprint, subject: '' }] };
}

const exportsOf = (...records: readonly ExportRecord[]) => ({
  order: records.map((record) => record.digest),
  byId: Object.fromEntries(records.map((record) => [record.digest, record])),
});

const first = made('d', 1, '2026-03-02T01:00:00.000Z');
const second = made('e', 2, '2026-04-02T01:00:00.000Z');
const waiting = made('f', 3, null);

test('packages come the newest first, each with the one before it and the receipts of it', () => {
  const one = { ...receipt('a', 1, '2026-03-09T01:00:00.000Z'), package: first.digest };
  const two = { ...receipt('b', 1, '2026-03-20T01:00:00.000Z'), package: first.digest };
  const rows = packageRows({ exports: exportsOf(first, second), ...receiptsOf(one, two) });
  expect(rows.map(({ record }) => record.listVersion)).toEqual([2, 1]);
  expect(rows.map(({ predecessor }) => predecessor?.digest ?? null)).toEqual([first.digest, null]);
  expect(rows.map(({ receipts }) => receipts.map((said) => said.digest))).toEqual([[], [one.digest, two.digest]]);
});

test('a package that waits for a signature is no other’s predecessor', () => {
  const rows = packageRows({ exports: exportsOf(first, waiting, second), ...receiptsOf() });
  expect(rows[0]?.predecessor?.digest).toBe(first.digest);
});

test('the package that waits is found, and none once all have signed', () => {
  expect(waitingExport({ exports: exportsOf(first, waiting) })?.digest).toBe(waiting.digest);
  expect(waitingExport({ exports: exportsOf(first, second) })).toBeNull();
});
