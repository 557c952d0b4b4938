import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { previewBackup, restoreWorkspace } from '../../../../main/engine/workspace';
import { Failure, type FailureCode } from '../../../../shared/failure';
import { quietJob } from '../../../../shared/job';
import type { BackupManifest } from '../../../../shared/model/backup';
import { failureOf, temporaryPaths } from '../support';
import { backedUp, filled, options } from './support';

const path = temporaryPaths();
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let good: Buffer;
let manifest: BackupManifest;
let journal: Buffer;
let object: Buffer;

beforeAll(async () => {
  const workspace = await filled(path());
  const file = await backedUp(workspace, `${path()}.zip`);
  const { digest = '' } = workspace.state.lists.byId['1'] ?? {};
  good = await readFile(file);
  journal = await readFile(join(workspace.dir, 'journal.jsonl'));
  object = await readFile(workspace.objectPath(digest));
  const { agency, actor: by, head } = { ...workspace, agency: workspace.state.agency };
  const files = [
    { path: 'journal.jsonl', size: journal.length, sha256: digestOf(journal) },
    { path: `objects/${digest}`, size: object.length, sha256: digest },
  ];
  const at = '2026-03-02T01:00:00.000Z';
  manifest = {
    format: 'openlist-workspace/1',
    kind: 'chosen',
    agency,
    ...head,
    at,
    by,
    schema: workspace.state.schema,
    objects: [digest],
    files,
  };
  await workspace.close();
});

interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly compress?: boolean;
  readonly mode?: number;
}

/** A zip as our writer would write it, of these parts. */
async function zipOf(parts: readonly Part[]): Promise<string> {
  const file = `${path()}.zip`;
  const archive = new ZipFile();
  const mtime = new Date(1980, 0, 2);
  for (const { path: name, bytes, compress = false, mode = 0o100644 } of parts) {
    archive.addReadStreamLazy(name, { compress, mode, mtime, forceDosTimestamp: true }, (give) => {
      give(null, Readable.from([bytes]));
    });
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
  return file;
}

/** The parts of a sound backup, with its manifest changed. */
function parts(changes: Partial<Record<keyof BackupManifest, unknown>> = {}, lines: Uint8Array = journal): Part[] {
  const [first, second] = manifest.files;
  const listed = [{ ...first, size: lines.length, sha256: digestOf(lines) }, second];
  return [
    { path: 'backup.json', bytes: Buffer.from(JSON.stringify({ ...manifest, files: listed, ...changes })) },
    { path: 'journal.jsonl', bytes: lines },
    { path: second?.path ?? '', bytes: object },
  ];
}

const text = () => journal.toString('utf8');
const listing = (name: string) => [...manifest.files, { path: name, size: 1, sha256: digestOf(Buffer.from('x')) }];
const x = Buffer.from('x');

const cases: readonly (readonly [string, () => readonly Part[], FailureCode])[] = [
  ['a file that is not listed', () => [...parts(), { path: 'z.txt', bytes: x }], 'backup-refused'],
  [
    'a listed file of another kind',
    () => [...parts({ files: listing('z.txt') }), { path: 'z.txt', bytes: x }],
    'backup-refused',
  ],
  ['a listed file that is not there', () => parts({ files: listing(`objects/${digestOf(x)}`) }), 'backup-refused'],
  ['no manifest', () => parts().slice(1), 'backup-refused'],
  ['no journal', () => parts().filter(({ path: name }) => name !== 'journal.jsonl'), 'backup-refused'],
  ['a manifest of another shape', () => parts({ extra: 1 } as never), 'backup-refused'],
  ['a path out of the folder', () => [...parts(), { path: 'z/%%/z', bytes: x }], 'backup-refused'],
  [
    'a compressed entry, which may be a bomb',
    () => [...parts().slice(0, 2), { path: 'objects/a', bytes: Buffer.alloc(1 << 20), compress: true }],
    'backup-refused',
  ],
  ['a symbolic link', () => [...parts(), { path: 'z', bytes: x, mode: 0o120777 }], 'backup-refused'],
  ['a name twice', () => [...parts(), ...parts().slice(2)], 'backup-refused'],
  ['a newer format', () => parts({ format: 'openlist-workspace/2' }), 'backup-newer'],
  ['a newer journal', () => parts({}, Buffer.from(text().replaceAll('{"v":1,', '{"v":2,'))), 'backup-newer'],
  [
    'a wrong sum',
    () => parts({ files: manifest.files.map((each) => ({ ...each, sha256: '0'.repeat(64) })) }),
    'backup-altered',
  ],
  ['a wrong size', () => parts({ files: manifest.files.map((each) => ({ ...each, size: 1 })) }), 'backup-altered'],
  [
    'an object under another name',
    () => [...parts().slice(0, 2), { path: parts()[2]?.path ?? '', bytes: x }],
    'backup-altered',
  ],
  [
    'a changed line',
    () => parts({}, Buffer.from(text().replace('resource.add', 'resource.adb'))),
    'backup-history-broken',
  ],
  [
    'a missing line',
    () => parts({}, Buffer.from(text().split('\n').toSpliced(1, 1).join('\n'))),
    'backup-history-broken',
  ],
  [
    'a shorter journal than it says',
    () => parts({}, Buffer.from(text().split('\n').toSpliced(3, 1).join('\n'))),
    'backup-history-broken',
  ],
  ['another head than it says', () => parts({ hash: '0'.repeat(64) }), 'backup-history-broken'],
  [
    'another agency than it says',
    () => parts({ agency: { ...manifest.agency, code: '11389901MA00000151' } }),
    'backup-refused',
  ],
];

describe('a backup', () => {
  test('that another wrote byte for byte as we do is taken', async () => {
    expect(await previewBackup(await zipOf(parts()), undefined, quietJob)).toMatchObject({ seq: 4, objects: 1 });
  });

  test.each(cases)('with %s is refused, and nothing is restored', async (_what, make, code) => {
    let file = await zipOf(make());
    if (make().some(({ path: name }) => name.includes('%%'))) {
      // The library refuses to write such a name.
      const bytes = await readFile(file, 'latin1');
      file = `${path()}.zip`;
      await writeFile(file, bytes.replaceAll('z/%%/z', '../../'.slice(0, 6)), 'latin1');
    }
    await failureOf(previewBackup(file, undefined, quietJob), code);
    const dir = path();
    await failureOf(restoreWorkspace(dir, file, options), code);
    expect(await readdir(dir)).toEqual([]);
  });

  test.each([
    ['an empty file', () => Buffer.alloc(0)],
    ['some text', () => Buffer.from('不是备份')],
    ['one that is cut off', () => good.subarray(0, good.length - 30)],
    ['one with something before it', () => Buffer.concat([x, good])],
    ['one with something behind it', () => Buffer.concat([good, x])],
  ])('is not %s', async (_what, bytes) => {
    const file = `${path()}.zip`;
    await writeFile(file, bytes());
    await failureOf(previewBackup(file, undefined, quietJob), 'backup-refused');
  });

  test('is refused with any single bit flipped', async () => {
    const file = `${path()}.zip`;
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
        const bytes = Buffer.from(good);
        const at = bit >> 3;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
        await writeFile(file, bytes);
        const outcome = await previewBackup(file, undefined, quietJob).catch((error: unknown) => error);
        expect(outcome).toBeInstanceOf(Failure);
      }),
      { numRuns: 200 },
    );
  });
});
