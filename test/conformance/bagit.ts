import { createHash, getHashes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a judge says of a bag: `warning` is of a bag that is whole, and written as other programs may misread it. */
export type BagVerdict = 'valid' | 'warning' | 'invalid';

/** A line of a manifest. */
interface Line {
  readonly digest: string;
  readonly path: string;
}

/** What a manifest is judged by. */
interface Known {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly version: number;
  readonly warn: (reason: string) => void;
  /** Listed files of some system that are gone: copying drops them, and nothing is lost. */
  readonly dropped: Set<string>;
}

const SYSTEM_FILE = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
const folded = (path: string) => path.normalize('NFC').toLowerCase();
const decoders: Readonly<Record<string, string>> = { 'UTF-8': 'utf-8', 'ISO-8859-1': 'latin1', 'UTF-16': 'utf-16' };

/**
 * Judges any bag in a folder by BagIt 0.93–1.0 (RFC 8493), independently of the program: the program itself takes only bags
 * of its own format, sealed in a container, and this judge has to find those valid too.
 */
export function judgeBag(folder: string): { readonly verdict: BagVerdict; readonly reasons: readonly string[] } {
  const warnings: string[] = [];
  try {
    judge(folder, (reason) => warnings.push(reason));
  } catch (error) {
    return { verdict: 'invalid', reasons: [error instanceof Error ? error.message : String(error)] };
  }
  return { verdict: warnings.length === 0 ? 'valid' : 'warning', reasons: warnings };
}

function judge(folder: string, warn: (reason: string) => void): void {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const),
  );
  const { version, encoding } = declarationOf(files);
  const text = (path: string) => decode(files.get(path) ?? Buffer.alloc(0), encoding);
  const named = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
  const fetched = files.has('fetch.txt')
    ? text('fetch.txt')
        .split(/\r\n|\r|\n/)
        .filter((line) => line !== '')
    : [];
  for (const line of fetched) inScope(/^\S+\s+\S+\s+(.*)$/.exec(line)?.[1] ?? '');
  const manifests = named(/^manifest-[a-z0-9]+\.txt$/);
  if (manifests.length === 0) throw new Error('no manifest');
  const payload = named(/^data\//);
  const dropped = new Set<string>();
  const known = { files, version, warn, dropped };
  const covered = manifests.map((path) => checkManifest(path, text(path), known));
  const isListed = (path: string) => covered[version < 1 ? 'some' : 'every']((listed) => listed.has(folded(path)));
  const stray = payload.find((path) => !isListed(path));
  if (stray !== undefined) throw new Error(`not listed: ${stray}`);
  for (const path of named(/^tagmanifest-[a-z0-9]+\.txt$/)) checkManifest(path, text(path), known);
  if (!files.has('bag-info.txt')) return;
  const [, octets, streams] = /^Payload-Oxum\s*:\s*(\d+)\.(\d+)\s*$/m.exec(text('bag-info.txt')) ?? [];
  const size = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  if (octets !== undefined && (Number(octets) !== size || Number(streams) !== payload.length + dropped.size))
    throw new Error('Oxum');
}

/** UTF-16 is of the byte order that its mark says, big-endian without one. */
function decode(bytes: Buffer, encoding: string): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const exact = encoding === 'utf-16' && !isLittle ? 'utf-16be' : encoding;
  return new TextDecoder(exact, { fatal: true }).decode(bytes);
}

/** `bagit.txt` (RFC 8493, 2.1.1): two lines in UTF-8 without byte order mark. */
function declarationOf(files: ReadonlyMap<string, Buffer>): { version: number; encoding: string } {
  const text = files.get('bagit.txt')?.toString('utf8') ?? '';
  const pattern = /^BagIt-Version: (\d+\.\d+)[ \t]*\r?\nTag-File-Character-Encoding: (\S+)[ \t]*\r?\n?$/;
  const [, version, name = ''] = pattern.exec(text) ?? [];
  const encoding = decoders[name];
  if (version === undefined || encoding === undefined) throw new Error('bagit.txt');
  return { version: Number(version), encoding };
}

/** Checks one manifest against the files; the folded paths that it lists. */
function checkManifest(manifest: string, text: string, { files, version, warn, dropped }: Known): ReadonlySet<string> {
  const algorithm = /-([a-z0-9]+)\.txt$/.exec(manifest)?.[1] ?? '';
  if (!getHashes().includes(algorithm)) throw new Error(`algorithm: ${algorithm}`);
  const raw = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  // One such line is a way of writing; where all are so, a tool for checksums wrote the manifest.
  if (raw.every((line) => /^\S+\s+\*/.test(line))) warn(`binary marks: ${manifest}`);
  if (raw.every((line) => /^\S+\s+\*?\.\//.test(line))) warn(`relative paths: ${manifest}`);
  const listed = new Map<string, Line>();
  for (const line of raw.map((each) => lineOf(each, version))) {
    const twin = listed.get(folded(line.path));
    if (twin !== undefined && (twin.digest !== line.digest || version >= 1)) throw new Error(`twice: ${line.path}`);
    if (twin !== undefined) warn(`twice: ${line.path}`);
    const isSystem = SYSTEM_FILE.test(line.path);
    if (isSystem) warn(`a file of some system: ${line.path}`);
    const path = files.has(line.path) ? line.path : twin?.path;
    const content = files.get(path ?? [...files.keys()].find((each) => folded(each) === folded(line.path)) ?? '');
    listed.set(folded(line.path), line);
    if (content === undefined && isSystem) {
      dropped.add(line.path);
      continue;
    }
    const digest = content && createHash(algorithm).update(content).digest('hex');
    if (digest !== line.digest) throw new Error(`${content ? 'digest' : 'missing'}: ${line.path}`);
  }
  return new Set(listed.keys());
}

function lineOf(line: string, version: number): Line {
  const [, digest = '', found = ''] = /^([0-9A-Fa-f]+)\s+\*?(.+)$/.exec(line) ?? [];
  if (digest === '') throw new Error(`manifest line: ${line}`);
  // From 1.0 on line breaks and the percent sign are encoded (RFC 8493, 2.1.3), before it only line breaks.
  const decoded = found.replace(version < 1 ? /%0[AD]/gi : /%(0[AD]|25)/gi, (code) => decodeURIComponent(code));
  return { digest: digest.toLowerCase(), path: inScope(decoded.replace(/^\.\//, '')) };
}

/** A path must lie in the bag: not absolute, not a home, not above (RFC 8493, 2.1.3 and 5.1.1). */
function inScope(path: string): string {
  if (path === '' || /^[/\\~]|^[A-Za-z]:/.test(path) || path.split(/[/\\]/).includes('..')) {
    throw new Error(`out of scope: ${path}`);
  }
  return path;
}
