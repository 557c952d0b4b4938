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
          district: { zh: '区县', en: 'district' },
          city: { zh: '地市', en: 'city' },
          province: { zh: '省', en: 'province' },
        },
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
