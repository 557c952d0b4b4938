import { basename } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { quietJob, type Job } from '../../../../shared/job';
import { openSession, quoteText, stage, type Staged, type StageOptions } from '../../table';
import { columnNamed } from '../file';
import { readListedLadder } from './listed-ladder';
import { loadTable, type LadderColumn, type Loaded, type SqlLadder } from './load';
import type { Outcome } from './problem';
import { searchLoaded, type Goal } from './search';

/** A ladder as a file, or one that SQL works out. */
export type FileLadder = { readonly path: string } | SqlLadder;

export interface SearchFileRequest {
  /** The quasi-identifiers: headers as they stand in the file, or column ids, each with its ladder. */
  readonly quasi: ReadonlyMap<string, FileLadder>;
  /** The sensitive column of diversity and closeness. */
  readonly sensitive?: string | undefined;
  readonly goal: Goal;
  readonly reading?: StageOptions | undefined;
}

export interface FileSearch extends Outcome {
  readonly optimal: boolean;
  readonly checked: number;
}

/**
 * Searches the least generalisation of a file's quasi-identifiers that reaches a goal, without a workspace; its levels are
 * in the order of `quasi`. Progress phases: those of `stage`, then `search` (nodes).
 *
 * @throws Failure `risk-column-unknown`, `risk-column-ambiguous`, `ladder-lacks-values`, those of ladder files,
 *   `search-sensitive-missing`, `search-none`, `search-unfinished`; those of `stage`; `cancelled`
 */
export async function searchFile(
  path: string,
  { quasi, sensitive, goal, reading }: SearchFileRequest,
  job: Job = quietJob,
): Promise<FileSearch> {
  if (sensitive === undefined && (goal.diversity || goal.closeness)) throw new Failure('search-sensitive-missing');
  const ladders = new Map<string, LadderColumn['ladder']>();
  for (const [name, ladder] of quasi)
    ladders.set(name, 'path' in ladder ? await readListedLadder(ladder.path) : ladder);
  const staged = await stage(path, reading ?? {}, job);
  try {
    const named = sensitive === undefined ? undefined : columnNamed(staged, sensitive);
    const judged = goal.diversity || goal.closeness ? named : undefined;
    const loaded = await load(staged, { quasi, ladders, sensitive: judged }, job);
    const { best, optimal, checked } = await searchLoaded(loaded, goal, 1, job);
    const [first] = best;
    if (first === undefined) throw new Failure(optimal ? 'search-none' : 'search-unfinished', { checked });
    return { ...first, optimal, checked };
  } finally {
    await staged.close();
  }
}

interface LoadFile {
  readonly quasi: SearchFileRequest['quasi'];
  readonly ladders: ReadonlyMap<string, LadderColumn['ladder']>;
  /** Id of the sensitive column, where one is judged. */
  readonly sensitive: string | undefined;
}

async function load(staged: Staged, { quasi, ladders, sensitive }: LoadFile, job: Job): Promise<Loaded> {
  const columns = [...ladders].map(([name, ladder]) => ({ name, column: columnNamed(staged, name), ladder }));
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    return await loadTable({
      session,
      table: `read_parquet(${quoteText(staged.parquet)})`,
      quasi: columns,
      sensitive:
        sensitive === undefined ? [] : [{ column: sensitive, ladder: { form: 'sql', levels: [(value) => value] } }],
      onUnlisted(id, count) {
        const { name = id } = columns.find(({ column }) => column === id) ?? {};
        const ladder = quasi.get(name);
        const file = ladder && 'path' in ladder ? basename(ladder.path) : '';
        throw new Failure('ladder-lacks-values', { column: name, count, file });
      },
    });
  } finally {
    await session.close();
  }
}
