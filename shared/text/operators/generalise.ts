import type { OperatorText } from '../operator-text';

/** What makes numbers, dates and ID numbers coarser. */
export const generalisingTexts = {
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
} as const satisfies Readonly<Record<string, OperatorText>>;
