import { column, make, seeded, type Source } from '../detect/seeded';

/** A table of people that nobody is, and everything in it that would tell who they are. */
export interface SeededTable {
  readonly csv: string;
  readonly rows: number;
  /** How many identifiers stand in it. */
  readonly identifiers: number;
  /** Whole identifiers, and the parts of them from which the rest can be had, long enough that chance makes none. */
  readonly needles: readonly string[];
  /** Last four characters of numbers, which a register of the people in question turns into persons. */
  readonly tails: ReadonlySet<string>;
}

/** Characters of given names that no other text of the program or of the table has. */
const RARE = Array.from('璟琬瑄璘玥翀旸昶晗焓煜燚垚堃珺琤瑀璠瑧璆珩琎晞暐炜烜垲垣翙翎');
const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');

const pad = (value: number) => String(value).padStart(2, '0');

/** The nth name of many: three characters, no two alike. */
function nameAt(index: number): string {
  const [first, second] = [Math.floor(index / SURNAMES.length), Math.floor(index / SURNAMES.length / RARE.length)];
  const given = `${RARE[first % RARE.length] ?? ''}${RARE[second % RARE.length] ?? ''}`;
  return `${SURNAMES[index % SURNAMES.length] ?? ''}${given}`;
}

/** Four characters that make an e-mail's or a record's text nobody else's. */
const word = (source: Source) => Array.from({ length: 4 }, () => source.pick(Array.from('qzxjkvwy'))).join('');

/** The columns that name a person, with the parts of a value that must not be anywhere. */
const direct: Readonly<Record<string, { make: (source: Source) => string; parts: (value: string) => string[] }>> = {
  身份证号: { make: (source) => make.residentId(source), parts: (id) => [id, id.slice(0, 14), id.slice(-8)] },
  手机号码: { make: (source) => make.mobile(source), parts: (phone) => [phone, phone.slice(-8)] },
  家庭电话: { make: (source) => make.landline(source), parts: (phone) => [phone, phone.slice(-8)] },
  银行卡号: { make: (source) => make.bankCard(source), parts: (card) => [card, card.slice(-8)] },
  护照号: { make: (source) => make.passport(source), parts: (passport) => [passport, passport.slice(-8)] },
  车牌号: { make: (source) => make.plate(source), parts: (plate) => [plate, plate.slice(1)] },
  电子邮箱: {
    make: (source) => `${word(source)}${word(source)}${source.digits(2)}@example.com`,
    parts: (email) => [email, email.split('@')[0] ?? email],
  },
  IP地址: {
    make: (source) => `10.${source.whole(100, 255)}.${source.whole(100, 255)}.${source.whole(100, 255)}`,
    parts: (ip) => [ip],
  },
  MAC地址: {
    make: (source) => Array.from({ length: 6 }, () => source.whole(160, 255).toString(16).toUpperCase()).join(':'),
    parts: (mac) => [mac, mac.slice(-8)],
  },
  病历号: { make: (source) => `ZY${source.digits(10)}`, parts: (record) => [record, record.slice(-8)] },
  社保号: { make: (source) => `SB${source.digits(10)}`, parts: (number) => [number, number.slice(-8)] },
  学号: { make: (source) => `XS${source.digits(10)}`, parts: (number) => [number, number.slice(-8)] },
};

/** Columns that are kept in a coarser form, and where the finer one begins. */
const quasi: typeof direct = {
  家庭住址: {
    make: (source) =>
      `江苏省连云港市${source.pick(['海州区', '连云区', '赣榆区'])}${word(source)}星${source.pick(['河', '海'])}路${source.whole(1000, 9999)}号`,
    parts: (address) => [address, address.slice(10)],
  },
  出生日期: {
    make: (source) => `${source.whole(1970, 1989)}-${pad(source.whole(1, 12))}-${pad(source.whole(2, 28))}`,
    parts: (date) => [date, date.replaceAll('-', '')],
  },
  经度: { make: (source) => `119.1${source.digits(5)}`, parts: (longitude) => [longitude, longitude.slice(0, 8)] },
  纬度: { make: (source) => `34.5${source.digits(5)}`, parts: (latitude) => [latitude, latitude.slice(0, 7)] },
};

/** What can be looked for by its end alone: numbers of which the last four characters are often left to be seen. */
const TAILED = ['身份证号', '手机号码', '家庭电话', '银行卡号', '护照号', '病历号', '社保号', '学号'];

/** A table of `rows` rows: a name, twelve numbers, four traits and a text that names three more things. */
export function seededTable(rows: number): SeededTable {
  const source = seeded(20_261_128);
  const makers = Object.entries({ ...direct, ...quasi });
  const names = Array.from({ length: rows * 2 }, (_, index) => nameAt(index));
  const values = makers.map(([, { make: maker }], index) => column(1000 + index, rows, maker));
  const inTexts = Array.from({ length: rows }, (_, row) => [
    names[rows + row] ?? '',
    make.mobile(source),
    make.residentId(source),
  ]);
  const header = ['姓名', ...makers.map(([name]) => name), '办理事项', '办理结果', '备注'];
  const lines = Array.from({ length: rows }, (_, row) => {
    const [friend = '', phone = '', id = ''] = inTexts[row] ?? [];
    return [
      names[row],
      ...values.map((each) => each[row]),
      row % 2 === 0 ? '申请' : '变更',
      row % 3 === 0 ? '已办结' : '办理中',
      `联系人${friend}，电话${phone}，证件${id}，请尽快办理。`,
    ].join(',');
  });
  const needles = new Set([
    ...names,
    ...makers.flatMap(([, { parts }], index) => (values[index] ?? []).flatMap(parts)),
    ...inTexts.flatMap(([, phone = '', id = '']) => [phone, phone.slice(-8), id, id.slice(0, 14), id.slice(-8)]),
  ]);
  const tailed = makers.flatMap(([name], index) => (TAILED.includes(name) ? (values[index] ?? []) : []));
  return {
    csv: `${[header.join(','), ...lines].join('\n')}\n`,
    rows,
    identifiers: rows * (1 + makers.length + 3),
    needles: [...needles],
    tails: new Set(
      [...tailed, ...inTexts.flatMap(([, phone = '', id = '']) => [phone, id])].map((each) => each.slice(-4)),
    ),
  };
}
