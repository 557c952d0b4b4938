import {
  commonSurnames,
  compoundSurnames,
  orgCodeCheckCharacter,
  passesLuhn,
  residentIdCheckCharacter,
  usccCheckCharacter,
} from '../../../shared/rules/identifiers';

/** A source of numbers that is the same on every run (mulberry32). */
export interface Source {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from `min` to `max`. */
  whole(min: number, max: number): number;
  pick<T>(from: readonly T[]): T;
  /** `length` digits. */
  digits(length: number): string;
}

export function seeded(seed: number): Source {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick: <T>(from: readonly T[]): T => {
      const item = from[whole(0, from.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    digits: (length) => Array.from({ length }, () => whole(0, 9)).join(''),
  };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const letters = Array.from('ABCDEFGHJKLMNPQRTUWXY');
const given = Array.from(
  '建国志强秀英丽娜桂芝海涛玉兰雪梅俊杰婷婷浩然梓萱宇轩欣怡子墨诗涵一诺晨曦思远佳琪文博雅静振华春生立新红霞',
);
const surnames = Array.from(commonSurnames.slice(0, 120));

/** Makers of invented values: check digits right, region codes and prefixes of nobody. */
export const make = {
  date: (source: Source, from = 1940, to = 2010) =>
    `${source.whole(from, to)}-${pad(source.whole(1, 12))}-${pad(source.whole(1, 28))}`,
  residentId: (source: Source): string => {
    const body = `${source.whole(990_000, 999_999)}${make.date(source).replaceAll('-', '')}${source.digits(3)}`;
    return body + residentIdCheckCharacter(body);
  },
  oldResidentId: (source: Source) =>
    `${source.whole(990_000, 999_999)}${make.date(source, 1930, 1979).replaceAll('-', '').slice(2)}${source.digits(3)}`,
  mobile: (source: Source) => `1${source.whole(3, 9)}${source.digits(9)}`,
  landline: (source: Source) => `0518-8${source.digits(7)}`,
  uscc: (source: Source): string => {
    const body = `91999${source.digits(3)}${source.pick(letters)}${source.digits(7)}${source.pick(letters)}`;
    return body + usccCheckCharacter(body);
  },
  orgCode: (source: Source): string => {
    const body = source.digits(8);
    return `${body}-${orgCodeCheckCharacter(body)}`;
  },
  bankCard: (source: Source): string => {
    const body = `622${source.digits(15)}`;
    return body + (Array.from('0123456789').find((digit) => passesLuhn(body + digit)) ?? '');
  },
  name: (source: Source): string => {
    const surname = source.next() < 0.03 ? source.pick(compoundSurnames) : source.pick(surnames);
    return surname + source.pick(given) + (source.next() < 0.7 ? source.pick(given) : '');
  },
  company: (source: Source) =>
    `连云港${source.pick(['海', '天', '金', '祥', '瑞', '盛'])}${source.pick(given)}${source.pick(['食品', '商贸', '餐饮'])}有限公司`,
  address: (source: Source) =>
    `${source.pick(['江苏省连云港市', '连云港市', ''])}${source.pick(['海州区', '连云区', '东海县'])}` +
    `${source.pick(['朝阳', '解放', '人民', '海连'])}${source.pick(['东路', '路', '街', '大道'])}${source.whole(1, 300)}号` +
    source.pick(['', '3幢402室', '-2室', '2单元501']),
  email: (source: Source) => `${source.pick(['li', 'wang', 'zhao'])}${source.digits(4)}@example.com`,
  plate: (source: Source) => `苏${source.pick(letters)}${source.digits(5)}`,
  passport: (source: Source) => `E${source.digits(8)}`,
  complaint: (source: Source) =>
    `${source.pick(['来电人反映该店', '消费者称在该超市', '市民反映某餐馆'])}${source.pick(['出售过期食品', '短斤少两', '拒绝开具发票'])}，` +
    `${source.pick(['要求退款并赔偿', '希望有关部门查处', '请尽快核实'])}，编号${source.whole(1, 99)}。`,
};

/** `count` values of one maker. */
export function column(seed: number, count: number, maker: (source: Source) => string): string[] {
  const source = seeded(seed);
  return Array.from({ length: count }, () => maker(source));
}

/** Values with a share of them replaced by what `junk` gives. */
export function noisy(values: readonly string[], share: number, junk: (source: Source) => string, seed = 7): string[] {
  const source = seeded(seed);
  return values.map((value) => (source.next() < share ? junk(source) : value));
}

/** ASCII digits and letters of a share of the values made full-width. */
export function widened(values: readonly string[], share: number, seed = 11): string[] {
  const source = seeded(seed);
  return values.map((value) =>
    source.next() < share ? value.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)) : value,
  );
}
