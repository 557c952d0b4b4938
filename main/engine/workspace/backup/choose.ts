import { createReadStream } from 'node:fs';
import { Failure } from '../../../../shared/failure';
import type { Job } from '../../../../shared/job';
import { exists, onFile } from '../../files';
import { workspacePaths } from '../layout';
import { verifyJournal } from '../verify';
import { checkedState, followHistory, type History } from './history';
import { withBackup } from './read';
import { faultCode, shelvedBackups } from './shelf';

/** What loses least: nothing to do, the good beginning of the present journal, or a backup. */
export type Choice =
  | { readonly from: 'nothing'; readonly seq: number }
  | { readonly from: 'journal'; readonly history: History }
  | { readonly from: 'backup'; readonly file: string };

/**
 * Chooses what the workspace in `dir` is best restored from: the present journal up to its first bad line, or the intact
 * automatic backup with the highest number, whichever reaches further.
 *
 * @throws Failure `restore-impossible`, `workspace-newer`, `cancelled`.
 */
export async function chooseSource(dir: string, job: Job): Promise<Choice> {
  const { journal } = workspacePaths(dir);
  // What is chosen is read once more, with its progress.
  const quiet = { signal: job.signal, report: () => undefined };
  const found = (await exists(journal)) ? await verifyJournal(dir, quiet) : null;
  if (found?.ok === true) return { from: 'nothing', seq: found.head.seq };
  const firstBad = Math.min(...(found?.faults ?? []).flatMap(({ line, noted }) => (noted === undefined ? [line] : [])));
  const beginning = found && (await soundBeginning(journal, firstBad - 1, dir));
  const reached = beginning?.seq ?? 0;
  const bySeq = (await shelvedBackups(dir)).filter(({ seq }) => seq > reached).sort((a, b) => b.seq - a.seq);
  for (const { path } of bySeq) {
    const fault = await withBackup(path, quiet, () => Promise.resolve(null)).catch(faultCode);
    if (fault === null) return { from: 'backup', file: path };
  }
  if (beginning) return { from: 'journal', history: beginning };
  throw new Failure('restore-impossible', { dir });
}

/** The journal's lines up to `last`, if there is one and they come to a state that is right. */
async function soundBeginning(journal: string, last: number, dir: string): Promise<History | null> {
  const history = await onFile(journal, () => followHistory(createReadStream(journal), { line: last }));
  if (history.seq === 0) return null;
  try {
    checkedState(history, dir);
    return history;
  } catch (error) {
    if (error instanceof Failure && error.code === 'state-invalid') return null;
    throw error;
  }
}
