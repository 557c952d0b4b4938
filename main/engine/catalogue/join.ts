import type { Job } from '../../../shared/job';
import type { FaultBook } from './faults';
import { groupRows, type RowGroup } from './groups';
import type { Reading } from './layout';
import { readItems, readResource, type ItemValues, type ResourceValues } from './values';

/** A sheet that is read, with the book of its faults. */
export interface Sheet extends Reading {
  readonly faults: FaultBook;
}

/** The resources of a sheet that holds all of them, or of one of resources and, where there is one, one of items. */
export function readResources(resources: Sheet, items: Sheet | undefined, job: Job): ResourceValues[] {
  const groups = groupRows(resources.grid, resources.header, resources.faults, job);
  const alone = resources.header.role === 'resources';
  const read = groups.map((group) => ({
    ...readResource(resources, group, resources.faults),
    items: alone ? [] : readItems(resources, group, resources.faults),
  }));
  return items === undefined ? read : joined(read, resources, items, job);
}

/**
 * Gives the items to the resources that they name: by 目录名称, by code too where several have that name. Items that name
 * none, or no single one, are left out with a fault; so are resources without items told of, but kept.
 */
function joined(read: readonly ResourceValues[], resources: Sheet, items: Sheet, job: Job): ResourceValues[] {
  const named = groupedBy(read, ({ fields }) => joinKey(fields.name.text));
  const found = new Map<ResourceValues, ItemValues[]>();
  for (const group of groupRows(items.grid, items.header, items.faults, job)) {
    const owner = ownerOf(group, named.get(joinKey(group.name)) ?? [], items);
    if (owner !== undefined) found.set(owner, [...(found.get(owner) ?? []), ...readItems(items, group, items.faults)]);
  }
  return read.map((values) => {
    const own = found.get(values) ?? [];
    if (own.length === 0) {
      const { row } = values.fields.name;
      resources.faults.add('resource-without-items', row, resources.header.columns.get('name') ?? 0);
    }
    return { ...values, items: own };
  });
}

function ownerOf(group: RowGroup, named: readonly ResourceValues[], items: Sheet): ResourceValues | undefined {
  const byCode = named.filter(({ fields }) => group.code !== '' && fields.code.text === group.code);
  const candidates = byCode.length === 1 ? byCode : named;
  if (candidates.length === 1) return candidates[0];
  const code = candidates.length === 0 ? 'item-without-resource' : 'item-resource-ambiguous';
  items.faults.add(code, group.rows[0] ?? 0, items.header.columns.get('name') ?? 0, { rows: group.rows.length });
  return undefined;
}

/** Spaces and full-width forms differ from sheet to sheet where a person typed the name twice. */
function joinKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
