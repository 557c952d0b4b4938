import type { PackageFaultCode } from '../../../../shared/text/faults/package';

/** Long enough for our layout, short enough to unpack below a deep folder on Windows (260 characters a path). */
const MAX_PATH = 120;

/** Names that Windows takes for devices, with any extension, in any case. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;

/** Tried in order: the first that matches names the fault. */
const rules: readonly (readonly [PackageFaultCode, (path: string) => boolean])[] = [
  ['entry-not-ascii', (path) => /[^\x20-\x7e]/.test(path)],
  ['entry-backslash', (path) => path.includes('\\')],
  ['entry-drive', (path) => /^[a-z]:/i.test(path)],
  ['entry-absolute', (path) => path.startsWith('/')],
  ['entry-traversal', (path) => path.split('/').some((segment) => segment === '..' || segment === '.')],
  ['entry-device-name', (path) => path.split('/').some((segment) => DEVICE.test(segment))],
  ['entry-name', (path) => path.length > MAX_PATH || !path.split('/').every((segment) => SEGMENT.test(segment))],
];

/** Letters, digits, `.`, `_`, `-`; neither empty nor ending in a dot, which Windows drops. */
const SEGMENT = /^[A-Za-z0-9._-]*[A-Za-z0-9_-]$/;

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
