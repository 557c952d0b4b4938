import { padded, words, type Draw } from '../draw';
import { packedDay } from './identifiers';
import type { World } from './world';

type Make = (world: World, draw: Draw, row: number) => string;
const hex = '0123456789abcdef';

/** Numbers of things, documents and cases: nothing of the kinds, however much like them. */
export const codes: Readonly<Record<string, Make>> = {
  scn: (_, draw) => `SCN-${draw.digits(3)}`,
  asset: (_, draw) => `${draw.pick(words('ZC TY SB GD'))}${draw.int(2018, 2025)}${draw.digits(4)}`,
  short: (_, draw) => `${draw.text('ABCDEFHK', 1)}${draw.digits(3)}`,
  order11: (_, draw) => draw.digits(11),
  order11up: (_, __, row) => String(13900010000 + row * 3),
  order12: (_, draw) => String(draw.int(1, 9)) + draw.digits(11),
  order14: (_, draw) => String(draw.int(1, 9)) + draw.digits(13),
  order15: (_, draw) => `5107${draw.digits(11)}`,
  order16: (_, draw) => `${draw.int(2020, 2025)}${draw.digits(12)}`,
  order18: (_, draw) => String(draw.int(1, 9)) + draw.digits(17),
  order18day: (world, draw) => `${draw.pick(world.regions)}${packedDay(draw, 2019, 2025)}${draw.digits(4)}`,
  order19: (_, draw) => String(draw.int(1, 9)) + draw.digits(18),
  order20: (_, draw) => `${packedDay(draw, 2020, 2025)}${draw.digits(12)}`,
  contract: (world, draw) => `${world.seal}网签字〔${draw.int(2019, 2025)}〕${draw.digits(6)}`,
  deed: (world, draw) =>
    `${draw.pick(world.provinces).charAt(0)}(${draw.int(2017, 2025)})${draw.pick(world.counties)}不动产权第00${draw.digits(5)}号`,
  caseNo: (world, draw) =>
    `(${draw.int(2019, 2025)})${draw.pick(world.provinces).charAt(0)}07${draw.digits(2)}${draw.pick(words('民初 执 行初 民终 刑初 执恢'))}${draw.int(1, 6000)}号`,
  ruling: (world, draw) =>
    `${world.seal}${draw.pick(words('城管 税稽 环 水 卫医'))}罚〔${draw.int(2019, 2025)}〕${draw.int(1, 600)}号`,
  licence: (_, draw) => `JY${draw.pick(['1', '2', '3'])}5107${draw.digits(9)}`,
  permitNo: (_, draw) => `川餐证字${draw.int(2018, 2025)}5107${draw.digits(5)}号`,
  registered: (_, draw) => `5107${draw.digits(11)}`,
  medicineNo: (_, draw) => `国药准字${draw.pick(['H', 'Z', 'S'])}20${draw.digits(6)}`,
  gazette: (_, draw) => `GB/T ${draw.int(1000, 40000)}-${draw.int(2000, 2022)}`,
  resource: (_, draw) => `307023${draw.digits(4)}/${draw.digits(6)}`,
  isbn: (_, draw) => `978-7-${draw.digits(3)}-${draw.digits(5)}-${draw.digits(1)}`,
  isbnBare: (_, draw) => `9787${draw.digits(9)}`,
  barcode: (_, draw) => `69${draw.digits(11)}`,
  callNo: (_, draw) => `${draw.text('ITKFD', 1)}${draw.digits(3)}.${draw.digits(2)}/${draw.digits(3)}`,
  batch: (_, draw) => `${packedDay(draw, 2021, 2025)}${draw.text('ABC', 1)}`,
  batchE: (_, draw) => `E${draw.digits(8)}`,
  model: (_, draw) => `${draw.text('ABCDGHJKQXYZ', 2)}-${draw.digits(3)}${draw.text('ABCDE', 1)}`,
  vin: (_, draw) => `L${draw.text('ABCDEFGHJKLMNPRSTUVWXYZ', 2)}${draw.text('0123456789ABCDEFGHJKLMNPRSTUVWXYZ', 14)}`,
  engine: (_, draw) => `${draw.text('ABCDEFGH', 1)}${draw.digits(7)}`,
  tractor: (world, draw) => `${draw.pick(world.provinces).charAt(0)}07${draw.digits(5)}`,
  ship: (world, draw) =>
    `${draw.pick(world.provinces).charAt(0)}${draw.pick(words('绵渔 宜货 客游'))}${draw.digits(4)}`,
  stake: (_, draw) => `K${draw.int(1, 900)}+${draw.digits(3)}`,
  pole: (_, draw) => `${draw.int(1, 40)}#${draw.int(1, 200)}`,
  version: (_, draw) => `${draw.int(1, 9)}.${draw.int(0, 30)}.${draw.int(0, 99)}.${draw.int(0, 400)}`,
  port: (_, draw) => String(draw.pick([80, 443, 1433, 3306, 8080, 22, 5236])),
  url: (_, draw) => `https://www.example${draw.int(1, 20)}.gov.cn/col/${draw.digits(5)}/index.html`,
  file: (_, draw) => `/upload/${draw.int(2020, 2025)}/${draw.text(hex, 8)}.pdf`,
  uuid: (_, draw) => [8, 4, 4, 4, 12].map((count) => draw.text(hex, count)).join('-'),
  hash: (_, draw) => draw.text(hex, 64),
  token: (_, draw) => draw.text(hex, 32),
  postcode: (_, draw) => `6210${draw.digits(2)}`,
  region: (world, draw) => draw.pick(world.regions),
  region12: (world, draw) => `${draw.pick(world.regions)}${padded(draw.int(1, 30), 3)}${draw.int(200, 299)}`,
  account: (_, draw) => `user${draw.digits(4)}`,
  bus: (_, draw) => `${draw.int(1, 120)}路`,
  meter: (_, draw) => `0${draw.digits(9)}`,
  staff: (_, draw) => `${draw.text('JKL', 1)}${draw.digits(4)}`,
  seat: (_, draw) => `${draw.int(1, 20)}排${draw.int(1, 30)}座`,
  room: (_, draw) => `${draw.int(1, 30)}-${draw.int(1, 4)}-${draw.int(101, 3304)}`,
  geohash: (_, draw) => `wm${draw.text('0123456789bcdefghjkmnpqrstuvwxyz', 6)}`,
};
