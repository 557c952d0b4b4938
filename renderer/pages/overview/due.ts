import type { Page } from '../../app/place';
import type { FindingsDue } from '../../app/findings';
import type { Progress } from '../../app/progress';
import type { dueTexts } from '../../../shared/text/window/overview';

const noFindings: FindingsDue = { count: 0, next: null, overdue: 0 };

/** Something that waits for a person, with the page where it is done. */
export interface Due {
  readonly what: keyof typeof dueTexts;
  readonly page: Page;
  /** How many, or which version. */
  readonly count: number;
  /** The day by which the first of them is due. */
  readonly date?: string;
}

/**
 * What waits, in the order of the work. `refused`: resources that a list would not take now, beyond those that are
 * named here already; null while that is not known. `followUps`: tasks that withdrawals left open; they cannot wait, nor
 * can `findings` that a reviewer returned.
 */
export function duesOf(
  progress: Progress,
  refused: number | null,
  followUps = 0,
  findings: FindingsDue = noFindings,
): Due[] {
  const { resources, due, latestVersion, latestExported } = progress;
  if (resources === 0) return [];
  const waiting: readonly Due[] = [
    { what: 'followUps', page: 'openlist', count: followUps },
    { what: 'findingsOverdue', page: 'package', count: findings.overdue },
    findings.next === null
      ? { what: 'findings', page: 'package', count: findings.count }
      : { what: 'findingsBy', page: 'package', count: findings.count, date: findings.next },
    { what: 'columns', page: 'data', count: due.columns },
    { what: 'undecided', page: 'decision', count: due.undecided },
    { what: 'incomplete', page: 'decision', count: due.incomplete },
    { what: 'dataless', page: 'data', count: due.dataless },
    { what: 'releases', page: 'treatment', count: due.releases },
    { what: 'refused', page: 'openlist', count: refused ?? 0 },
  ];
  const left = waiting.filter(({ count }) => count > 0);
  const toExport = latestVersion !== null && !latestExported;
  if (toExport) left.push({ what: 'export', page: 'package', count: latestVersion });
  if (left.length === 0 && latestVersion === null && refused !== null) {
    left.push({ what: 'freeze', page: 'openlist', count: 0 });
  }
  return left;
}

/** Reasons that the overview counts from the state itself, and the law's own answer, which is no work. */
const knownOtherwise = ['undecided', 'decision-incomplete', 'release-missing', 'barred', 'withdrawn'];

/** How many resources a list would refuse for reasons that are found only by checking it. */
export function refusedOf(refusals: readonly { readonly resource: string; readonly code: string }[]): number {
  const known = new Set(refusals.filter(({ code }) => knownOtherwise.includes(code)).map(({ resource }) => resource));
  return new Set(refusals.map(({ resource }) => resource).filter((resource) => !known.has(resource))).size;
}
