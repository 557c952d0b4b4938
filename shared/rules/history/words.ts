import type { JournalEntry } from '../../model/journal';
import type { WorkspaceState } from '../../model/workspace';
import { historyParts, historySubjects, historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { changeOf, memberDifferences, unknownChange, type Change, type Teller } from './change';
import { differencesOf, memberAt, type Difference, type Patched } from './differences';
import { namesIn, type Names } from './names';
import { depthOf, pathOf, recordsAt } from './records';
import { plain, said } from './said';
import { tellDataset } from './tell-dataset';
import { tellDecision } from './tell-decision';
import { tellPlan } from './tell-plan';
import { tellFinding, tellReceipt } from './tell-review';
import { tellExport, tellList, tellPerson, tellRelease, tellSecrecyReview } from './tell-records';
import { tellRegulation } from './tell-regulation';
import { tellResource } from './tell-resource';
import { tellWithdrawal } from './tell-withdrawal';
import { valueText } from './values';

/** What an entry changed, in words: the first changes, and how many more there are. */
export interface Told {
  readonly changes: Change[];
  readonly more: number;
}

const tellers: Readonly<Record<string, Teller>> = {
  people: tellPerson,
  resources: tellResource,
  datasets: tellDataset,
  decisions: tellDecision,
  plans: tellPlan,
  releases: tellRelease,
  lists: tellList,
  exports: tellExport,
  secrecyReviews: tellSecrecyReview,
  withdrawals: tellWithdrawal,
  receipts: tellReceipt,
  findings: tellFinding,
};

const regulating: ReadonlySet<string> = new Set(['profile', 'regulations', 'acknowledgements']);

/**
 * What an entry changed, in the words of the window. Things are named as `state` names them, or as the entry itself does.
 * What no text is known for, of a later or an older version, is told by where it stands.
 *
 * @param most changes that are told one by one.
 */
export function wordsOf(
  entry: Patched & Pick<JournalEntry, 'operation'>,
  state: Readonly<WorkspaceState>,
  most: number,
): Told {
  const names = namesIn(state, entry);
  const differences = differencesOf(entry);
  const changes = [...importSummary(differences), ...differences.flatMap((one) => tell(one, names, entry.operation))];
  return { changes: changes.slice(0, most), more: Math.max(0, changes.length - most) };
}

function tell(difference: Difference, names: Names, operation: string): Change[] {
  const { path, before, after } = difference;
  const [collection = ''] = path.map(String);
  if (path.length === 0) return tellFounding(difference, operation);
  const teller = tellers[collection];
  if (teller === undefined)
    return regulating.has(collection) ? tellRegulation(difference, names) : tellRoot(difference);
  if (path.length > depthOf(collection)) {
    const id = String(path[depthOf(collection)]);
    return teller({ id, rest: path.slice(depthOf(collection) + 1), before, after }, names);
  }
  // A whole collection was replaced: what differs in it is told record by record.
  const places = [...recordsAt(path, before), ...recordsAt(path, after)];
  const ids = [...new Set(places.map(({ id }) => id))];
  const told = ids.flatMap((id) => {
    const inner = pathOf({ collection, id }).slice(path.length);
    const record = { before: memberAt(before, ...inner), after: memberAt(after, ...inner) };
    const isSame = JSON.stringify(record.before) === JSON.stringify(record.after);
    return isSame ? [] : teller({ id, rest: [], ...record }, names);
  });
  return told.length > 0 ? told : unknownChange(historySubjects.workspace, path, difference);
}

/** The first entry, or one that carries a whole new state. */
function tellFounding({ after }: Difference, operation: string): Change[] {
  const agency = valueText(memberAt(after, 'agency', 'name'));
  const what = operation === 'workspace.create' ? historyParts.made : historyParts.replaced;
  return [{ subject: historySubjects.workspace, what, before: null, after: agency }];
}

/** What stands in the state by itself. */
function tellRoot(difference: Difference): Change[] {
  const { path } = difference;
  const [root, part] = path.map(String);
  if (root !== 'agency') return unknownChange(historySubjects.workspace, path, difference);
  if (part === undefined) return memberDifferences(difference).flatMap(tellRoot);
  const what: Text | undefined = part === 'name' ? historyParts.name : part === 'code' ? historyParts.code : undefined;
  return changeOf(historySubjects.agency, what ?? plain(part), difference);
}

/** How many resources came or went, where it is more than one. */
function importSummary(differences: readonly Difference[]): Change[] {
  const wholes = differences.filter(({ path }) => path[0] === 'resources' && path.length === 3);
  const summary = (values: readonly unknown[]) =>
    values.length < 2
      ? null
      : said(historyValues.resources, {
          resources: values.length,
          items: values.reduce<number>((total, one) => total + itemsOf(one), 0),
        });
  const before = summary(wholes.flatMap(({ before: was, after }) => (after === undefined ? [was] : [])));
  const after = summary(wholes.flatMap(({ before: was, after: is }) => (was === undefined ? [is] : [])));
  if (before === null && after === null) return [];
  return [{ subject: historySubjects.catalogue, what: historyParts.added, before, after }];
}

function itemsOf(resource: unknown): number {
  const order = memberAt(resource, 'items', 'order');
  return Array.isArray(order) ? order.length : 0;
}
