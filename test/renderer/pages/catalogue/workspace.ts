import type { Column, Dataset } from '../../../../shared/model/dataset';
import { collectionOf } from '../../../../shared/model/primitives';
import type { Resource } from '../../../../shared/model/resource';
import { blankResource } from '../../../../shared/rules/catalogue/blank';
import { newWorkspaceState, type WorkspaceState } from '../../../../shared/model/workspace';

/** A resource of the catalogue with 数据项 of these names. */
export function resource(
  id: string,
  name: string,
  items: readonly string[] = [],
  some: Partial<Resource> = {},
): Resource {
  const ids = items.map((_, index) => `i${String(index + 1).padStart(2, '0')}`);
  return {
    id,
    ...blankResource(name),
    items: {
      order: ids,
      byId: Object.fromEntries(
        ids.map((item, index) => [item, { id: item, name: items[index] ?? '', dataType: '', length: '' }]),
      ),
    },
    ...some,
  };
}

/** A column at a place, from 0. */
export function column(place: number, name: string, some: Partial<Column> = {}): Column {
  return {
    id: `c${place}`,
    name,
    type: 'text',
    nulls: 0,
    distinct: 1,
    estimated: false,
    suggested: null,
    tag: null,
    ...some,
  };
}

/** A dataset of the resource that its id begins with. */
export function dataset(id: string, columns: readonly Column[], name = id): Dataset {
  return {
    id,
    resource: id.split('-')[0] ?? '',
    name,
    period: '',
    attachedOn: '2026-03-02',
    source: { name: `${name}.csv`, size: 1, digest: '0'.repeat(64) },
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      sheet: null,
      delimiter: ',',
      headerRows: 1,
      foot: 'notes',
      member: null,
    },
    rows: 1,
    columns: collectionOf(columns),
  };
}

/** A workspace that holds these. */
export function workspace(resources: readonly Resource[], datasets: readonly Dataset[] = []): WorkspaceState {
  const state = newWorkspaceState({
    agency: { name: '示例局', code: '11389901MA00000151' },
    profile: 'lianyungang-2019',
    createdAt: '2026-03-02T00:00:00.000Z',
    person: { name: '示例甲', department: '', duty: '' },
  });
  return { ...state, resources: collectionOf(resources), datasets: collectionOf(datasets) };
}
