import { padded, words, type Draw } from '../draw';

const surnames = words(
  `王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡
  贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹
  黎 易 常 武 乔 贺 赖 龚 文 仲 封 掌 卞 祁 嵇 相 颜 季 欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 令狐`,
);
const given = Array.from(
  '伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰梅红建国志文斌辉鹏飞宇浩然子轩梓涵欣怡思雨佳琪晨曦俊熙雅诗婷嘉懿煜城博海波春生德福学林亚东永康长江锦程守义云龙金凤树根来弟',
);
const others = words(
  '阿卜杜·热合曼 买买提·吐尔逊 古丽娜尔·艾山 迪丽努尔·阿不都 扎西·多吉 巴特尔·那顺 艾力·玉素甫 叶尔兰·哈山',
);
const syllables = words(
  'wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xia ping gang gui ying hua',
);
const latinSurnames = words(
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Zheng Xie Han Tang',
);

/** A Han name of two to four characters, now and then a name with `·`. */
export function personName(draw: Draw): string {
  if (draw.chance(0.01)) return draw.pick(others);
  return draw.pick(surnames) + draw.pick(given) + (draw.chance(0.75) ? draw.pick(given) : '');
}

/** A name with `·`, as in Xinjiang, Tibet and Inner Mongolia. */
export function dottedName(draw: Draw): string {
  return draw.pick(others);
}

/** A name in Latin letters, in the orders that passports and clerks use. */
export function latinName(draw: Draw): string {
  const surname = draw.pick(latinSurnames);
  const first = draw.pick(syllables) + (draw.chance(0.6) ? draw.pick(syllables) : '');
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return draw.pick([
    `${surname} ${capital}`,
    `${capital} ${surname}`,
    `${surname.toUpperCase()} ${capital.toUpperCase()}`,
  ]);
}

/** A calendar date, the day never past the 28th. */
export function dateParts(draw: Draw, from: number, to: number): [string, string, string] {
  return [String(draw.int(from, to)), padded(draw.int(1, 12), 2), padded(draw.int(1, 28), 2)];
}

export const regions = words(
  '320706 320703 320707 320722 320723 320724 370202 370203 370211 370212 370285 110105 310115 440305 510104 341221 411525',
);

/** An 18-character 公民身份号码 of GB 11643, someone of the age range. */
export function residentId(draw: Draw, from = 1940, to = 2012): string {
  const body = draw.pick(regions) + dateParts(draw, from, to).join('') + draw.digits(3);
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body.charAt(at)), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** The number of fifteen digits that was given until 1999. */
export function shortResidentId(draw: Draw): string {
  return draw.pick(regions) + dateParts(draw, 1930, 1975).join('').slice(2) + draw.digits(3);
}

export function mobile(draw: Draw): string {
  return (
    draw.pick(
      words('130 131 135 136 137 138 139 147 150 151 152 158 159 166 173 177 180 181 182 186 187 188 189 191 198 199'),
    ) + draw.digits(8)
  );
}

export function landline(draw: Draw): string {
  const number = `${draw.int(2, 8)}${draw.digits(7)}`;
  const area = draw.pick(words('0518 0532 010 021 025'));
  return draw.pick([
    `${area}-${number}`,
    `${area}-${number}`,
    `${area}${number}`,
    `(${area})${number}`,
    `${area}-${number}-${draw.digits(3)}`,
  ]);
}

export function passport(draw: Draw): string {
  return draw.chance(0.8)
    ? `E${draw.text('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789', 1).replace(/[IO]/g, 'A')}${draw.digits(7)}`
    : `G${draw.digits(8)}`;
}

export function email(draw: Draw): string {
  const name = draw.pick(syllables) + draw.pick(syllables) + draw.digits(draw.int(0, 4));
  return `${name}@${draw.pick(words('qq.com 163.com 126.com sina.com.cn lyg.gov.cn mail.example.cn foxmail.com'))}`;
}
