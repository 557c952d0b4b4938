import type { Dossier } from '../../../shared/contract/review';
import type { ListChange, OpenList } from '../../../shared/model/openlist';
import { listChanges } from '../../../shared/rules/list-changes';
import type { PackageContents } from '../package';
import { earlierFindings } from './earlier';
import { findList } from './store';

/**
 * What a reviewer sees of an intact package: its list, how each item was decided and treated, what the agency answers,
 * and the submission before it, as far as this place knows that one.
 *
 * @throws Failure `review-damaged`
 */
export async function dossierOf(home: string, contents: PackageContents): Promise<Dossier> {
  const { submission, list, provenance, treatments, responses, profile } = contents;
  return {
    submission,
    list,
    decisions: provenance.decisions,
    reports: Object.fromEntries([...treatments].map(([id, { report }]) => [id, report])),
    responses,
    profile,
    previous: await previousOf(home, contents),
  };
}

async function previousOf(
  home: string,
  { submission: { predecessor }, list, responses }: PackageContents,
): Promise<Dossier['previous']> {
  if (predecessor === null) return null;
  const before = await findList(home, predecessor);
  return {
    digest: predecessor,
    known: before !== null,
    listVersion: before?.version ?? list.predecessor?.version ?? null,
    changes: before === null ? list.changes : changesSince(before, list),
    findings: await earlierFindings({ home, predecessor, responses, list }),
  };
}

/**
 * What changed against the list of the submission before. Which items came and went is seen here; that one was withdrawn,
 * suspended or restored only the agency can say.
 */
function changesSince(before: OpenList, list: OpenList): ListChange[] {
  const said = new Map(list.changes.map((change) => [change.resource, change.kind]));
  return listChanges(before, list, [], list.frozenAt).map((change) => {
    const kind = said.get(change.resource);
    const isWithdrawal = change.kind === 'removed' && (kind === 'withdrawn' || kind === 'suspended');
    return isWithdrawal || (change.kind === 'added' && kind === 'restored') ? { ...change, kind } : change;
  });
}
