import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const HEADER = '许可证编号,姓名,身份证号,手机号,地址,企业名称,金额,登记日期,区县,状态,经度,备注';
const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华');
const DISTRICTS = ['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县'];

/** Numbers from 0 up to before a bound, the same in every run (a linear congruence, Numerical Recipes). */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function* portions(rows: number): Generator<string> {
  const next = seeded(20261122);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const digits = (count: number): string => String(next(10 ** count)).padStart(count, '0');
  let text = `${HEADER}\n`;
  for (let row = 1; row <= rows; row += 1) {
    const district = pick(DISTRICTS);
    const day = `${2000 + next(25)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const id = `3207${digits(2)}19${digits(2)}0${1 + next(9)}1${next(9)}${digits(4)}`;
    text += `JY${digits(8)},${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)},${id},1${3 + next(7)}${digits(9)},`;
    text += `连云港市${district}朝阳路${1 + next(300)}号,${district}${pick(GIVEN)}${pick(GIVEN)}${digits(3)}商贸有限公司,`;
    text += `${next(100_000)}.${digits(2)},${day},${district},${next(2)},119.${digits(5)},证照齐全\n`;
    if (text.length < 1 << 18) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Writes a table of invented people with 12 columns: about 190 bytes a row. */
export async function writeDataFile(path: string, rows: number): Promise<void> {
  await pipeline(Readable.from(portions(rows)), createWriteStream(path));
}
