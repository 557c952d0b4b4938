import type { Dataset } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import { inOrder } from '../../../shared/model/primitives';
import type { Release, ReleasedColumn } from '../../../shared/model/release';
import { matchColumns, type JoinColumn } from '../risk';
import { align, parsePlan, type Alignment } from '../treat';
import type { Workspace } from '../workspace';
import { isSecret } from './find';

/** A column of a released file. */
export interface FileColumn extends JoinColumn {
  /** Its id in the released file. */
  readonly id: string;
  /** The column of the source that it came of. */
  readonly from: string;
  readonly choice: Alignment['left'];
}

/** A release as others can see it. */
export interface Shown {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly columns: readonly FileColumn[];
}

/** Two releases that show something in common. */
export interface Pair {
  readonly left: Shown;
  readonly right: Shown;
  /** Columns that can be compared, and how. */
  readonly on: readonly { readonly columns: readonly [FileColumn, FileColumn]; readonly alignment: Alignment }[];
  /** Columns that say the same thing and cannot be compared. */
  readonly apart: readonly (readonly [FileColumn, FileColumn])[];
}

/** Operators whose tokens are the same for one person in every table of the agency. */
const tokenMakers: readonly string[] = ['pseudonym', 'token'];

/** The newest release of each dataset, in the order of the datasets; nothing of what is a state secret. */
export async function newestReleases(workspace: Workspace): Promise<Shown[]> {
  const { state } = workspace;
  const releases = new Map(inOrder(state.releases).map((release) => [release.dataset, release]));
  const shown: Shown[] = [];
  for (const dataset of inOrder(state.datasets)) {
    const release = releases.get(dataset.id);
    if (release === undefined || isSecret(state, dataset.resource)) continue;
    const bytes = await workspace.readObject(release.plan);
    const plan = parsePlan(JSON.parse(Buffer.from(bytes).toString('utf8')));
    shown.push({
      dataset,
      release,
      columns: release.columns.map((one, index) => columnOf(one, index, dataset, plan, release)),
    });
  }
  return shown;
}

function columnOf(
  { from, name, operator }: ReleasedColumn,
  index: number,
  dataset: Dataset,
  plan: Plan,
  release: Release,
): FileColumn {
  const step = plan.steps.find(({ column }) => column === from);
  const column = dataset.columns.byId[from];
  const tag = column?.name === step?.name ? (column?.tag ?? null) : null;
  // A column that became several holds parts of what it was, each of which describes a person.
  const isPart = release.columns.filter((one) => one.from === from).length > 1;
  const token = tokenMakers.includes(operator);
  return {
    id: `c${index}`,
    from,
    name,
    kind: isPart ? null : (tag?.kind ?? null),
    quasi: !token && (isPart || plan.quasi.includes(from) || tag?.role === 'quasi'),
    token,
    choice: { operator, params: step?.params ?? {} },
  };
}

/** The pairs of releases that have something in common: all, or those in which a resource is. */
export function pairsOf(shown: readonly Shown[], resource: string | undefined): Pair[] {
  return shown.flatMap((left, index) =>
    shown.slice(index + 1).flatMap((right) => {
      const isAsked = [left, right].some(({ dataset }) => resource === undefined || dataset.resource === resource);
      const matched = isAsked ? matchColumns(left.columns, right.columns) : [];
      if (matched.length === 0) return [];
      const aligned = matched.map((columns) => ({ columns, alignment: align(columns[0].choice, columns[1].choice) }));
      const on = aligned.flatMap(({ columns, alignment }) => (alignment === null ? [] : { columns, alignment }));
      const apart = aligned.flatMap(({ columns, alignment }) => (alignment === null ? [columns] : []));
      return { left, right, on, apart };
    }),
  );
}
