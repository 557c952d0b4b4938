import type { Draw } from '../draw';

const wide = (value: string) =>
  value.replace(/[!-~]/g, (unit) => String.fromCodePoint((unit.codePointAt(0) ?? 0) + 0xfee0));

function masked(value: string): string {
  const units = Array.from(value);
  if (units.length < 7) return units.map((unit, at) => (at === 0 ? unit : '*')).join('');
  return [...units.slice(0, 3), '*'.repeat(units.length - 5), ...units.slice(-2)].join('');
}

/** Left out, in one of the ways clerks write it. */
const absent = (draw: Draw) => draw.pick([null, null, '', '无', '/', '-', '不详', '暂无']);

/**
 * Now and then (`share` of the values) what clerks make of a value: left out, full-width, spaced, quoted, cut short,
 * and masked where it is somebody's.
 */
export function soil(draw: Draw, value: string, share: number, personal: boolean): string | null {
  if (!draw.chance(share)) return value;
  switch (draw.int(1, personal ? 8 : 7)) {
    case 1:
    case 2:
      return absent(draw);
    case 3:
      return wide(value);
    case 4:
      return ` ${value}\u3000`;
    case 5:
      return `'${value}`;
    case 6:
      return value.slice(0, -1);
    case 7:
      return `${value.slice(0, 3)} ${value.slice(3)}`;
    default:
      return masked(value);
  }
}
