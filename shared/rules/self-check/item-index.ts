import type { ItemIndex } from '../../contract/list';
import type { ColumnType } from '../../model/dataset';
import type { ListItem } from '../../model/openlist';
import { inOrder } from '../../model/primitives';
import { afterCycle, cycleOf, daysOver } from '../update-cycle';
import type { Examined, Held, Standing } from './standing';

/**
 * The index of every listed item (青岛 第十六条, 数据质量), in the list's order: four parts of 0…100 and their mean. It is
 * worked out from what the workspace knows, which is counts; what cannot be known is null and does not count.
 */
export function itemIndexes({ list, resources, today }: Examined): ItemIndex[] {
  const standings = new Map(resources.map((standing) => [standing.resource.id, standing]));
  return (list?.items ?? []).map((item): ItemIndex => {
    const standing = standings.get(item.resource);
    const datasets = item.datasets.length > 0 ? (standing?.datasets ?? []) : [];
    const parts = {
      complete: complete(datasets),
      accurate: standing === undefined ? null : accurate(standing, datasets),
      timely: timely(item.updateCycle, datasets, today),
      usable: usable(item),
    };
    return { resource: item.resource, name: item.name, ...parts, index: mean(Object.values(parts)) };
  });
}

/** 完整性: the share of cells with content, over the columns that are released. */
function complete(datasets: readonly Held[]): number | null {
  return share(
    datasets.flatMap(({ dataset, release }) => {
      const released = new Set((release?.columns ?? []).map(({ from }) => from));
      return inOrder(dataset.columns)
        .filter(({ id }) => released.has(id))
        .map(({ nulls }) => ({ good: dataset.rows - Math.min(nulls, dataset.rows), of: dataset.rows }));
    }),
  );
}

/**
 * 准确性: the share of cells that were not broken when they were read, and that of columns whose content is of the type
 * that the catalogue declares for the 数据项 of the same name; the mean of what is known of the two.
 */
function accurate({ resource }: Standing, datasets: readonly Held[]): number | null {
  const undamaged = datasets.flatMap(({ dataset }) => {
    const of = dataset.rows * dataset.columns.order.length;
    const broken = (dataset.damage ?? []).reduce((sum, { count }) => sum + count, 0);
    return dataset.damage === undefined ? [] : [{ good: Math.max(0, of - broken), of }];
  });
  const declared = new Map(inOrder(resource.items).map(({ name, dataType }) => [name.trim(), dataType]));
  const typed = datasets.flatMap(({ dataset }) =>
    inOrder(dataset.columns).flatMap(({ name, type }) => {
      const fits = fitsType(declared.get(name.trim()) ?? '', type);
      return fits === null ? [] : [{ good: fits ? 1 : 0, of: 1 }];
    }),
  );
  return mean([share(undamaged), share(typed)]);
}

/** Types that content may have by the letter that a catalogue's 数据类型 ends in; of text anything is one. */
const fitting: Readonly<Record<string, readonly ColumnType[]>> = {
  N: ['integer', 'decimal'],
  I: ['integer'],
  F: ['integer', 'decimal'],
  D: ['date', 'serial-date'],
  T: ['datetime', 'date', 'serial-date'],
  L: ['boolean', 'integer'],
};

/** Null where the catalogue's words name no type that could be missed, or the column is empty. */
function fitsType(words: string, type: ColumnType): boolean | null {
  const types = fitting[words.trim().slice(-1).toUpperCase()];
  return types === undefined || type === 'empty' ? null : types.includes(type);
}

/** 时效性: 100 until new data is due, then less by the share of a cycle that it is late, down to 0 after one more. */
function timely(words: string, datasets: readonly Held[], today: string): number | null {
  const cycle = cycleOf(words);
  const newest = datasets
    .map(({ dataset }) => dataset.attachedOn)
    .sort()
    .at(-1);
  if (cycle === null || newest === undefined) return null;
  const by = afterCycle(newest, cycle);
  return floored(Math.max(0, 1 - daysOver(by, today) / Math.max(1, daysOver(newest, by))));
}

/**
 * 可用性: how many of five hold: programs can get it (file or interface), it has an abstract, a catalogue code, a theme or
 * keywords, and a type for each 数据项.
 */
function usable(item: ListItem): number {
  const marks = [
    item.access.some(({ delivery }) => delivery === 'file' || delivery === 'interface'),
    item.abstract !== '',
    item.code !== '',
    item.theme !== '' || item.keywords.length > 0,
    item.fields.length > 0 && item.fields.every(({ type }) => type !== ''),
  ];
  return floored(marks.filter(Boolean).length / marks.length);
}

function share(ratios: readonly { readonly good: number; readonly of: number }[]): number | null {
  const of = ratios.reduce((sum, ratio) => sum + ratio.of, 0);
  return of === 0 ? null : floored(ratios.reduce((sum, ratio) => sum + ratio.good, 0) / of);
}

function mean(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : floored(known.reduce((sum, part) => sum + part, 0) / known.length / 100);
}

/** A share of 1 as a figure of 100 with one decimal, rounded down: 100 says that nothing at all is wrong. */
function floored(part: number): number {
  return Math.floor(Math.round(part * 1e9) / 1e6) / 10;
}
