import type { FailureTexts } from './texts';

export const treatFailures = {
  'plan-invalid': {
    exit: 2,
    what: { zh: '脱敏方案有误，位置：{path}', en: 'The treatment plan is not valid at: {path}' },
    next: {
      zh: '请对照该脱敏方式的参数说明修改方案中的这一处。',
      en: 'Correct that part of the plan; see the parameters of its operator.',
    },
  },
  'plan-operator-unknown': {
    exit: 2,
    what: {
      zh: '脱敏方案用了本程序没有的脱敏方式，位置：{path}',
      en: 'The plan names an operator that does not exist, at: {path}',
    },
    next: {
      zh: '请换用已有的脱敏方式；若方案来自新版本程序，请先升级。',
      en: 'Use an operator of this version; if the plan comes from a newer one, update first.',
    },
  },
  'plan-column-count': {
    exit: 2,
    what: {
      zh: '脱敏方案是为 {steps} 列的数据制定的，现在的数据有 {columns} 列',
      en: 'The plan was made for {steps} columns; the data has {columns}',
    },
    next: {
      zh: '请确认选对了文件；数据结构确有变化时，请重新生成方案。',
      en: 'Make sure that this is the right file; if its structure has changed, make a new plan.',
    },
  },
  'plan-column-mismatch': {
    exit: 2,
    what: {
      zh: '数据第 {position} 列的列名与脱敏方案不一致',
      en: 'The header of column {position} is not the one that the plan was made for',
    },
    next: {
      zh: '请核对该列：列序或列名变了，就要重新确认对它的处理，再生成方案。',
      en: 'Look at that column: if columns were moved or renamed, decide again what is done to them and make a new plan.',
    },
  },
  'plan-column-unknown': {
    exit: 2,
    what: {
      zh: '脱敏方案的 {path} 指向不存在或重复的列',
      en: 'The plan names a column that does not exist, or names it twice, at: {path}',
    },
    next: { zh: '请改正该处的列编号（c0、c1……）。', en: 'Correct the id of the column there (c0, c1 …).' },
  },
  'plan-releases-nothing': {
    exit: 2,
    what: {
      zh: '按此方案所有列都被删除，没有可发布的内容',
      en: 'The plan deletes every column; nothing is left to release',
    },
    next: {
      zh: '请至少保留一列，或将该资源改为不予开放。',
      en: 'Keep at least one column, or do not open this resource.',
    },
  },
  'release-not-found': {
    exit: 2,
    what: { zh: '数据集 {dataset} 没有这一次处理结果', en: 'Dataset {dataset} has no such release' },
    next: {
      zh: '请先执行脱敏处理，或核对处理结果的编号（如 r0001-1.2）。',
      en: 'Run its treatment first, or check the id of the release (such as r0001-1.2).',
    },
  },
  'report-missing': {
    exit: 1,
    what: {
      zh: '处理结果 {release} 由较早的版本生成，没有处理报告，也没有做过攻击自查',
      en: 'Release {release} was made by an earlier version: it has no treatment report and was not tested by attack',
    },
    next: {
      zh: '请对该数据集重新执行脱敏处理，再冻结清单并导出。',
      en: 'Run the treatment of that dataset again, then freeze the list and export.',
    },
  },
  'treat-key-needed': {
    exit: 2,
    what: {
      zh: '方案中有假名化、令牌、日期平移、加噪或抽样，需要本单位的密钥',
      en: 'The plan makes pseudonyms or tokens, shifts dates, adds noise or draws a sample, and needs the agency’s key',
    },
    next: {
      zh: '请提供密钥文件及其口令；没有密钥时，请换用不需要密钥的脱敏方式。',
      en: 'Give the key file and its passphrase; without a key, use operators that need none.',
    },
  },
  'treat-key-unfit': {
    exit: 2,
    what: {
      zh: '假名化密钥长度为 {bytes} 字节，应为 {least} 至 {most} 字节',
      en: 'The pseudonym key has {bytes} bytes; it must have {least} to {most}',
    },
    next: { zh: '请使用本程序生成的密钥文件。', en: 'Use a key file made by this program.' },
  },
  'treat-token-collision': {
    exit: 1,
    what: {
      zh: '第 {position} 列中有不同的值得到了同一个令牌',
      en: 'Two different values of column {position} got the same token',
    },
    next: {
      zh: '令牌太短：请在方案中加长该列的令牌，再运行。',
      en: 'The tokens are too short: give that step a greater length and run again.',
    },
  },
  'plan-makes-no-tokens': {
    exit: 2,
    what: {
      zh: '这份数据的方案没有一列写成代号，没有可反查的',
      en: 'The plan of this data turns no column into tokens; there is nothing to look for',
    },
    next: {
      zh: '请选用了假名化或令牌的那份数据反查。',
      en: 'Look in a dataset whose plan makes pseudonyms or tokens.',
    },
  },
  'treat-ladder-missing': {
    exit: 2,
    what: {
      zh: '方案用到的分级表（摘要以 {digest} 开头）没有给出',
      en: 'A ladder that the plan names is not at hand; its digest begins with {digest}',
    },
    next: {
      zh: '请先用 treat ladder add 把该分级表文件加入工作区（不用工作区时用 --ladder 给出）；内容须与制定方案时一字不差。',
      en: 'Add that file with treat ladder add (or name it with --ladder where there is no workspace); it must be the same to the byte.',
    },
  },
  'treat-ladder-level': {
    exit: 2,
    what: {
      zh: '方案要用分级表的第 {level} 级，而该表最高只到第 {levels} 级',
      en: 'The plan asks for level {level} of a ladder whose highest level is {levels}',
    },
    next: { zh: '请在方案中改用较低的级别。', en: 'Name a lower level in the plan.' },
  },
} as const satisfies FailureTexts;
