import type { FailureTexts } from './texts';

export const searchFailures = {
  'ladder-file-unreadable': {
    exit: 2,
    what: {
      zh: '分级表文件不是可用的文本文件（编码或引号有误）：{file}',
      en: 'The ladder file is no usable text (encoding or quotes): {file}',
    },
    next: {
      zh: '请另存为 UTF-8 的 csv：每行一个原值，其后依次为各级泛化结果，用分号或逗号分隔。',
      en: 'Save it as csv in UTF-8: a value a line, then what it reads at each level, separated by semicolons or commas.',
    },
  },
  'ladder-file-empty': {
    exit: 2,
    what: { zh: '分级表文件中没有内容：{file}', en: 'There is nothing in the ladder file: {file}' },
    next: {
      zh: '请为该列的每个取值写一行：原值;一级;二级…',
      en: 'Write one line for each value of the column: value;level 1;level 2 …',
    },
  },
  'ladder-file-ragged': {
    exit: 2,
    what: {
      zh: '分级表文件第 {line} 行有 {found} 级，首行有 {columns} 级：{file}',
      en: 'Line {line} of the ladder file has {found} levels, the first line has {columns}: {file}',
    },
    next: {
      zh: '各行级数必须相同；某级不再变化时，请重复上一级的内容。',
      en: 'All lines need as many levels; where a level changes nothing, repeat the one before.',
    },
  },
  'ladder-file-value-twice': {
    exit: 2,
    what: {
      zh: '分级表文件第 {line} 行的原值已在第 {before} 行出现，而标签不同：{file}',
      en: 'The value on line {line} of the ladder file stands on line {before} already, with other labels: {file}',
    },
    next: { zh: '请只留其中一行。', en: 'Keep one of the two lines.' },
  },
  'ladder-file-too-long': {
    exit: 2,
    what: { zh: '分级表文件超过 {most} MB：{file}', en: 'The ladder file is longer than {most} MB: {file}' },
    next: {
      zh: '请确认选对了文件；只写数据中有的值。',
      en: 'Make sure that this is the right file; list only values that the data has.',
    },
  },
  'ladder-file-too-large': {
    exit: 2,
    what: {
      zh: '分级表文件超过 {values} 行或 {levels} 级：{file}',
      en: 'The ladder file has more than {values} lines or {levels} levels: {file}',
    },
    next: { zh: '请只写数据中有的值，减少级数。', en: 'List only the values that the data has, or fewer levels.' },
  },
  'ladder-lacks-values': {
    exit: 2,
    what: {
      zh: '列“{column}”有 {count} 行的取值不在其分级表文件中：{file}',
      en: '{count} rows of column “{column}” hold values that its ladder does not list: {file}',
    },
    next: {
      zh: '请在分级表文件中补上这些取值；空值写成首字段为空的一行。',
      en: 'Add a line for each such value; a missing value is a line whose first field is empty.',
    },
  },
  'search-sensitive-missing': {
    exit: 2,
    what: {
      zh: '要求 L-多样性或 T-接近性，但没有指明敏感属性',
      en: 'l-diversity or t-closeness is asked for, but no sensitive column is named',
    },
    next: {
      zh: '请指明敏感属性列（配置项 sensitive，或方案中的敏感属性），或去掉 l、t。',
      en: 'Name the sensitive column (sensitive in the config, or in the plan), or leave out l and t.',
    },
  },
  'search-no-quasi': {
    exit: 2,
    what: {
      zh: '数据集 {dataset} 的脱敏方案没有可泛化的准标识符',
      en: 'The plan of dataset {dataset} has no quasi-identifier that can be generalised',
    },
    next: {
      zh: '请先在方案中指明准标识符；没有准标识符时无需寻找泛化方案。',
      en: 'Name the quasi-identifiers in the plan first; without any there is nothing to search.',
    },
  },
  'search-unfinished': {
    exit: 1,
    what: {
      zh: '时间已到，还没有找到达到要求的泛化组合（已查 {checked} 种）',
      en: 'Time was up before a combination of levels was found that reaches what is asked for ({checked} looked at)',
    },
    next: {
      zh: '请延长时限（配置项 timeLimit，秒），或减少准标识符、层级。',
      en: 'Give it more time (timeLimit in the config, seconds), or fewer quasi-identifiers or levels.',
    },
  },
  'search-none': {
    exit: 1,
    what: {
      zh: '没有一种泛化组合能达到要求（已查 {checked} 种）',
      en: 'No combination of levels reaches what is asked for ({checked} looked at)',
    },
    next: {
      zh: '请提高允许删除的行的比例、降低 k、l 或放宽 t，或给分级表文件加上更粗的级。',
      en: 'Allow more rows to be left out, ask for a lower k or l or a higher t, or give the ladders coarser levels.',
    },
  },
} as const satisfies FailureTexts;
