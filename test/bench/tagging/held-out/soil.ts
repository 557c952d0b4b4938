import type { Draw } from '../draw';

const absent = ['', '', null, '无', '——', '不清楚', '/', '未提供', 'N/A', '待补', '同上', '暂缺'];
const wide = (value: string) => value.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

/** The middle, or all behind the head, struck out. */
function struck(draw: Draw, value: string): string {
  const units = Array.from(value);
  const star = draw.pick(['*', '*', 'X', '×', '＊']);
  if (units.length <= 4) return `${units[0] ?? ''}${star.repeat(Math.max(1, units.length - 1))}`;
  const [head, tail] = units.length >= 15 ? [6, 4] : [3, 4];
  return units.map((unit, at) => (at >= head && at < units.length - tail ? star : unit)).join('');
}

/** What typing, copying and hiding make of a `share` of the values; `personal`: some are masked. */
export function soiled(draw: Draw, value: string, share: number, personal: boolean): string | null {
  if (!draw.chance(share)) return value;
  const half = Math.ceil(value.length / 2);
  switch (draw.int(1, personal ? 11 : 9)) {
    case 1:
    case 2:
    case 3:
      return draw.pick(absent);
    case 4:
      return wide(value);
    case 5:
      return draw.pick([`\u00a0${value}`, `${value}\u200b`, `\u3000${value}`, `${value}\t`, `  ${value}  `]);
    case 6:
      return draw.pick([`${value}。`, `${value};`, `${value}\n`]);
    case 7:
      return value.slice(0, -1);
    case 8:
      return `${value.slice(0, half)} ${value.slice(half)}`;
    case 9:
      return draw.pick([`${value}？`, `'${value}`, `${value}（待核）`]);
    default:
      return struck(draw, value);
  }
}
