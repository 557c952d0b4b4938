import type { Dossier } from '../../../shared/contract/review';
import type { Anchor, Finding, FindingKind, FindingTask, ReviewMark } from '../../../shared/model/finding';
import type { ChangeKind, ListItem } from '../../../shared/model/openlist';
import { inOrder } from '../../../shared/model/primitives';
import type { Review, ReviewChange } from '../../../shared/model/review';
import { resourceOf } from '../../../shared/rules/review';

/** An item of the reviewed list with what is said of it so far. */
export interface ItemRow {
  readonly resource: string;
  readonly item: ListItem;
  /** What became of it since the submission before; null: nothing, or this is the first. */
  readonly change: ChangeKind | null;
  readonly mark: ReviewMark | null;
  /** Findings of this review. */
  readonly findings: number;
  /** Findings of earlier receipts that are about it. */
  readonly earlier: number;
}

/** Which items are shown. */
export const filters = ['all', 'unmarked', 'returned', 'suggested', 'found', 'unexplained', 'changed'] as const;
export type Filter = (typeof filters)[number];

function counted(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const anchor of anchors) {
    const resource = resourceOf(anchor);
    if (resource !== null) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  }
  return counts;
}

/** The items of a package in the list's order. One pass over items, findings and changes. */
export function itemRows({ list, previous }: Pick<Dossier, 'list' | 'previous'>, review: Review): ItemRow[] {
  const changes = new Map(previous?.changes.map(({ resource, kind }) => [resource, kind]));
  const findings = counted(inOrder(review.findings).map(({ anchor }) => anchor));
  const earlier = counted(previous?.findings.map(({ anchor }) => anchor) ?? []);
  return list.items.map((item) => ({
    resource: item.resource,
    item,
    change: changes.get(item.resource) ?? null,
    mark: review.marks[item.resource] ?? null,
    findings: findings.get(item.resource) ?? 0,
    earlier: earlier.get(item.resource) ?? 0,
  }));
}

const tests: Readonly<Record<Filter, (row: ItemRow) => boolean>> = {
  all: () => true,
  unmarked: ({ mark }) => mark === null,
  returned: ({ mark }) => mark === 'return',
  suggested: ({ mark }) => mark === 'suggest',
  found: ({ findings, earlier }) => findings + earlier > 0,
  // As `reviewGaps` has it: a mark that says something is wrong, and nothing that says what.
  unexplained: ({ mark, findings, earlier }) => (mark === 'return' || mark === 'suggest') && findings + earlier === 0,
  changed: ({ change }) => change !== null,
};

/** The rows that pass a filter and hold what is searched in name, code or id. */
export function filterRows(rows: readonly ItemRow[], filter: Filter, search: string): readonly ItemRow[] {
  const words = search.trim().toLowerCase();
  if (words === '') return filter === 'all' ? rows : rows.filter(tests[filter]);
  return rows.filter(
    (row) =>
      tests[filter](row) &&
      [row.item.name, row.item.code, row.resource].some((text) => text.toLowerCase().includes(words)),
  );
}

/** How many items pass each filter. */
export function filterCounts(rows: readonly ItemRow[]): Readonly<Record<Filter, number>> {
  const counts = { all: 0, unmarked: 0, returned: 0, suggested: 0, found: 0, unexplained: 0, changed: 0 };
  for (const row of rows) for (const filter of filters) if (tests[filter](row)) counts[filter] += 1;
  return counts;
}

/** The mark that a key sets; undefined: it sets none. */
export function markOfKey(key: string): ReviewMark | null | undefined {
  const marks: Readonly<Record<string, ReviewMark | null>> = { 1: 'pass', 2: 'return', 3: 'suggest', 0: null };
  return marks[key];
}

/**
 * What saving a finding changes: the finding itself, and the mark of its item where the finding outweighs it. An item that is
 * returned stays so.
 */
export function changesOfFinding(finding: Finding, review: Review): ReviewChange[] {
  const own: ReviewChange = { kind: 'finding', finding };
  const resource = resourceOf(finding.anchor);
  if (resource === null) return [own];
  const weight: Readonly<Record<FindingKind | 'pass', number>> = { pass: 0, suggest: 1, return: 2 };
  const mark = review.marks[resource];
  if (mark !== undefined && weight[mark] >= weight[finding.kind]) return [own];
  return [own, { kind: 'mark', resources: [resource], mark: finding.kind }];
}

/** Findings about one item, or about the whole package where `resource` is null. */
export function findingsOn<Some extends Pick<FindingTask, 'anchor'>>(
  findings: readonly Some[],
  resource: string | null,
): Some[] {
  return findings.filter(({ anchor }) => resourceOf(anchor) === resource);
}
