import { isUtf8 } from 'node:buffer';
import type { PackageFaultCode } from '../../../../shared/text/faults/package';

/** Long enough for our layout, short enough to unpack below a deep folder on Windows (260 characters a path). */
const MAX_PATH = 120;

/** Names that Windows takes for devices, with any extension, in any case. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;

/** Letters, digits, `.`, `_`, `-`; not empty. */
const SEGMENT = /^[A-Za-z0-9._-]+$/;

/** Endings of files that are archives themselves: they would bring names, sizes and bombs of their own past every check. */
const ARCHIVE = /\.(zip|7z|rar|tar|gz|tgz|bz2|xz|zst|cab|iso|jar|docx|pptx|ods|odt|xlsm|xls|doc)$/i;

/** Whether any part of a path, between slashes, is like this. */
const some = (like: (segment: string) => boolean) => (path: string) => path.split('/').some(like);

/** Tried in order: the first that matches names the fault. */
const rules: readonly (readonly [PackageFaultCode, (path: string) => boolean])[] = [
  ['entry-empty-name', (path) => path === ''],
  ['entry-control', (path) => /[^\x20-\x7e\x80-\xff]/.test(path)],
  ['entry-not-utf8', (path) => !isUtf8(Buffer.from(path, 'latin1'))],
  ['entry-not-ascii', (path) => /[^\x20-\x7e]/.test(path)],
  ['entry-backslash', (path) => path.includes('\\')],
  ['entry-drive', (path) => /^[a-z]:/i.test(path)],
  ['entry-stream', (path) => path.includes(':')],
  ['entry-absolute', (path) => path.startsWith('/')],
  ['entry-traversal', some((segment) => segment === '..' || segment === '.')],
  ['entry-device-name', some((segment) => DEVICE.test(segment))],
  ['entry-folder', (path) => path.endsWith('/')],
  // Windows drops both, and so gives the file another name.
  ['entry-name-end', some((segment) => /[. ]$/.test(segment))],
  ['entry-nested', (path) => ARCHIVE.test(path)],
  ['entry-name-length', (path) => path.length > MAX_PATH],
  ['entry-name', some((segment) => !SEGMENT.test(segment))],
];

/** What is wrong with an entry's path, or null. Nothing is unpacked by us, but others will do so. */
export function pathFault(path: string): PackageFaultCode | null {
  return rules.find(([, matches]) => matches(path))?.[0] ?? null;
}

/** A path fit to be shown: whatever is not plain ASCII is written as an escape, and the length is bounded. */
export function shownPath(path: string): string {
  const escaped = path.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.length > 200 ? `${escaped.slice(0, 199)}~` : escaped;
}

/** The order of paths in container and manifests: by code unit, which for ASCII is by byte. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What paths have in common that some system takes for one: case, and composition (NFC). Bytes come as latin1. */
export function foldedPath(path: string): string {
  const isPlain = !/[^\x20-\x7e]/.test(path);
  return (isPlain ? path : Buffer.from(path, 'latin1').toString('utf8').normalize('NFC')).toLowerCase();
}
