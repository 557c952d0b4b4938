import type { JournalEntry, Patch } from '../../model/journal';
import { isOfThings, pathKey, type Path } from './differences';
import { recordsAt } from './records';

/** The places that an entry touched. Where a list grew or shrank all of it is touched: its places have moved. */
export function touchedPaths({ patches }: Pick<JournalEntry, 'patches'>): Path[] {
  return patches.filter(isOfThings).map(touchedPath);
}

function touchedPath({ op, path }: Patch): Path {
  return op !== 'replace' && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
}

/** An entry that touched what another one had changed before. */
export interface LaterTouch {
  readonly seq: number;
  readonly operation: string;
}

/** Finds, for entries that are watched, the newest later one that touched the same place, or one above or below it. */
export interface Watch {
  readonly watch: (seq: number, entry: Pick<JournalEntry, 'patches'>) => void;
  readonly note: (later: LaterTouch, entry: Pick<JournalEntry, 'patches'>) => void;
  readonly newest: (seq: number) => LaterTouch | undefined;
}

export function watchTouches(): Watch {
  const exact = new Map<string, Set<number>>();
  const above = new Map<string, Set<number>>();
  const found = new Map<number, LaterTouch>();
  const put = (places: Map<string, Set<number>>, key: string, seq: number) => {
    places.set(key, (places.get(key) ?? new Set<number>()).add(seq));
  };
  return {
    watch(seq, entry) {
      for (const path of touchedPaths(entry)) {
        put(exact, pathKey(path), seq);
        for (let length = 0; length < path.length; length += 1) put(above, pathKey(path.slice(0, length)), seq);
      }
    },
    note(later, entry) {
      const hit = (seqs: ReadonlySet<number> | undefined) => {
        for (const seq of seqs ?? []) if (seq < later.seq) found.set(seq, later);
      };
      for (const path of touchedPaths(entry)) {
        hit(above.get(pathKey(path)));
        for (let length = 0; length <= path.length; length += 1) hit(exact.get(pathKey(path.slice(0, length))));
      }
    },
    newest: (seq) => found.get(seq),
  };
}

/** Ids of the resources that an entry changed: themselves, their datasets, decisions, plans or releases. */
export function touchedResources({ patches, inverse }: Pick<JournalEntry, 'patches' | 'inverse'>): Set<string> {
  const ids = new Set<string>();
  for (const { path, value } of [...patches, ...inverse]) {
    for (const { collection, id } of recordsAt(path, value)) {
      if (ofResources.includes(collection)) ids.add(resourceOf(id));
    }
  }
  return ids;
}

/** Collections whose records belong to a resource, by their ids. */
const ofResources = ['resources', 'datasets', 'decisions', 'plans', 'releases'];

/** The resource with whose id that of a dataset or a release begins. */
function resourceOf(id: string): string {
  return /^r\d+/.exec(id)?.[0] ?? id;
}
