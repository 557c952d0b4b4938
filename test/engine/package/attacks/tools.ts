import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { comparePaths } from '../../../../main/engine/package/container';
import { jsonBytes } from '../../../../main/engine/package/json';
import { datasetPath, paths } from '../../../../main/engine/package/layout';
import { sha256, type Signer } from '../../../../main/engine/trust';
import type { DataPackage, PackagedList, PackageVerdict, Submission } from '../../../../shared/model/package';
import { clock, pack, resign, top, type Files } from '../fixture';
import { rawZip, type RawEntry } from '../rawzip';

/** A sound package to be attacked, and those who may sign; `expired` has a certificate that ended the day before. */
export interface Victim {
  readonly bytes: Buffer;
  readonly files: Files;
  readonly signer: Signer;
  readonly stranger: Signer;
  readonly expired: Signer;
  /** Trusted, but of another agency. */
  readonly other: Signer;
}

/** Makes the attacked package; the victim is a copy that may be spoilt. */
type Make = (victim: Victim) => Buffer | Promise<Buffer>;

/** What an attacker does, and what must be said of it: verdict, and a fault with its file where one is named. */
export type Attack = readonly [
  name: string,
  code: string,
  make: Make,
  path: string | undefined,
  verdict: PackageVerdict,
];

const attack =
  (verdict: PackageVerdict) =>
  (name: string, code: string, make: Make, path?: string): Attack => [name, code, make, path, verdict];

export const altered = attack('altered');
export const malformed = attack('malformed');
export const unsigned = attack('unsigned');
export const unsupported = attack('unsupported');
export const untrusted = attack('untrusted');

export const first = datasetPath('r0001-1');
export const second = datasetPath('r0002-1');

/** Changes files and packs them again, leaving manifests and signature as they were. */
export const repacked = (change: (files: Files) => void) => (victim: Victim) => {
  change(victim.files);
  return pack(victim.files);
};

/** Changes files, lists them anew and signs: a fault of whoever made the package. */
export const resigned = (change: (files: Files) => void) => async (victim: Victim) => {
  change(victim.files);
  return pack(await resign(victim.files, [victim.signer]));
};

/** Changes a JSON file and signs. */
export const rewritten = (path: string, change: (content: object) => unknown) =>
  resigned((files) => {
    const content = JSON.parse(String(files.get(path))) as object;
    files.set(path, Buffer.from(jsonBytes(change(content))));
  });

/** Changes `submission.json` and signs. */
export const submission = (change: (content: Submission) => unknown) =>
  rewritten(paths.submission, (content) => change(content as Submission));

/** Changes who must sign, in `submission.json`. */
export function renameRoles(files: Files, requiredSigners: readonly string[]): void {
  const content = JSON.parse(String(files.get(paths.submission))) as Submission;
  files.set(paths.submission, Buffer.from(jsonBytes({ ...content, requiredSigners })));
}

/** Writes a dataset anew and makes index and datapackage agree with it, then signs. */
export const redone = (csv: Buffer) =>
  resigned((files) => {
    const index = JSON.parse(String(files.get(paths.submission))) as Submission;
    const described = JSON.parse(String(files.get(paths.dataPackage))) as DataPackage;
    const list = JSON.parse(String(files.get(paths.listDocument))) as PackagedList;
    const [datasets, resources] = [index.datasets, described.resources];
    Object.assign(list.items[0]?.datasets[0] ?? {}, { output: sha256(csv) });
    Object.assign(datasets[0] ?? {}, { digest: sha256(csv), bytes: csv.length });
    Object.assign(resources[0] ?? {}, { hash: `sha256:${sha256(csv)}`, bytes: csv.length });
    files.set(first, csv);
    files.set(paths.submission, Buffer.from(jsonBytes(index)));
    files.set(paths.listDocument, Buffer.from(jsonBytes(list)));
    files.set(paths.dataPackage, Buffer.from(jsonBytes(described)));
  });

export function swap(files: Files): void {
  const [one, two] = [files.get(first), files.get(second)];
  if (one && two) files.set(first, two).set(second, one);
}

/** The files as entries of a container, in no order. */
const entriesOf = (files: Files): RawEntry[] =>
  [...files].map(([path, content]) => ({ path: `${top}/${path}`, content }));

/** Adds an entry with any name, in its place by sorting. */
export const named =
  (full: string) =>
  ({ files }: Victim) => {
    const entries = [...entriesOf(files), { path: full, content: Buffer.from('x') }];
    return rawZip(entries.sort((a, b) => comparePaths(a.path, b.path)));
  };

/** Packs the entries as `change` makes them; they come in their order. */
export const rearranged =
  (change: (entries: RawEntry[]) => RawEntry[]) =>
  ({ files }: Pick<Victim, 'files'>) =>
    rawZip(change(entriesOf(files).sort((a, b) => comparePaths(a.path, b.path))));

type Patch = readonly (readonly [offset: number, byte: number])[];

/** Overwrites bytes of an entry's local header, central record and data descriptor. */
export function patched(
  path: string,
  { local = [], central = [], descriptor = [] }: { local?: Patch; central?: Patch; descriptor?: Patch },
) {
  return ({ bytes, files }: Victim) => {
    const name = `${top}/${path}`;
    const nameAt = bytes.indexOf(name);
    const descriptorAt = nameAt + name.length + (files.get(path)?.length ?? 0);
    for (const [offset, byte] of local) bytes[nameAt - 30 + offset] = byte;
    for (const [offset, byte] of central) bytes[bytes.lastIndexOf(name) - 46 + offset] = byte;
    for (const [offset, byte] of descriptor) bytes[descriptorAt + offset] = byte;
    return bytes;
  };
}

/** Packed by another program: every file is right, the container is not ours. */
export async function foreign({ files }: Victim): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of files)
    zip.addBuffer(content, `${top}/${path}`, { compress: false, mode: 0o100644, mtime: clock() });
  zip.end();
  return buffer(zip.outputStream);
}

export const bom = (text: string) => Buffer.from(`\uFEFF${text}`);
