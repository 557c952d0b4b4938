import type { Claim } from '../../../shared/model/claim';
import { formatCount } from '../../app/formats';

/** Shares are shown to six decimals, as reports print them. */
const DECIMALS = 1e6;

/** What tells a claimed number from every other of its package. */
export function claimKey({ dataset, figure, path }: Claim): string {
  return `${dataset} ${figure} ${path}`;
}

/** A number as it is compared: counts with separators, shares with as many digits as tell them apart; null: there is none. */
export function shownFigure(figure: Claim['claimed']): string | null {
  if (figure === null || typeof figure === 'string') return figure;
  return Number.isInteger(figure) ? formatCount(figure) : String(Math.round(figure * DECIMALS) / DECIMALS);
}

/** The claims that do not agree, before all others; each part keeps its order. */
export function differingFirst(claims: readonly Claim[]): readonly Claim[] {
  return [...claims.filter(({ agrees }) => !agrees), ...claims.filter(({ agrees }) => agrees)];
}
