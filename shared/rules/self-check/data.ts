import { timelinessOf } from '../update-cycle';
import { foundOf, unknownFound, type Check } from './found';
import { itemIndexes } from './item-index';
import type { Standing } from './standing';

/** Resources that are opened as files and have data. */
function files(resources: readonly Standing[]): Standing[] {
  return resources.filter(
    ({ isOpenable, decided, datasets }) => isOpenable && decided?.outcome.delivery === 'file' && datasets.length > 0,
  );
}

/** Data is renewed as often as its cycle says: failing when the grace is over, to be looked at when it is due. */
export const dataOverdue: Check = ({ resources, today }) => {
  const stand = (standing: Standing, state: 'due' | 'overdue'): boolean => {
    const newest = standing.datasets
      .map(({ dataset }) => dataset.attachedOn)
      .sort()
      .at(-1);
    return newest !== undefined && timelinessOf(standing.resource.updateCycle, newest, today)?.state === state;
  };
  const held = files(resources);
  return foundOf(
    held.filter((one) => stand(one, 'overdue')),
    held.filter((one) => stand(one, 'due')),
  );
};

/** Data that is opened as a file was treated, from the source at hand. */
export const dataUntreated: Check = ({ resources }) =>
  foundOf(
    files(resources).filter(({ datasets }) =>
      datasets.some(({ dataset, release }) => release?.source.digest !== dataset.source.digest),
    ),
  );

/** Nothing was broken when it was read. What an earlier version attached was not looked at. */
export const dataDamaged: Check = ({ resources }) => {
  const held = files(resources);
  const damaged = held.filter(({ datasets }) => datasets.some(({ dataset }) => (dataset.damage ?? []).length > 0));
  if (damaged.length > 0) return foundOf(damaged);
  const isUnseen = held.some(({ datasets }) => datasets.some(({ dataset }) => dataset.damage === undefined));
  return isUnseen ? unknownFound : foundOf([]);
};

/** Below this an item is poor, and below that to be looked at. */
const POOR = 60;
const FAIR = 80;

/** No listed item is poor by its index. */
export const qualityPoor: Check = (examined) => {
  const indexes = new Map(itemIndexes(examined).map(({ resource, index }) => [resource, index]));
  if (indexes.size === 0) return unknownFound;
  const below = (limit: number) =>
    examined.resources.filter(({ resource }) => (indexes.get(resource.id) ?? limit) < limit);
  return foundOf(below(POOR), below(FAIR));
};
