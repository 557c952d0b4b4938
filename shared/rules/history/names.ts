import type { WorkspaceState } from '../../model/workspace';
import { historySubjects, historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { memberAt, type Patched, type Path } from './differences';
import { pathOf, type RecordPlace } from './records';
import { said } from './said';

/** Things by their names; by their ids where no name is to be had. */
export interface Names {
  readonly resource: (id: string) => string;
  readonly dataset: (id: string) => string;
  /** An imported regulation profile. */
  readonly regulation: (id: string) => string;
  /** A 数据项 of a resource. */
  readonly item: (resource: string, id: string) => string;
  /** A column of a dataset by id (`c3`) or by its number from 0. */
  readonly column: (dataset: string, column: string | number) => string | Text;
  /** The name of what a record is or belongs to; of a list version or a package, the version's number. */
  readonly bare: (place: RecordPlace) => string;
  /** What a record is called as the subject of a sentence. */
  readonly record: (place: RecordPlace) => Text;
}

/** Names as the state has them, or, for what is there no more, as the entry itself tells. */
export function namesIn(state: Readonly<WorkspaceState>, entry: Patched): Names {
  const told = new Map<string, unknown>();
  for (const { path, value } of [...entry.inverse, ...entry.patches]) {
    if (value !== undefined) told.set(path.join('\0'), value);
  }

  function find(...path: Path): unknown {
    const standing = memberAt(state, ...path);
    if (standing !== undefined) return standing;
    for (let length = path.length; length > 0; length -= 1) {
      const value = memberAt(told.get(path.slice(0, length).join('\0')), ...path.slice(length));
      if (value !== undefined) return value;
    }
    return undefined;
  }
  const nameOr = (id: string, name: unknown) => (typeof name === 'string' && name !== '' ? name : id);
  const resource = (id: string) => nameOr(id, find('resources', 'byId', id, 'name'));
  const regulation = (id: string) => nameOr(id, find('regulations', id, 'title', 'zh'));
  const dataset = (id: string) => nameOr(id, find('datasets', 'byId', id, 'name'));

  const item = (of: string, id: string) => nameOr(id, find('resources', 'byId', of, 'items', 'byId', id, 'name'));

  function column(of: string, ref: string | number): string | Text {
    const number = Number(String(ref).replace(/^c/, ''));
    const columns = find('datasets', 'byId', of, 'columns');
    const found: unknown = Array.isArray(columns) ? columns[number] : memberAt(columns, 'byId', `c${number}`);
    const name = memberAt(found, 'name');
    if (typeof name === 'string' && name.trim() !== '') return name;
    return Number.isInteger(number) ? said(historyValues.unnamed, { number: number + 1 }) : String(ref);
  }

  function bare(place: RecordPlace): string {
    const { collection, id } = place;
    switch (collection) {
      case 'people':
        return nameOr(id, find('people', 'byId', id, 'name'));
      case 'resources':
      case 'decisions':
        return resource(id);
      case 'datasets':
      case 'plans':
        return dataset(id);
      case 'releases': {
        const of = find('releases', 'byId', id, 'dataset');
        return dataset(typeof of === 'string' ? of : id.replace(/\.\d+$/, ''));
      }
      case 'withdrawals': {
        const of = find('withdrawals', 'byId', id, 'resource');
        return typeof of === 'string' ? resource(of) : id;
      }
      case 'findings': {
        const about = find('findings', 'byId', id, 'name');
        return typeof about === 'string' && about !== '' ? about : historyValues.wholePackage.zh;
      }
      case 'receipts':
      case 'exports':
      case 'secrecyReviews':
        return versionOf(find(...pathOf(place), 'listVersion'));
      default:
        return id;
    }
  }

  function record(place: RecordPlace): Text {
    const subject = subjects[place.collection];
    const name = bare(place);
    return subject === undefined ? historySubjects.workspace : said(subject, { name, version: name });
  }
  return { resource, dataset, regulation, item, column, bare, record };
}

/** The list version of a package. */
function versionOf(version: unknown): string {
  return typeof version === 'number' ? String(version) : '?';
}

const subjects: Readonly<Record<string, Text>> = {
  people: historySubjects.person,
  resources: historySubjects.resource,
  decisions: historySubjects.resource,
  datasets: historySubjects.dataset,
  plans: historySubjects.dataset,
  releases: historySubjects.dataset,
  lists: historySubjects.list,
  exports: historySubjects.package,
  secrecyReviews: historySubjects.list,
  withdrawals: historySubjects.withdrawal,
  receipts: historySubjects.receipt,
  findings: historySubjects.finding,
};
