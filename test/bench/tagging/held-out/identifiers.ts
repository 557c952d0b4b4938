import { padded, words, type Draw } from '../draw';
import type { World } from './world';

/** A calendar date between the first day of one year and the last of another: every day that there is. */
export function day(draw: Draw, from: number, to: number): readonly [number, number, number] {
  const start = Date.UTC(from, 0, 1);
  const date = new Date(start + draw.int(0, Math.round((Date.UTC(to, 11, 31) - start) / 86_400_000)) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** `20240307`. */
export const packedDay = (draw: Draw, from: number, to: number) =>
  day(draw, from, to)
    .map((part) => padded(part, 2))
    .join('');

const weighted = (text: string, weight: (at: number) => number, value: (unit: string) => number) =>
  Array.from(text).reduce((sum, unit, at) => sum + weight(at) * value(unit), 0);

/** A 公民身份号码 (GB 11643): its check digit follows from ISO 7064, Σ a·2^(17−i) mod 11. */
export function residentId(world: World, draw: Draw, from = 1936, to = 2008): string {
  const body = draw.pick(world.regions) + packedDay(draw, from, to) + draw.digits(3);
  const sum = weighted(body, (at) => 2 ** (17 - at) % 11, Number);
  const rest = (12 - (sum % 11)) % 11;
  return body + (rest === 10 ? 'X' : String(rest));
}

/** The fifteen digits of before 1999. */
export const oldResidentId = (world: World, draw: Draw) =>
  draw.pick(world.regions) + packedDay(draw, 1932, 1979).slice(2) + draw.digits(3);

/** A 组织机构代码 (GB 11714) without its hyphen. */
export function orgCode(draw: Draw): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const body = draw.chance(0.6) ? `MA${draw.text('0123456789ABCDEFGHJKLMNPQRTUWXY', 6)}` : draw.digits(8);
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const rest =
    11 -
    (weighted(
      body,
      (at) => weights[at] ?? 0,
      (unit) => alphabet.indexOf(unit),
    ) %
      11);
  return body + (rest === 10 ? 'X' : String(rest % 11));
}

/** A 统一社会信用代码 (GB 32100) of a firm, a sole trader, a public institution or a society. */
export function creditCode(world: World, draw: Draw): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = draw.pick(words('91 91 92 12 11 51 52 93 54')) + draw.pick(world.regions) + orgCode(draw);
  const sum = weighted(
    body,
    (at) => 3 ** at % 31,
    (unit) => alphabet.indexOf(unit),
  );
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

/** A card number of 16 or 19 digits with its Luhn digit. */
export function cardNumber(world: World, draw: Draw, length = draw.pick([16, 19, 19])): string {
  const head = draw.pick(world.cardHeads);
  const body = head + draw.digits(length - 1 - head.length);
  const sum = weighted(body, () => 1, Number);
  const doubled = Array.from(body)
    .reverse()
    .filter((_, at) => at % 2 === 0);
  const extra = doubled.reduce((total, unit) => total + (Number(unit) > 4 ? Number(unit) - 9 : Number(unit)), 0);
  return body + String((10 - ((sum + extra) % 10)) % 10);
}

export const mobile = (world: World, draw: Draw) => draw.pick(world.mobileHeads) + draw.digits(8);
export const seven = (draw: Draw) => `${draw.int(2, 8)}${draw.digits(6)}`;
export const landline = (world: World, draw: Draw) => `${draw.pick(world.areaCodes)}-${seven(draw)}`;

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export function plate(world: World, draw: Draw): string {
  const head = draw.pick(world.plateHeads);
  const body = Array.from({ length: 5 }, () => (draw.chance(0.25) ? draw.text(letters, 1) : draw.digits(1))).join('');
  return head + body;
}

/** A plate of a car that runs on electricity, whole or in part. */
export const greenPlate = (world: World, draw: Draw) =>
  `${draw.pick(world.plateHeads)}${draw.text('DFAG', 1)}${draw.digits(5)}`;

export const passport = (draw: Draw) =>
  draw.chance(0.5) ? `E${draw.digits(8)}` : `E${draw.text(letters.replace('A', ''), 1)}${draw.digits(7)}`;

export function mail(world: World, draw: Draw): string {
  const local = draw.pick([
    `${draw.pick(world.latinSurnames).toLowerCase()}.${draw.pick(world.latinGiven)}`,
    `${draw.pick(world.latinGiven)}${draw.digits(3)}`,
    `${draw.int(1, 9)}${draw.digits(8)}`,
    `${draw.pick(world.latinSurnames)}_${draw.pick(world.latinGiven)}`,
  ]);
  return `${local}@${draw.pick(world.mailHosts)}`;
}

export function personName(world: World, draw: Draw): string {
  const surname = draw.pick(draw.chance(0.6) ? world.commonSurnames : world.otherSurnames);
  return surname + draw.pick(world.given);
}

export function latinName(world: World, draw: Draw): string {
  const surname = draw.pick(world.latinSurnames);
  const given = draw.pick(world.latinGiven);
  const capital = given.charAt(0).toUpperCase() + given.slice(1);
  return draw.pick([
    `${surname.toUpperCase()}, ${given.toUpperCase()}`,
    `${surname} ${capital}`,
    `${surname.toUpperCase()} ${given.toUpperCase()}`,
  ]);
}

export const longitude = ({ degrees }: World, draw: Draw, digits = 6) =>
  `${draw.int(degrees[0], degrees[1])}.${draw.digits(digits)}`;
export const latitude = ({ degrees }: World, draw: Draw, digits = 6) =>
  `${draw.int(degrees[2], degrees[3])}.${draw.digits(digits)}`;
/** Degrees, minutes and seconds. */
export const dms = (draw: Draw, low: number, high: number) =>
  `${draw.int(low, high)}°${padded(draw.int(0, 59), 2)}′${padded(draw.int(0, 59), 2)}″`;
