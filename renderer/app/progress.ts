import type { Dataset } from '../../shared/model/dataset';
import type { Decision } from '../../shared/model/decision';
import { inOrder } from '../../shared/model/primitives';
import type { Release } from '../../shared/model/release';
import type { ListRecord, WorkspaceState } from '../../shared/model/workspace';
import { unansweredReturns } from '../../shared/rules/review';
import type { Page } from './place';
import { grouped } from './grouped';

type State = Readonly<WorkspaceState>;

/** How far the resources of a workspace have come, in numbers of resources where nothing else is said. */
export interface Progress {
  readonly resources: number;
  readonly items: number;
  readonly attached: number;
  /** All columns of all its datasets confirmed or set by a person. */
  readonly tagged: number;
  readonly decided: number;
  /** Everything it delivers as a file has a release of the data at hand. */
  readonly released: number;
  /** Items of the newest list version; 0 before the first. */
  readonly listed: number;
  /** Items of the newest version that was exported. */
  readonly exported: number;
  readonly latestVersion: number | null;
  readonly latestExported: boolean;
  /** What waits for a person. */
  readonly due: {
    readonly columns: number;
    readonly undecided: number;
    readonly incomplete: number;
    /** Resources to be opened as files that have no data at all. */
    readonly dataless: number;
    /** Datasets to be opened as files, without a release of the data at hand. */
    readonly releases: number;
    /** Findings of a reviewer that have to be mended, and on which nothing is said yet. */
    readonly findings: number;
  };
}

/** Whether the decision was made under the workspace's own regulation; one under another does not count. */
function isDecided(state: State, decision: Decision | undefined): decision is Decision {
  return decision?.profile === state.profile;
}

/** Whether a resource reaches the public as a file, so that its data must be treated first. */
export function isDeliveredAsFile(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.outcome.type !== 'closed' && decision.outcome.delivery === 'file';
}

/** The newest release of each dataset, by dataset id. */
function newestReleases(state: State): ReadonlyMap<string, Release> {
  return new Map(inOrder(state.releases).map((release) => [release.dataset, release]));
}

/** Derives how far a workspace has come. One pass over resources, datasets and columns. */
export function progressOf(state: State): Progress {
  const resources = inOrder(state.resources);
  const datasets = grouped(inOrder(state.datasets), ({ resource }) => resource);
  const releases = newestReleases(state);
  const isReleased = ({ id, source }: Dataset) => releases.get(id)?.source.digest === source.digest;
  const openColumns = (dataset: Dataset) => inOrder(dataset.columns).filter(({ tag }) => tag === null).length;

  const seen = resources.map(({ id, items }) => {
    const own = datasets.get(id) ?? [];
    const decision = state.decisions[id];
    const decided = isDecided(state, decision);
    const asFile = decided && isDeliveredAsFile(decision);
    return {
      items: items.order.length,
      attached: own.length > 0,
      columns: own.reduce((total, dataset) => total + openColumns(dataset), 0),
      decided,
      // What a closed resource misses would only lift its grounds: nobody has to bring it.
      incomplete: decided && decision.outcome.type !== 'closed' && decision.outcome.missing.length > 0,
      asFile,
      dataless: asFile && own.length === 0,
      unreleased: asFile ? own.filter((dataset) => !isReleased(dataset)).length : 0,
    };
  });
  const count = (test: (one: (typeof seen)[number]) => boolean) => seen.filter(test).length;
  const sum = (part: (one: (typeof seen)[number]) => number) => seen.reduce((total, one) => total + part(one), 0);

  return {
    resources: resources.length,
    items: sum(({ items }) => items),
    attached: count(({ attached }) => attached),
    tagged: count(({ attached, columns }) => attached && columns === 0),
    decided: count(({ decided }) => decided),
    released: count(({ asFile, attached, unreleased }) => asFile && attached && unreleased === 0),
    ...listProgress(state),
    due: {
      columns: sum(({ columns }) => columns),
      undecided: count(({ decided }) => !decided),
      incomplete: count(({ incomplete }) => incomplete),
      dataless: count(({ dataless }) => dataless),
      releases: sum(({ unreleased }) => unreleased),
      findings: unansweredReturns(state).length,
    },
  };
}

function listProgress(state: State): Pick<Progress, 'listed' | 'exported' | 'latestVersion' | 'latestExported'> {
  const lists = inOrder(state.lists);
  // One that waits for a signature is not out.
  const signed = inOrder(state.exports).filter(({ exportedAt }) => exportedAt !== null);
  const exported = new Set(signed.map(({ listVersion }) => listVersion));
  const isExported = ({ version }: ListRecord) => exported.has(version);
  const latest = lists.at(-1);
  return {
    listed: latest?.items ?? 0,
    exported: lists.findLast(isExported)?.items ?? 0,
    latestVersion: latest?.version ?? null,
    latestExported: latest !== undefined && isExported(latest),
  };
}

/** What the rail shows beside a page: what it holds, or how much of it waits for a person. */
export interface Badge {
  readonly kind: 'held' | 'due' | 'version' | 'done';
  readonly count: number;
}

/** The badges of the rail; pages without one have nothing to count. */
export function badgesOf(progress: Progress): Partial<Record<Page, Badge>> {
  const { resources, due, latestVersion, latestExported } = progress;
  if (resources === 0) return {};
  const waiting = (count: number, begun: boolean): Badge | undefined =>
    count > 0 ? { kind: 'due', count } : begun ? { kind: 'done', count: 0 } : undefined;
  const badges: Readonly<Record<string, Badge | undefined>> = {
    catalogue: { kind: 'held', count: resources },
    data: waiting(due.columns + due.dataless, progress.attached > 0),
    decision: waiting(due.undecided + due.incomplete, true),
    treatment: waiting(due.releases, progress.released > 0),
    openlist: latestVersion === null ? undefined : { kind: 'version', count: latestVersion },
    package: latestVersion === null ? undefined : waiting((latestExported ? 0 : 1) + due.findings, true),
  };
  return Object.fromEntries(Object.entries(badges).filter(([, badge]) => badge !== undefined));
}

/** How many resources are of each opening type, and how many are not decided. */
export function typesOf(state: State): Record<'unconditional' | 'conditional' | 'closed' | 'undecided', number> {
  const counts = { unconditional: 0, conditional: 0, closed: 0, undecided: 0 };
  for (const id of state.resources.order) {
    const decision = state.decisions[id];
    counts[isDecided(state, decision) ? decision.outcome.type : 'undecided'] += 1;
  }
  return counts;
}
