import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { joinTables, type Joined } from '../risk';
import { openSession, quoteText, stage, type Session, type Staged } from '../table';
import { treatedAgain, type Alignment } from '../treat';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { findResource } from './find';
import { newestReleases, pairsOf, type FileColumn, type Pair, type Shown } from './mosaic-pairs';

const nothing: Joined = { shared: 0, leftAlone: 0, rightAlone: 0, k: 0 };

/** Joins the two staged files of a pair. */
async function join(session: Session, { left, right, on }: Pair, files: ReadonlyMap<Shown, Staged>): Promise<Joined> {
  if (on.length === 0) return nothing;
  const side = (shown: Shown, place: 0 | 1, name: keyof Alignment) => {
    const keys = on.map(({ columns, alignment }) => ({ id: columns[place].id, choice: alignment[name] }));
    const quasi = shown.columns.filter((column) => column.quasi);
    const asTheyAre = quasi.map(({ id }) => ({ id, choice: { operator: 'keep', params: {} } }));
    const file = `read_parquet(${quoteText(files.get(shown)?.parquet ?? '')}, file_row_number = true)`;
    const { sql, params } = treatedAgain(file, [...keys, ...asTheyAre]);
    return {
      table: `(${sql})`,
      params,
      on: keys.map((_, index) => `c${index}`),
      quasi: quasi.map((_, index) => `c${keys.length + index}`),
    };
  };
  const tokens = on.map(({ columns }) => columns[0].token);
  return joinTables(session, side(left, 0, 'left'), side(right, 1, 'right'), tokens);
}

/** Stages the released files that are joined, and uses them; the copies are removed whatever happens. */
async function withFiles<Value>(
  workspace: Workspace,
  shown: readonly Shown[],
  job: Job,
  use: (files: ReadonlyMap<Shown, Staged>) => Promise<Value>,
): Promise<Value> {
  const files = new Map<Shown, Staged>();
  // How far each file is would make the whole go back and forth.
  const silent: Job = { signal: job.signal, report: () => undefined };
  try {
    for (const one of shown) {
      const { dataset, output } = one.release;
      const reading = { encoding: 'utf-8', delimiter: ',', headerRows: 1, foot: 'keep' } as const;
      const staged = await stage(workspace.objectPath(output), reading, silent);
      files.set(one, staged);
      if (staged.source.digest !== output) throw new Failure('object-damaged', { digest: output, dataset });
      job.report({ phase: 'stage', done: files.size, total: shown.length });
    }
    return await use(files);
  } finally {
    for (const staged of files.values()) await staged.close();
  }
}

export const mosaicHandlers = {
  async 'risk.mosaic'({ workspace: dir, resource: ref }, { open, job }) {
    const workspace = await open(dir);
    const resource = ref === undefined ? undefined : findResource(workspace.state, ref).id;
    const pairs = pairsOf(await newestReleases(workspace), resource);
    const joined = new Set(pairs.filter(({ on }) => on.length > 0).flatMap(({ left, right }) => [left, right]));
    return withFiles(workspace, [...joined], job, async (files) => {
      const [first] = files.values();
      if (first === undefined) return { pairs: pairs.map((pair) => answerOf(pair, nothing)) };
      const readable = [...files.values()].map(({ parquet }) => parquet);
      const session = await openSession({ folder: first.folder, readable, writable: [] }, job);
      try {
        const found = [];
        for (const [done, pair] of pairs.entries()) {
          stopIfCancelled(job);
          job.report({ phase: 'measure', done, total: pairs.length });
          found.push(answerOf(pair, await join(session, pair, files)));
        }
        job.report({ phase: 'measure', done: pairs.length, total: pairs.length });
        return { pairs: found };
      } finally {
        await session.close();
      }
    });
  },
} satisfies Partial<Handlers>;

function answerOf({ left, right, on, apart }: Pair, joined: Joined) {
  const threshold = Math.min(left.release.after.threshold, right.release.after.threshold);
  const ids = ([one, other]: readonly [FileColumn, FileColumn]) => ({ left: one.from, right: other.from });
  return {
    left: left.dataset.id,
    right: right.dataset.id,
    on: on.map(({ columns }) => ids(columns)),
    apart: apart.map(ids),
    ...joined,
    exceeds: joined.k > 0 && 1 / joined.k > threshold,
  };
}
