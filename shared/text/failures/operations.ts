import type { FailureTexts } from './texts';

export const operationFailures = {
  'agency-code-invalid': {
    exit: 2,
    what: {
      zh: '统一社会信用代码不正确：{code}（应为 18 位，末位为校验码，应是“{expected}”）',
      en: 'Not a valid unified social credit code: {code} (18 characters; the last, the check character, should be "{expected}")',
    },
    next: {
      zh: '请对照法人证书或登记证核对后重新输入。',
      en: 'Compare it with the registration certificate and enter it again.',
    },
  },
  'person-exists': {
    exit: 2,
    what: { zh: '人员已在名单中：{name}', en: 'Already on the list of people: {name}' },
    next: { zh: '无需重复添加。', en: 'There is no need to add the person again.' },
  },
  'resource-not-found': {
    exit: 2,
    what: { zh: '工作区中没有这个信息资源：{resource}', en: 'No such resource in the workspace: {resource}' },
    next: {
      zh: '请使用资源编号（如 r0001）、信息资源代码或完整名称。',
      en: 'Give its id (such as r0001), its code, or its exact name.',
    },
  },
  'resource-ambiguous': {
    exit: 2,
    what: { zh: '有多个信息资源都符合“{resource}”：{ids}', en: 'Several resources match "{resource}": {ids}' },
    next: { zh: '请改用资源编号（如 r0001）。', en: 'Use its id (such as r0001).' },
  },
  'dataset-not-found': {
    exit: 2,
    what: { zh: '资源 {resource} 没有这样的数据集', en: 'Resource {resource} has no such dataset' },
    next: {
      zh: '请先挂接数据文件（命令行：dataset attach），或检查数据集编号、名称。',
      en: 'Attach a data file first (dataset attach), or check the dataset’s id or name.',
    },
  },
  'dataset-ambiguous': {
    exit: 2,
    what: { zh: '资源 {resource} 有多个数据集：{ids}', en: 'Resource {resource} has several datasets: {ids}' },
    next: { zh: '请指明是哪一个（命令行：--dataset）。', en: 'Say which one (command line: --dataset).' },
  },
  'field-not-found': {
    exit: 2,
    what: { zh: '资源 {resource} 没有这个数据项：{field}', en: 'Resource {resource} has no such field: {field}' },
    next: {
      zh: '请使用数据项的完整名称，或列编号（如 c0）。',
      en: 'Give the field’s exact name or a column id (such as c0).',
    },
  },
  'tag-unset': {
    exit: 2,
    what: {
      zh: '资源 {resource} 的数据项 {field} 还没有经人确认的标签',
      en: 'Field {field} of resource {resource} has no tag that a person confirmed',
    },
    next: {
      zh: '请先确认或设置它的标签（命令行：tag set），再用于其他资源。',
      en: 'Confirm or set its tag first (command line: tag set), then give it to others.',
    },
  },
  'header-holds-data': {
    exit: 2,
    what: {
      zh: '{file} 的表头里出现了身份证号、电话等数据（第 {columns} 列），文件可能没有表头行',
      en: 'The header of {file} holds identifiers such as ID or phone numbers (columns {columns}); the file may have no header row',
    },
    next: {
      zh: '请给文件加上表头行，或指明表头行数（命令行：--header-rows）。',
      en: 'Add a header row to the file, or say how many header rows it has (command line: --header-rows).',
    },
  },
  'name-holds-data': {
    exit: 2,
    what: {
      zh: '名称中含有身份证号、手机号等个人信息（{place}：file 文件名，dataset 数据集名，period 时间范围），没有记录',
      en: 'A name holds an identifier of a person, such as an ID or phone number ({place}); nothing was recorded',
    },
    next: {
      zh: '请换一个不含个人信息的名称后重试；原始文件可复制后改名。',
      en: 'Choose a name without personal data, then try again; a copy of the file may bear another name.',
    },
  },
  'plan-holds-data': {
    exit: 2,
    what: {
      zh: '脱敏方案的参数中含有身份证号、手机号等个人信息（{path}），没有采用',
      en: 'A parameter of the plan holds an identifier of a person ({path}); the plan was not adopted',
    },
    next: {
      zh: '方案会随提交包公开。请改用不含个人信息的参数。',
      en: 'A plan is published with the package. Use parameters without personal data.',
    },
  },
  'ladder-holds-data': {
    exit: 2,
    what: {
      zh: '分级表中有 {count} 个值是身份证号、手机号等个人信息，没有加入工作区：{file}',
      en: '{count} values of the ladder hold an identifier of a person; it was not kept: {file}',
    },
    next: {
      zh: '分级表只写类别（如区县、病种）。能认出人的列请改用删除、假名化或掩码。',
      en: 'A ladder lists categories (districts, diseases). Columns that name people are deleted, masked or turned into tokens.',
    },
  },
  'output-protected': {
    exit: 2,
    what: {
      zh: '不能写到这里：{file} 是原始数据、工作区、密钥或本次操作要读取的文件',
      en: 'Not to be written over: {file} is source data, part of a workspace, a key, or read by this operation',
    },
    next: {
      zh: '请换一个输出位置或文件名；原文件没有改动。',
      en: 'Choose another place or name; nothing was changed.',
    },
  },
  'identity-other-agency': {
    exit: 2,
    what: {
      zh: '签名身份 {identity} 的证书不属于本机构（{agency} {code}）',
      en: 'The certificate of identity {identity} is not of this agency ({agency} {code})',
    },
    next: {
      zh: '请使用以本机构统一社会信用代码建立的签名身份。',
      en: 'Use an identity that was created with this agency’s unified social credit code.',
    },
  },
  'rows-uneven': {
    exit: 2,
    what: {
      zh: '数据集 {dataset} 的原始文件有 {count} 行列数不足（文件第 {rows} 行），内容可能串列',
      en: 'The source of dataset {dataset} has {count} rows with too few columns (rows {rows} of the file); their content may have shifted',
    },
    next: {
      zh: '串列的个人信息会随保留的列流出，因此不能脱敏。请在原文件中补齐这些行后重新挂接。',
      en: 'Shifted personal data would leave with columns that are kept, so nothing is treated. Mend these rows in the file and attach it again.',
    },
  },
  'plan-missing': {
    exit: 2,
    what: { zh: '数据集 {dataset} 还没有脱敏方案', en: 'Dataset {dataset} has no treatment plan yet' },
    next: {
      zh: '请先生成建议方案并保存（命令行：treat plan suggest、treat plan set）。',
      en: 'Have a plan suggested and save it first (command line: treat plan suggest, treat plan set).',
    },
  },
  'plan-none-before': {
    exit: 2,
    what: {
      zh: '{resource} 的其他数据集都还没有脱敏方案，没有可沿用的',
      en: 'No other dataset of {resource} has a treatment plan that could be used again',
    },
    next: {
      zh: '请先生成建议方案并保存（命令行：treat plan suggest、treat plan set）。',
      en: 'Have a plan suggested and save it (command line: treat plan suggest, treat plan set).',
    },
  },
  'tags-unconfirmed': {
    exit: 2,
    what: {
      zh: '数据集 {dataset} 还有 {count} 个数据项的标签未经确认',
      en: '{count} fields of dataset {dataset} have unconfirmed tags',
    },
    next: {
      zh: '请先确认或更正标签（命令行：tag confirm、tag set）。',
      en: 'Confirm or correct them first (command line: tag confirm, tag set).',
    },
  },
  'decision-missing': {
    exit: 2,
    what: { zh: '资源 {resource} 还没有认定开放类型', en: 'Resource {resource} has no opening decision yet' },
    next: { zh: '请先运行 decide。', en: 'Run decide first.' },
  },
  'state-secret': {
    exit: 2,
    what: {
      zh: '资源 {resource} 被认定为国家秘密，本程序不处理涉密数据',
      en: 'Resource {resource} was declared a state secret; this program does not handle such data',
    },
    next: {
      zh: '请在涉密系统中办理；这里只保留不含内容的占位条目。',
      en: 'Handle it on a classified system; only a neutral placeholder is kept here.',
    },
  },
  'list-not-found': {
    exit: 2,
    what: { zh: '没有第 {version} 版开放清单', en: 'There is no open-list version {version}' },
    next: {
      zh: '请先冻结清单（命令行：list freeze），或检查版本号。',
      en: 'Freeze the list first (command line: list freeze), or check the version number.',
    },
  },
} as const satisfies FailureTexts;
