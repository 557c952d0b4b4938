import type { Step } from '../../../shared/model/plan';
import { DELETE, type Choice } from './kind-defaults';

const DATES = ['month', 'quarter', 'year', '5-years', '10-years'];
const ADDRESSES = ['street', 'district', 'city', 'province'];
const REGIONS = ['town', 'county', 'city', 'province'];
/** Widths of bands of numbers, each a multiple of the one before but for 5 to 2, which no suggestion uses. */
const WIDTHS = [5, 10, 20];

/**
 * The treatments of a step from its own to ever coarser ones, the last of which leaves the column out: 年 → 5 年 → 10 年,
 * 区县 → 市 → 省, two decimal places → one → none.
 */
export function ladderOf({ operator, params }: Step): Choice[] {
  return [{ operator, params }, ...coarser({ operator, params }), DELETE];
}

function coarser({ operator, params }: Choice): Choice[] {
  switch (operator) {
    case 'generalise-date':
      return after(DATES, params['to']).map((to) => ({ operator, params: { to } }));
    case 'generalise-address':
      return after(ADDRESSES, params['to']).map((to) => ({ operator, params: { to } }));
    case 'generalise-region':
      return after(REGIONS, params['to']).map((to) => ({ operator, params: { to } }));
    case 'round':
      return placesBelow(Number(params['places'])).map((places) => ({ operator, params: { places } }));
    case 'generalise-number':
      return WIDTHS.filter((width) => width > Number(params['width'])).map((width) => ({
        operator,
        params: { ...params, width, ...ends(params, width) },
      }));
    default:
      return [];
  }
}

function after(levels: readonly string[], level: unknown): string[] {
  const at = levels.findIndex((one) => one === level);
  return at < 0 ? [] : levels.slice(at + 1);
}

function placesBelow(places: number): number[] {
  return Array.from({ length: Math.max(0, places) }, (_, index) => places - 1 - index);
}

/** Top and bottom moved inwards to where a band of the new width begins, as the operator asks. */
function ends(params: Choice['params'], width: number): Choice['params'] {
  const origin = Number(params['origin'] ?? 0);
  const start = (end: unknown, round: (bands: number) => number) =>
    round((Number(end) - origin) / width) * width + origin;
  return {
    ...(params['top'] === undefined ? {} : { top: start(params['top'], Math.floor) }),
    ...(params['bottom'] === undefined ? {} : { bottom: start(params['bottom'], Math.ceil) }),
  };
}
