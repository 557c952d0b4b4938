import type { Response } from '../../../shared/contract';
import { listColumns, type ListItem, type OpenList } from '../../../shared/model/openlist';
import { inOrder } from '../../../shared/model/primitives';
import { findProfile, type ImportedProfiles, type Profile } from '../../../shared/regulation';
import { listCells } from '../../../shared/rules/list-cells';
import { listChanges } from '../../../shared/rules/list-changes';
import { diffLists } from '../../../shared/rules/list-diff';
import type { Handlers } from './context';
import { readFrozen } from './openlist';

type Cells = Response<'list.diff'>['cells'];
type Part = Response<'list.diff'>['changed'][number]['columns'][number];

export const listChangesHandlers = {
  async 'list.diff'({ workspace: dir, from, to }, { open }) {
    const workspace = await open(dir);
    const [before, after] = [(await readFrozen(workspace, from)).list, (await readFrozen(workspace, to)).list];
    const diff = diffLists(before, after);
    return {
      ...diff,
      changes: listChanges(before, after, inOrder(workspace.state.withdrawals), after.frozenAt),
      cells: changedCells([before, after], diff.changed, workspace.state.regulations),
    };
  },
} satisfies Partial<Handlers>;

function changedCells(
  [from, to]: readonly [OpenList, OpenList],
  changed: Response<'list.diff'>['changed'],
  imported: ImportedProfiles,
): Cells {
  const [before, after] = [printer(from, imported), printer(to, imported)];
  return changed.flatMap(({ resource, columns }) =>
    columns.map((column) => ({
      resource,
      column,
      before: before(resource, column),
      after: after(resource, column),
    })),
  );
}

/** What a list prints of a part of an item; 数据项 with their treatment, since that may be all that changed. */
function printer(list: OpenList, imported: ImportedProfiles): (resource: string, part: Part) => string {
  const profile: Profile = findProfile(list.profile.id, imported);
  const items = new Map(list.items.map((item) => [item.resource, item]));
  return (resource, part) => {
    const item = items.get(resource);
    return item === undefined ? '' : printed(item, part, list, profile);
  };
}

function printed(item: ListItem, part: Part, list: OpenList, profile: Profile): string {
  if (part === 'fields') {
    return item.fields.map(({ name, treatment }) => name + (treatment === '' ? '' : `（${treatment}）`)).join('、');
  }
  if (part === 'datasets') {
    return item.datasets.map(({ name, release, rows }) => `${name} ${release}（${rows} 条）`).join('、');
  }
  const column = listColumns.find((one) => one === part);
  return column === undefined ? '' : String(listCells(item, list, profile)[column] ?? '');
}
