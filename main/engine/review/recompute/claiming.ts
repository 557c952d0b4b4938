import type { Claim } from '../../../../shared/model/claim';
import type { SubmittedDataset } from '../../../../shared/model/package';

/** Makes a claim of one dataset; whether it agrees follows from its two figures. */
export type Claiming = (figure: string, path: string, claimed: Claim['claimed'], found: Claim['found']) => Claim;

/** Room for another order of summing, relative; our own measures are summed in one order and come out equal. */
const ROUNDING = 1e-12;

/** Whether a figure is what was claimed: counts and words exactly, other numbers but for rounding. */
export function agrees(claimed: Claim['claimed'], found: Claim['found']): boolean {
  if (typeof claimed !== 'number' || typeof found !== 'number') return claimed === found;
  if (Number.isInteger(claimed) && Number.isInteger(found)) return claimed === found;
  return Math.abs(claimed - found) <= ROUNDING * Math.max(Math.abs(claimed), Math.abs(found));
}

/** Claims of this dataset. */
export function claimingOf({ id: dataset, resource }: SubmittedDataset): Claiming {
  return (figure, path, claimed, found) => ({
    ...{ resource, dataset, figure, path, claimed, found },
    agrees: agrees(claimed, found),
  });
}
