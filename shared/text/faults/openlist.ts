import type { ListWarningCode, RefusalCode } from '../../model/openlist';
import type { Text } from '../language';

/** Why a resource is not on the list, and what to do about it. */
export const openlistFaults = {
  undecided: {
    zh: '尚未按本法规认定开放类型；请先作开放认定',
    en: 'Its opening type is not decided under this regulation; decide it first',
  },
  'decision-incomplete': {
    zh: '开放认定还缺 {count} 项（如：{first}）；请补齐后重新认定',
    en: 'Its decision is incomplete: {count} missing (such as: {first}); complete it and decide again',
  },
  barred: {
    zh: '依{article}不列入本机构开放清单；无须处理',
    en: 'By {article} it is not on this agency’s list; nothing to be done',
  },
  'secret-mark': {
    zh: '字段 {field} 带有密级标志；应移至涉密系统办理，并从本工作区移除该数据',
    en: 'Field {field} carries a secrecy mark; take it to a classified system and remove the data from here',
  },
  withdrawn: {
    zh: '已依{article}撤回或中止开放；请完成后续工作并恢复后再列入',
    en: 'It was taken off the list under {article}; finish what follows and restore it first',
  },
  'change-unexplained': {
    zh: '上一版清单中为“{before}”，现认定为“{after}”，没有写明调整理由；请重新认定并写明理由',
    en: 'The list before had it as {before}, and it is {after} now without a reason for the change; decide again and say why',
  },
  'column-empty': {
    zh: '清单必填列为空：{column}（{article}）；请在资源目录中补填',
    en: 'A required column is empty: {column} ({article}); fill it in in the catalogue',
  },
  'level-too-low': {
    zh: '有条件开放的数据，敏感级别不应低于 {needed} 级，现为 {level} 级；请复核级别或开放类型',
    en: 'Conditional data should be of level {needed} or higher and is of level {level}; review level or type',
  },
  'personal-untreated': {
    zh: '字段 {field} 是个人身份标识，没有经过足以隐去它的处理，也没有第三方同意；请改为删除、假名化或常用掩码后再列入',
    en: 'Field {field} identifies people; its treatment does not hide it and there is no consent: delete it, make pseudonyms or use the usual mask',
  },
  'identifier-restorable': {
    zh: '字段 {field} 的掩码保留首尾，同一数据又有出生日期或年龄，可推算还原身份证号；请只保留开头，或删除其中一列',
    en: 'Field {field} shows both ends of an ID number beside a birth date or age and can be worked out again; show only the start, or delete one of them',
  },
  'release-missing': {
    zh: '以文件方式开放，但还没有处理后的数据（{dataset}）；请先挂接数据并执行脱敏处理',
    en: 'It is opened as a file but has no released data ({dataset}); attach data and run its treatment first',
  },
  'release-outdated': {
    zh: '数据 {dataset} 处理之后又更换过数据或改过处理方案，或处理时尚未做攻击自查；请重新执行脱敏处理',
    en: 'The data or the plan of dataset {dataset} changed after its treatment, or it was not tested by attack; run the treatment again',
  },
  'release-empty': {
    zh: '处理后的数据 {dataset} 一行也没有；请调整处理方案或改变开放类型',
    en: 'Released dataset {dataset} has no row; change its plan or its opening type',
  },
  'residual-identifiers': {
    zh: '处理后的数据 {dataset} 中仍有 {columns} 列能识别出个人标识；请调整处理方案',
    en: 'Released dataset {dataset} still shows identifiers in {columns} columns; change its plan',
  },
  'recovered-by-attack': {
    zh: '攻击自查（{attack}）从处理后的数据 {dataset} 的字段 {field} 还原出 {rows} 行；请对该字段改用更强的处理（删除、带密钥的假名、更粗的泛化或抑制）后重新执行脱敏',
    en: 'The self-attack ({attack}) got {rows} rows back from field {field} of released dataset {dataset}; treat it more strongly (delete, keyed pseudonym, coarser values, suppression) and run again',
  },
  'risk-unmeasured': {
    zh: '数据 {dataset} 的准标识符 {field} 没有计入风险测量；请在处理方案中列为准标识符后重新处理',
    en: 'Quasi-identifier {field} of dataset {dataset} was left out of the risk measure; name it in the plan and run again',
  },
  'risk-too-high': {
    zh: '数据 {dataset} 的最大重识别风险为 {risk}，高于该开放方式的阈值 {threshold}；请进一步概化或抑制',
    en: 'The highest risk in dataset {dataset} is {risk}, above the threshold {threshold}; generalise or suppress more',
  },
  'treatment-unlinked': {
    zh: '以脱敏处理为由开放（{article}），但不以文件方式提供，佐证材料也没有指明一次经过测量的处理；请先执行脱敏，并在佐证材料中指明',
    en: 'It is opened because it was treated ({article}), is not delivered as a file, and no evidence names a measured treatment; run one and name it in the evidence',
  },
  'item-closed': {
    zh: '数据项 {item} 已认定不予开放，但仍在处理后的数据 {dataset} 中；请在处理方案中删除该列后重新处理',
    en: 'Item {item} was decided closed and is still in released dataset {dataset}; delete that column in the plan and run again',
  },
  'data-damaged': {
    zh: '数据 {dataset} 读入时发现 {count} 处损坏（无法识别的字符、空字符或没有结果的公式）；请更正原文件或编码后重新挂接',
    en: 'Dataset {dataset} was read with {count} damaged places (characters that do not fit, NULs, formulas without a result); mend the file or its encoding and attach it again',
  },
  'data-overdue': {
    zh: '更新周期为“{cycle}”，应于 {by} 前更新，已逾期；请挂接新的数据并执行脱敏处理',
    en: 'Its update cycle is “{cycle}”; new data was due by {by}: attach it and run its treatment',
  },
} as const satisfies Record<RefusalCode, Text>;

/** What freezing points out without refusing. */
export const openlistWarnings = {
  'level-below-closed': {
    zh: '不予开放的数据，敏感级别一般为 {needed} 级，现为 {level} 级；请复核',
    en: 'Closed data is usually of level {needed} and this is of level {level}; review it',
  },
  'level-unknown': {
    zh: '没有任何字段标注敏感级别，清单的数据分级为空',
    en: 'No field carries a level; the level column stays empty',
  },
  'profile-not-in-force': {
    zh: '清单依据的法规在冻结之日不在有效期内',
    en: 'The regulation was not in force on the day of freezing',
  },
  'got-by-sharing': {
    zh: '通过共享等手段获取的数据一般不由本单位开放（{article}）；请与数据提供单位确认',
    en: 'Data got by sharing is usually not this agency’s to open ({article}); confirm it with its source',
  },
  'data-due': {
    zh: '更新周期为“{cycle}”，应于 {by} 前更新，请准备新的数据',
    en: 'Its update cycle is “{cycle}” and new data is due by {by}; prepare it',
  },
  'closed-unexplained': {
    zh: '上一版清单中为“{before}”，现认定为“{after}”，没有写明调整理由；请补写',
    en: 'The list before had it as {before}, and it is {after} now without a reason for the change; say why',
  },
} as const satisfies Record<ListWarningCode, Text>;
