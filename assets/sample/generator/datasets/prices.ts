import { dateOf, dayOf } from '../calendar';
import { districts } from '../places';
import { randomFor } from '../random';
import type { Table } from '../table';

const WEEKS = 24;
const FIRST_DAY = '2025-09-01';

/** Category, product, unit, usual price in 0.01 yuan. */
const products = [
  ['粮油', '粳米', '元/500克', 298],
  ['粮油', '面粉', '元/500克', 265],
  ['粮油', '花生油', '元/5升', 12_980],
  ['肉禽蛋', '猪后腿肉', '元/500克', 1_380],
  ['肉禽蛋', '白条鸡', '元/500克', 990],
  ['肉禽蛋', '鸡蛋', '元/500克', 485],
  ['蔬菜', '大白菜', '元/500克', 128],
  ['蔬菜', '西红柿', '元/500克', 356],
  ['蔬菜', '青椒', '元/500克', 412],
  ['水产', '带鱼', '元/500克', 2_360],
] as const;

/** 价格监测: plain figures about nobody. */
export function prices(): Table {
  const random = randomFor('prices');
  const rows: string[][] = [];
  for (let week = 0; week < WEEKS; week += 1) {
    const date = dateOf(dayOf(FIRST_DAY) + 7 * week);
    for (const district of districts) {
      for (const [category, product, unit, usual] of products) {
        const price = Math.round((usual * random.integer(88, 114)) / 100);
        rows.push([
          date,
          district,
          `${district}第${random.integer(1, 3)}农贸市场`,
          category,
          product,
          unit,
          yuan(price),
        ]);
      }
    }
  }
  return { header: ['监测日期', '区县', '监测点', '品类', '品名', '计价单位', '价格'], rows };
}

function yuan(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
