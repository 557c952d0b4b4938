import type { Submission } from '../../../shared/model/package';
import { packageFormat } from '../../../shared/model/package';
import { comparePaths } from './container';
import { topFolder } from './layout';

/** The bag declaration of BagIt 1.0 (RFC 8493, 2.1.1). */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A file of the bag with its path below the top folder. */
export interface BagFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
}

/**
 * A manifest (RFC 8493, 2.1.3), as `sha256sum -c` reads it: digest, two spaces, path; LF; sorted by path. `%`, CR and LF
 * need no escape here, since no path of ours holds them.
 */
export function manifestText(files: readonly Pick<BagFile, 'path' | 'digest'>[]): string {
  return [...files]
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({ digest, path }) => `${digest}  ${path}\n`)
    .join('');
}

/** The lines of a manifest, or null if it is not written exactly as {@link manifestText} would write it. */
export function parseManifest(text: string): Pick<BagFile, 'path' | 'digest'>[] | null {
  const lines = [...text.matchAll(/^([0-9a-f]{64}) {2}([\x21-\x7e]+)$/gm)].map(([, digest = '', path = '']) => ({
    digest,
    path,
  }));
  const distinct = new Set(lines.map(({ path }) => path)).size === lines.length;
  return distinct && manifestText(lines) === text ? lines : null;
}

/** What a bag says of itself. Each is one line: a line break would begin another element. */
export interface BagInfo {
  /** Who made it. */
  readonly organization: string;
  /** Its top folder, by which it is named outside. */
  readonly identifier: string;
  /** Its format, `openlist-package/1`. */
  readonly description: string;
}

/**
 * `bag-info.txt` (RFC 8493, 2.2.2), in a fixed order and unfolded. It bears no date: the same list and data make the
 * same bag on any day, and the signature carries the time.
 *
 * @param payload all files below `data/`.
 */
export function bagInfoText(
  { organization, identifier, description }: BagInfo,
  payload: readonly Pick<BagFile, 'size'>[],
): string {
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  return [
    `Source-Organization: ${organization}\n`,
    `External-Identifier: ${identifier}\n`,
    `External-Description: ${description}\n`,
    `Payload-Oxum: ${octets}.${payload.length}\n`,
  ].join('');
}

/** What the bag of a submission says of itself. */
export function packageInfo({ agency, listVersion }: Pick<Submission, 'agency' | 'listVersion'>): BagInfo {
  return {
    organization: agency.name,
    identifier: topFolder(agency.code, listVersion),
    description: packageFormat,
  };
}
