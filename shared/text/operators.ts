import { fill, type Language, type Text } from './language';
import { kindNames } from './terms';

/** What a parameter of a treatment operator is called and what it does. */
export interface ParameterText {
  readonly label: Text;
  readonly help: Text;
  /** Names of its values, where they are words of the program. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** What it adds to the consequence where it is given. */
  readonly adds?: Text;
}

/** A treatment operator in words. */
export interface OperatorText {
  /** The technique as GB/T 37964-2019 names it. */
  readonly name: Text;
  /** What becomes of a value; placeholders are parameters. */
  readonly consequence: Text;
  readonly params: Readonly<Record<string, ParameterText>>;
}

/** Every operator that a plan may use, by id. */
export const operatorTexts = {
  keep: {
    name: { zh: '保留', en: 'Keep' },
    consequence: { zh: '原样公开', en: 'Released as it is' },
    params: {},
  },
  delete: {
    name: { zh: '屏蔽（删除字段）', en: 'Suppress (delete column)' },
    consequence: { zh: '整列不公开，列名也不出现', en: 'The whole column is left out, header and all' },
    params: {},
  },
  mask: {
    name: { zh: '屏蔽（掩码）', en: 'Suppress (mask)' },
    consequence: {
      zh: '显示前 {keepStart} 个、后 {keepEnd} 个字符，其余写成“{fill}”',
      en: 'The first {keepStart} and last {keepEnd} characters are shown, the rest as “{fill}”',
    },
    params: {
      keepStart: {
        label: { zh: '显示前几位', en: 'Shown at the start' },
        help: { zh: '0 到 100 个字符。', en: '0 to 100 characters.' },
      },
      keepEnd: {
        label: { zh: '显示后几位', en: 'Shown at the end' },
        help: {
          zh: '0 到 100 个字符。尾号几乎人人不同，一般填 0。',
          en: '0 to 100 characters. Last digits differ for nearly everyone: usually 0.',
        },
      },
      fill: {
        label: { zh: '遮盖字符', en: 'Fill character' },
        help: { zh: '一个字符，代替每个被遮盖的字符。', en: 'The one character that stands for a hidden one.' },
      },
      width: {
        label: { zh: '遮盖长度', en: 'Length of the fill' },
        help: {
          zh: '固定写几个遮盖字符，不透露原来的长度；留空则与原来一样长。',
          en: 'So many fill characters whatever the length was; empty: as many as were hidden.',
        },
        adds: { zh: '遮盖处一律写 {width} 个', en: 'always {width} fill characters' },
      },
      showFrom: {
        label: { zh: '从此字符起显示', en: 'Shown from' },
        help: {
          zh: '从最后一个这样的字符起原样显示，例如“@”保留邮箱域名；留空则不用。',
          en: 'From its last place on the value is shown: “@” keeps an e-mail’s domain. Empty: not used.',
        },
        adds: { zh: '最后一个“{showFrom}”及其后原样显示', en: 'shown from the last “{showFrom}” on' },
      },
    },
  },
  truncate: {
    name: { zh: '截断', en: 'Truncate' },
    consequence: { zh: '只留前 {length} 个字符', en: 'Only the first {length} characters stay' },
    params: {
      length: {
        label: { zh: '保留字符数', en: 'Characters kept' },
        help: { zh: '1 到 1000 个字符。', en: '1 to 1000 characters.' },
      },
    },
  },
  constant: {
    name: { zh: '屏蔽（常量替换）', en: 'Suppress (constant)' },
    consequence: { zh: '每行都写成“{text}”', en: 'Every row says “{text}”' },
    params: {
      text: {
        label: { zh: '替换文字', en: 'Text' },
        help: {
          zh: '每行都写这段文字，可以为空；不要写个人信息。',
          en: 'Stands in every row, may be empty; no personal information.',
        },
      },
    },
  },
  'split-id': {
    name: { zh: '泛化（身份证拆分）', en: 'Generalise (split ID number)' },
    consequence: {
      zh: '拆成{parts}，各成一列，号码本身不公开；不是有效身份证号的为空',
      en: 'Becomes columns of its own: {parts}; the number itself is gone, and what is no valid one becomes empty',
    },
    params: {
      parts: {
        label: { zh: '拆出', en: 'Parts' },
        help: {
          zh: '至少选一种。拆出的列能缩小到一群人，应计入准标识符；行政区划代码是首次登记户口时的。',
          en: 'At least one. They narrow people down: count the column as a quasi-identifier. Codes are those of first registration.',
        },
        choices: {
          'birth-year': { zh: '出生年', en: 'birth year' },
          'birth-10-years': { zh: '出生年代', en: 'decade of birth' },
          sex: { zh: '性别', en: 'sex' },
          province: { zh: '省级代码', en: 'code of the province' },
          city: { zh: '地级代码', en: 'code of the city' },
          county: { zh: '县级代码', en: 'code of the county' },
        },
      },
    },
  },
  'generalise-date': {
    name: { zh: '泛化（日期）', en: 'Generalise (date)' },
    consequence: { zh: '日期写成{to}；认不出的为空', en: 'The date becomes its {to}; what is no date becomes empty' },
    params: {
      to: {
        label: { zh: '保留到', en: 'To' },
        help: { zh: '越粗，越不容易认出具体的人。', en: 'The coarser, the harder to tell who is meant.' },
        choices: {
          month: { zh: '年月', en: 'month' },
          quarter: { zh: '季度', en: 'quarter' },
          year: { zh: '年份', en: 'year' },
          '5-years': { zh: '5 年一段', en: 'band of 5 years' },
          '10-years': { zh: '10 年一段', en: 'band of 10 years' },
        },
      },
    },
  },
  'generalise-number': {
    name: { zh: '泛化（区间）', en: 'Generalise (bands)' },
    consequence: {
      zh: '数值归入每 {width} 一段的区间（从 {origin} 起分段）；不是数的为空',
      en: 'Numbers become bands of {width}, counted from {origin}; what is no number becomes empty',
    },
    params: {
      width: {
        label: { zh: '区间宽度', en: 'Width' },
        help: { zh: '正整数，例如 10 得到 20-29。', en: 'A whole number: 10 gives 20-29.' },
      },
      origin: {
        label: { zh: '分段起点', en: 'Origin' },
        help: { zh: '某一段从这里开始，一般为 0。', en: 'Where one band begins, usually 0.' },
      },
      top: {
        label: { zh: '封顶', en: 'Top' },
        help: {
          zh: '达到此值的合为一段，例如 90+；须正好是某段的起点，留空则不封顶。',
          en: 'From here up all share one band (90+); must begin a band. Empty: none.',
        },
        adds: { zh: '{top} 及以上合为“{top}+”', en: '{top} and above share “{top}+”' },
      },
      bottom: {
        label: { zh: '封底', en: 'Bottom' },
        help: {
          zh: '低于此值的合为一段，例如 <18；须正好是某段的起点且不大于封顶，留空则不封底。',
          en: 'All below share one band (<18); must begin a band and not lie above the top. Empty: none.',
        },
        adds: { zh: '低于 {bottom} 的合为“<{bottom}”', en: 'below {bottom} share “<{bottom}”' },
      },
    },
  },
  'top-bottom-code': {
    name: { zh: '泛化（顶层与底层编码）', en: 'Generalise (top and bottom coding)' },
    consequence: {
      zh: '过大、过小的数合并，其余照写；不是数的为空',
      en: 'Numbers that are very large or small share a label, others stay; what is no number becomes empty',
    },
    params: {
      top: {
        label: { zh: '封顶', en: 'Top' },
        help: {
          zh: '达到此值的都写成 90+ 一类；与封底至少填一个。',
          en: 'From here up all read 90+ or the like. Give this or the bottom.',
        },
        adds: { zh: '{top} 及以上写成“{top}+”', en: '{top} and above read “{top}+”' },
      },
      bottom: {
        label: { zh: '封底', en: 'Bottom' },
        help: {
          zh: '低于此值的都写成 <18 一类；不得大于封顶。',
          en: 'All below read <18 or the like; not above the top.',
        },
        adds: { zh: '低于 {bottom} 的写成“<{bottom}”', en: 'below {bottom} read “<{bottom}”' },
      },
    },
  },
  'generalise-address': {
    name: { zh: '泛化（地址）', en: 'Generalise (address)' },
    consequence: {
      zh: '只留到{to}，其后全部略去；认不出的地址为空',
      en: 'Cut behind the {to}; what is not recognised becomes empty',
    },
    params: {
      to: {
        label: { zh: '保留到', en: 'To' },
        help: {
          zh: '认不出这一级时取更粗的一级，不会更细。',
          en: 'Where this level is not recognised a coarser one stands, never a finer.',
        },
        choices: {
          street: { zh: '街道（乡镇）', en: 'street office or town' },
          district: { zh: '区县', en: 'district' },
          city: { zh: '地市', en: 'city' },
          province: { zh: '省', en: 'province' },
        },
      },
    },
  },
  'generalise-region': {
    name: { zh: '泛化（行政区划）', en: 'Generalise (division code)' },
    consequence: {
      zh: '行政区划代码只留到{to}，其后各位写 0；不是 6、9、12 位代码的为空',
      en: 'Division codes are zero behind the {to}; what is no code of 6, 9 or 12 digits becomes empty',
    },
    params: {
      to: {
        label: { zh: '保留到', en: 'To' },
        help: {
          zh: '代码本来就没有这么细的，照写，不会更细。',
          en: 'A code that says no more than that stays as it is.',
        },
        choices: {
          town: { zh: '乡级（9 位）', en: 'town (9 digits)' },
          county: { zh: '县级（6 位）', en: 'county (6 digits)' },
          city: { zh: '地级（4 位）', en: 'city (4 digits)' },
          province: { zh: '省级（2 位）', en: 'province (2 digits)' },
        },
      },
    },
  },
  'generalise-grid': {
    name: { zh: '泛化（格网）', en: 'Generalise (grid)' },
    consequence: {
      zh: '{axis}归入边长 {size} {unit}的格网，写格子西南角的值（按 {datum} 理解，不作转换）；不是{axis}的为空',
      en: 'The {axis} becomes that of the south-west corner of its cell of {size} {unit} (taken as {datum}, not converted); what is no {axis} becomes empty',
    },
    params: {
      axis: {
        label: { zh: '本列是', en: 'The column is' },
        help: { zh: '十进制度数的经度或纬度。', en: 'Longitude or latitude in decimal degrees.' },
        choices: { longitude: { zh: '经度', en: 'longitude' }, latitude: { zh: '纬度', en: 'latitude' } },
      },
      size: {
        label: { zh: '格子边长', en: 'Side of a cell' },
        help: {
          zh: '1 到 1000000 米，或 0.000001 到 90 度；经度、纬度两列要一样。',
          en: '1 to 1,000,000 metres, or 0.000001 to 90 degrees; the same for longitude and latitude.',
        },
      },
      unit: {
        label: { zh: '单位', en: 'Unit' },
        help: { zh: '按米算的格子不会比所填的窄。', en: 'A cell in metres is never narrower than that.' },
        choices: { metres: { zh: '米', en: 'metres' }, degrees: { zh: '度', en: 'degrees' } },
      },
      latitude: {
        label: { zh: '所在纬度', en: 'At latitude' },
        help: {
          zh: '0 到 80 的整数，取数据中最高的纬度：经度一度有几米由它决定。',
          en: 'A whole number from 0 to 80, the highest latitude of the data: it decides how many metres a degree of longitude has.',
        },
      },
      datum: {
        label: { zh: '坐标系', en: 'Datum' },
        help: {
          zh: '数据本来用的坐标系；弄错了格子会整体偏移几百米。',
          en: 'That of the data; if it is the wrong one, cells are some hundred metres off.',
        },
        choices: {
          CGCS2000: { zh: 'CGCS2000（国家大地坐标系）', en: 'CGCS2000' },
          'WGS-84': { zh: 'WGS-84（GPS）', en: 'WGS-84 (GPS)' },
          'GCJ-02': { zh: 'GCJ-02（互联网地图）', en: 'GCJ-02 (Chinese web maps)' },
          'BD-09': { zh: 'BD-09（百度）', en: 'BD-09 (Baidu)' },
        },
      },
    },
  },
  'generalise-ladder': {
    name: { zh: '泛化（自定义层级）', en: 'Generalise (own ladder)' },
    consequence: {
      zh: '换成分级表第 {level} 级的标签；表里没有的值为空',
      en: 'Becomes its label at level {level} of the ladder; a value that the ladder has not becomes empty',
    },
    params: {
      ladder: {
        label: { zh: '分级表', en: 'Ladder' },
        help: {
          zh: '分级表文件的 SHA-256 摘要；文件每行一个值，后跟各级标签，用分号隔开，不要表头。',
          en: 'SHA-256 of the ladder’s file, which has one value a line with its labels behind it, split by semicolons, no header.',
        },
      },
      level: {
        label: { zh: '级别', en: 'Level' },
        help: { zh: '0 是值本身，数越大越粗。', en: '0 is the value itself; the greater, the coarser.' },
      },
    },
  },
  round: {
    name: { zh: '取整', en: 'Round' },
    consequence: {
      zh: '四舍五入，小数位数 {places}；不是数的为空',
      en: 'Rounded, decimal places: {places}; what is no number becomes empty',
    },
    params: {
      places: {
        label: { zh: '小数位数', en: 'Decimal places' },
        help: {
          zh: '-9 到 6：2 位经纬度约一公里；-1 取整到十，-2 到百。',
          en: '-9 to 6: two places of a longitude are about a kilometre; -1 rounds to tens, -2 to hundreds.',
        },
      },
    },
  },
  noise: {
    name: { zh: '随机化（噪声添加）', en: 'Randomise (noise)' },
    consequence: {
      zh: '每个数随机增减，至多 {amount}，小数位数 {places}；合计、均值大致不变，单个数不可当真；没有密钥无法还原，不是数的为空',
      en: 'Each number is moved by chance, at most by {amount}, decimal places: {places}; totals and means stay about right, single numbers do not; not reversible without the key, and what is no number becomes empty',
    },
    params: {
      amount: {
        label: { zh: '幅度', en: 'Amount' },
        help: {
          zh: '与数据同一单位，不小于末位一个单位。小计数加噪后会变成负数或面目全非，请改用小单元抑制。',
          en: 'In the unit of the data, at least one of the last place. Small counts would be spoilt: suppress them instead.',
        },
      },
      places: {
        label: { zh: '小数位数', en: 'Decimal places' },
        help: { zh: '0 到 6。', en: '0 to 6.' },
      },
    },
  },
  'shift-date': {
    name: { zh: '随机化（日期平移）', en: 'Randomise (shift dates)' },
    consequence: {
      zh: '同一个人的日期一起前移或后移同样的天数，至多 {days} 天：间隔和先后不变，日期本身都变了；没有密钥无法还原，认不出的为空',
      en: 'All dates of one person are moved by the same number of days, at most {days}: intervals and order stay, every date is another one; not reversible without the key, and what is no date becomes empty',
    },
    params: {
      person: {
        label: { zh: '按哪一列认人', en: 'Person' },
        help: {
          zh: '身份证号一类、同一个人在各行相同的列；这一列本身可以不公开。',
          en: 'A column that is the same in all rows of a person, such as the ID number; it may itself be deleted.',
        },
      },
      days: {
        label: { zh: '至多天数', en: 'Most days' },
        help: {
          zh: '1 到 3650。季节、节假日和总体趋势会随之模糊。',
          en: '1 to 3650. Seasons, holidays and trends are blurred with it.',
        },
      },
      scope: {
        label: { zh: '代号范围', en: 'Scope' },
        help: {
          zh: '同一范围、同一密钥下，同一个人在各表中平移的天数相同。',
          en: 'Within one scope and key a person’s dates are moved alike in every table.',
        },
        adds: { zh: '范围“{scope}”', en: 'scope “{scope}”' },
      },
    },
  },
  'suppress-small': {
    name: { zh: '抑制（小单元）', en: 'Suppress small counts' },
    consequence: {
      zh: '大于 0 且小于 {below} 的计数{as}；0 照写，不是数的为空',
      en: 'Counts above 0 and below {below} {as}; 0 stays, what is no number becomes empty',
    },
    params: {
      below: {
        label: { zh: '小于', en: 'Below' },
        help: { zh: '2 到 1000，一般为 5。', en: '2 to 1000, usually 5.' },
      },
      as: {
        label: { zh: '处理为', en: 'Become' },
        help: {
          zh: '写成“<5”便于阅读；为空则不透露它小于几。',
          en: '“<5” reads easily; an empty cell does not say how small it was.',
        },
        choices: {
          label: { zh: '只写小于号和该数', en: 'are shown as “less than”' },
          missing: { zh: '为空', en: 'become empty' },
        },
      },
    },
  },
  'suppress-rare': {
    name: { zh: '抑制（局部抑制）', en: 'Suppress rare values' },
    consequence: {
      zh: '少于 {below} 行的{of}，这一列为空，该行其余照写',
      en: 'Empty in rows where {of} in fewer than {below} rows; the rest of the row stays',
    },
    params: {
      below: {
        label: { zh: '少于', en: 'Below' },
        help: { zh: '2 到 100000 行，一般为 5。', en: '2 to 100,000 rows, usually 5.' },
      },
      of: {
        label: { zh: '数什么', en: 'What is counted' },
        help: {
          zh: '只看这一列的值，或看各准标识符合起来（处理之后）。',
          en: 'This column’s value alone, or all quasi-identifiers together, as they are after treatment.',
        },
        choices: {
          value: { zh: '值', en: 'the value occurs' },
          class: { zh: '准标识符组合', en: 'the quasi-identifiers read the same' },
        },
      },
    },
  },
  pseudonym: {
    name: { zh: '假名化（带密钥的散列）', en: 'Pseudonym (keyed hash)' },
    consequence: {
      zh: '换成 {length} 个字母的代号：同一个人在各表中代号相同，没有密钥无法还原',
      en: 'Becomes a token of {length} letters: the same person has the same one in every table; not reversible without the key',
    },
    params: {
      scope: {
        label: { zh: '代号范围', en: 'Scope' },
        help: {
          zh: '同一范围、同一密钥下，相同的值得到相同的代号；各表要能对应时，填一样的文字。',
          en: 'Within one scope and key equal values get equal tokens; use the same word where tables are to be joined.',
        },
        adds: { zh: '范围“{scope}”', en: 'scope “{scope}”' },
      },
      length: {
        label: { zh: '代号长度', en: 'Length' },
        help: { zh: '16 到 64 个字母；32 个已不会重复。', en: '16 to 64 letters; 32 never meet.' },
      },
      compare: {
        label: { zh: '比较方式', en: 'Compared' },
        help: {
          zh: '按证件号比较时，空格、全角和大小写不同的写法算同一个值。',
          en: 'As identifiers, blanks, full-width forms and the case of letters make no difference.',
        },
        choices: {
          identifier: { zh: '按证件号', en: 'as identifiers' },
          exact: { zh: '逐字相同', en: 'exactly' },
        },
      },
    },
  },
  token: {
    name: { zh: '假名化（令牌）', en: 'Pseudonym (token)' },
    consequence: {
      zh: '换成 {length} 个字母的短代号：同一个人在各表中相同，不同的人不会相同；只有本单位凭密钥和原始数据能对应回去',
      en: 'Becomes a short token of {length} letters: the same for one person in every table, never the same for two; only the agency, with its key and source, can tell whose it is',
    },
    params: {
      scope: {
        label: { zh: '代号范围', en: 'Scope' },
        help: {
          zh: '同一范围、同一密钥下，相同的值得到相同的令牌；各表要能对应时，填一样的文字。',
          en: 'Within one scope and key equal values get equal tokens; use the same word where tables are to be joined.',
        },
        adds: { zh: '范围“{scope}”', en: 'scope “{scope}”' },
      },
      prefix: {
        label: { zh: '前缀', en: 'Prefix' },
        help: {
          zh: '写在每个令牌前面，最多 10 个汉字、字母、数字或连字符；可以为空。',
          en: 'Stands in front of every token: up to 10 Han characters, letters, digits or hyphens; may be empty.',
        },
        adds: { zh: '前面加“{prefix}”', en: 'behind “{prefix}”' },
      },
      length: {
        label: { zh: '令牌长度', en: 'Length' },
        help: {
          zh: '6 到 20 个字母；一张表有一百万个不同的值时至少 12 个，否则可能撞号，运行会报错。',
          en: '6 to 20 letters; with a million values in a table at least 12, else two may meet and the run fails.',
        },
      },
    },
  },
  scrub: {
    name: { zh: '屏蔽（局部抑制）', en: 'Suppress (inside text)' },
    consequence: {
      zh: '文中认出的{kinds}换成“［手机］”一类的标记；规则认不出的仍会留下',
      en: 'Found in the text and replaced by a label: {kinds}; what no rule knows stays',
    },
    params: {
      kinds: {
        label: { zh: '清除种类', en: 'Kinds' },
        help: { zh: '至少选一种。', en: 'At least one.' },
        choices: kindNames,
      },
    },
  },
  'quote-formula': {
    name: { zh: '保留（防公式）', en: 'Keep (no formulas)' },
    consequence: {
      zh: '原样公开；会被表格软件当作公式的，前面加一个撇号',
      en: 'Released as it is, with an apostrophe before what a spreadsheet would run as a formula',
    },
    params: {},
  },
} as const satisfies Readonly<Record<string, OperatorText>>;

const texts: Readonly<Record<string, OperatorText>> = operatorTexts;

/** An operator's words; undefined for one of a later version. */
export function operatorText(operator: string): OperatorText | undefined {
  return Object.hasOwn(texts, operator) ? texts[operator] : undefined;
}

/**
 * What becomes of a column's values, in one sentence.
 *
 * @param params the step's parameters with the operator's defaults filled in; optional ones may be absent.
 */
export function consequenceText(
  operator: string,
  params: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const text = operatorText(operator);
  if (text === undefined) return operator;
  const words = Object.fromEntries(
    Object.entries(text.params).map(([name, { choices }]) => [name, valueWords(params[name], choices, language)]),
  );
  const added = Object.entries(text.params).flatMap(([name, { adds }]) =>
    adds !== undefined && words[name] !== '' ? [fill(adds[language], words)] : [],
  );
  return [fill(text.consequence[language], words), ...added].join(language === 'zh' ? '；' : '; ');
}

function valueWords(value: unknown, choices: ParameterText['choices'], language: Language): string {
  if (Array.isArray(value)) {
    return value.map((one) => valueWords(one, choices, language)).join(language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (choices?.[value]?.[language] ?? value) : '';
}
