import type { Draw } from '../tagging/draw';

/** What a benchmark file holds: the text of one cell, drawn anew each time. */
export type Content = (draw: Draw) => string;

const signs = (from: string, draw: Draw, low: number, high: number): string => {
  const all = Array.from(from);
  return Array.from({ length: draw.int(low, high) }, () => draw.pick(all)).join('');
};

const SIMPLIFIED = '伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰梅红建国志文斌辉鹏飞宇浩然晨曦俊熙雅婷';
const TRADITIONAL = '陳劉張黃趙吳孫國華麗傑濤偉龍鳳鵬飛豐學東興業區號縣鎮鄉灣圖書館電話證許應廣場銀門開報導總經濟會議';
const SHARED = '大文台北市中山小人日月水火木金土口田王李林高江石白心手目耳';
const PROSE =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经';
const TRADITIONAL_PROSE =
  '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經';
const RARE = '𠮷䶮𬱟𪨶㐂㛃𫍯龘㼆䲜';

/** Contents in simplified Chinese, of private and rare characters, and without Chinese. */
export const simplified: Readonly<Record<string, Content>> = {
  names: (draw) => draw.pick(Array.from('王李张刘陈杨赵黄周吴')) + signs(SIMPLIFIED, draw, 1, 2),
  addresses: (draw) =>
    `连云港市${draw.pick(['海州区', '赣榆区', '东海县'])}${signs(SIMPLIFIED, draw, 2, 2)}路${draw.int(1, 300)}号`,
  prose: (draw) => `${signs(PROSE, draw, 8, 40)}，${signs(PROSE, draw, 5, 20)}。`,
  'mostly ASCII': (draw) =>
    draw.chance(0.02) ? `code-${draw.digits(6)}备注` : `code-${draw.digits(6)} plain text only`,
};

/** Contents that GBK cannot hold; in GB18030 the rare ones take four bytes. */
export const beyondGbk: Readonly<Record<string, Content>> = {
  rare: (draw) => `王${signs(RARE, draw, 1, 2)}`,
  private: (draw) => `${signs(SIMPLIFIED, draw, 1, 3)}\ue000\ue7c7`,
};

/** Contents in traditional Chinese, which GBK and Big5 both hold. */
export const traditional: Readonly<Record<string, Content>> = {
  'traditional names': (draw) => draw.pick(Array.from('陳張黃林劉吳')) + signs(TRADITIONAL + SHARED, draw, 1, 2),
  'traditional addresses': (draw) => `臺北市信義區${signs(TRADITIONAL, draw, 2, 2)}路${draw.int(1, 300)}號`,
  'traditional prose': (draw) => `${signs(TRADITIONAL_PROSE, draw, 8, 40)}，${signs(TRADITIONAL_PROSE, draw, 5, 20)}。`,
};

/** Contents of ASCII alone: every encoding but UTF-16 has the same bytes for them. */
export const ascii: Readonly<Record<string, Content>> = {
  latin: (draw) => draw.text('abcdefghij klmnop', draw.int(3, 20)),
  numbers: (draw) => `${draw.int(0, 1_000_000)}.${draw.digits(2)}`,
};
