import type { OpenList } from '../../../shared/model/openlist';
import { sha256 } from '../trust';
import { listJson } from './json';

/** Which list a workbook was made of: enough to find its version again, and to know another's. */
export interface ListMark {
  readonly agencyCode: string;
  readonly version: number;
  /** SHA-256 of the list as it is published (`listJson`). */
  readonly digest: string;
}

const PATTERN = /^openlist-list\/1 (\S+) (\d{1,9}) ([0-9a-f]{64})$/;

/** The mark of a list. */
export function markOf(list: OpenList): ListMark {
  return { agencyCode: list.agency.code, version: list.version, digest: sha256(listJson(list)) };
}

/** A mark as it stands in a workbook's hidden column. */
export function markText({ agencyCode, version, digest }: ListMark): string {
  return `openlist-list/1 ${agencyCode} ${version} ${digest}`;
}

/** The mark that a cell holds; undefined where it holds none. */
export function readMark(text: string): ListMark | undefined {
  const [, agencyCode, version, digest] = PATTERN.exec(text) ?? [];
  if (agencyCode === undefined || digest === undefined) return undefined;
  return { agencyCode, version: Number(version), digest };
}
