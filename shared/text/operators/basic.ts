import type { OperatorText } from '../operator-text';

/** What keeps a value, takes it away or hides part of it. */
export const basicTexts = {
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
} as const satisfies Readonly<Record<string, OperatorText>>;
