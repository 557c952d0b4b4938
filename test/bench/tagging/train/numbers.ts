import { padded, words, type Draw } from '../draw';
import { regions } from './people';

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const orgAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A 组织机构代码 of GB 11714 with its hyphen. */
export function orgCode(draw: Draw): string {
  const body = draw.chance(0.5) ? draw.digits(8) : `MA${draw.text('0123456789ABCDEFGHJKLMNPQRTUWXY', 6)}`;
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (total, weight, at) => total + weight * orgAlphabet.indexOf(body.charAt(at)),
    0,
  );
  const rest = 11 - (sum % 11);
  return `${body}-${rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)}`;
}

/** A 统一社会信用代码 of GB 32100. */
export function uscc(draw: Draw): string {
  const body = draw.pick(words('91 92 93 11 12 52')) + draw.pick(regions) + orgCode(draw).replace('-', '');
  const sum = Array.from(body).reduce((total, unit, at) => total + usccAlphabet.indexOf(unit) * (3 ** at % 31), 0);
  return body + usccAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** A bank card of 16 or 19 digits with a known head and its Luhn digit. */
export function bankCard(draw: Draw): string {
  const head = draw.pick(words('622848 622202 621226 621700 621661 622588 621799 623058 625912 436742'));
  const body = head + draw.digits(draw.chance(0.7) ? 12 : 9);
  const sum = Array.from(body)
    .reverse()
    .reduce((total, unit, at) => {
      const value = Number(unit) * (at % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const plateLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export function plate(draw: Draw): string {
  const head = draw.pick(words('苏G 苏A 鲁B 鲁U 京A 沪C 浙B 皖K 豫N'));
  if (draw.chance(0.15)) return `${head}${draw.pick(['D', 'F'])}${draw.digits(5)}`;
  if (draw.chance(0.05)) return `${head}${draw.digits(4)}${draw.pick(['学', '警', '挂'])}`;
  return head + draw.digits(1) + draw.text(plateLetters, 1) + draw.digits(3);
}

export function ip(draw: Draw): string {
  return [draw.pick([10, 172, 192, 61, 221]), draw.int(0, 255), draw.int(0, 255), draw.int(1, 254)].join('.');
}

export function mac(draw: Draw): string {
  const pairs = Array.from({ length: 6 }, () => draw.text('0123456789ABCDEF', 2));
  return pairs.join(draw.pick([':', '-']));
}

/** A decimal number with `places` decimals. */
export function decimal(draw: Draw, low: number, high: number, places: number): string {
  return (draw.int(low * 1000, high * 1000 - 1) / 1000 + draw.int(0, 999) / 1_000_000).toFixed(places);
}

/** A number counted up from a start, with a fixed width. */
export function serial(start: number, row: number, width: number): string {
  return padded(start + row, width);
}
