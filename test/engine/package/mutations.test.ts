import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import type { TrustedCertificate } from '../../../main/engine/trust';
import { clock, makeContent, makeFolder, makeSigner, trust } from './fixture';

const long = process.env['OPENLIST_DESK_LONG'] === '1';
const RUNS = long ? 100_000 : 2_000;
/** A verification that goes on for longer hangs (milliseconds); one takes a few on an idle machine. */
const HANG = 5_000;

const folder = makeFolder();
const path = join(folder, 'mutated.zip');
let trusted: TrustedCertificate[];
let bytes: Buffer;
/** Where the records of the container begin (`PK`): what is cut along them is still well formed in part. */
let marks: number[];

beforeAll(async () => {
  const signer = await makeSigner(folder, '王科');
  trusted = trust(signer);
  const target = join(folder, 'sound.zip');
  await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock });
  bytes = await readFile(target);
  marks = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x50 && bytes[at + 1] === 0x4b ? [at] : []));
});

/** A place in the file, at the beginning of a record half of the time. */
const place = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  atRecord: fc.boolean(),
});
const placeOf = ({ share, atRecord }: { share: number; atRecord: boolean }) =>
  atRecord ? (marks[Math.floor(share * marks.length)] ?? 0) : Math.floor(share * bytes.length);

const kinds = ['overwrite', 'cut', 'insert', 'move', 'repeat', 'swap', 'truncate', 'field'] as const;
const change = fc.record({
  kind: fc.constantFrom(...kinds),
  from: place,
  to: place,
  piece: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  field: fc.tuple(fc.integer({ min: 0, max: 45 }), fc.constantFrom(0, 1, 8, 0x7fff, 0xffff)),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function apply(all: Buffer, { kind, from, to, piece, field: [offset, value] }: Change): Buffer {
  const [a, b] = [placeOf(from), placeOf(to)].map((at) => Math.min(at, all.length)) as [number, number];
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  const changed = Buffer.from(all);
  if (kind === 'field' && a + offset + 2 <= changed.length) changed.writeUInt16LE(value, a + offset);
  // Two stretches of one length, as entries of equal sizes are.
  const length = Math.min(end - start, all.length - end);
  const parts: Record<typeof kind, Uint8Array[]> = {
    overwrite: [all.subarray(0, a), piece, all.subarray(a + piece.length)],
    cut: [all.subarray(0, start), all.subarray(end)],
    insert: [all.subarray(0, a), piece, all.subarray(a)],
    move: [all.subarray(end), all.subarray(0, end)],
    repeat: [all.subarray(0, end), all.subarray(start)],
    swap: [
      all.subarray(0, start),
      all.subarray(end, end + length),
      all.subarray(start + length, end),
      all.subarray(start, start + length),
      all.subarray(end + length),
    ],
    truncate: [all.subarray(0, a)],
    field: [changed],
  };
  return Buffer.concat(parts[kind]);
}

test(
  `no random change of a package is accepted, none makes it fail or hang (${RUNS})`,
  { timeout: 7_200_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const mutated = changes.reduce(apply, bytes);
        fc.pre(!mutated.equals(bytes));
        await writeFile(path, mutated);
        let timer: NodeJS.Timeout | undefined;
        const hang = new Promise<'hangs'>((resolve) => {
          timer = setTimeout(resolve, HANG, 'hangs');
        });
        const result = await Promise.race([verifyPackage({ path, trusted }), hang]);
        clearTimeout(timer);
        expect(result).toMatchObject({ ok: false });
        expect(result).not.toMatchObject({ verdict: 'untrusted' });
      }),
      { numRuns: RUNS },
    );
  },
);
