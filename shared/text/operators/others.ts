import type { OperatorText } from '../operator-text';
import { kindNames } from '../terms';

/** What moves values by chance, leaves rare ones out, or puts tokens and labels in their place. */
export const otherTexts = {
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
