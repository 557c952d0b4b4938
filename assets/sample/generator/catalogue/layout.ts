import type { SampleResource } from './resource';

/** A column of the national template (政务信息资源目录编制指南, 2017): its two header cells and what fills it. */
export interface LayoutColumn {
  readonly group: string;
  readonly label: string;
  readonly required: boolean;
  readonly width: number;
  /** Numbers and dates are typed as such, as far as the clerk typed them so. */
  readonly kind: 'text' | 'number' | 'date';
  /** Whether the column belongs to the resource (one value a group) or to its 数据项. */
  readonly of: 'resource' | 'item';
  value(resource: SampleResource, item: SampleResource['items'][number] | undefined): string;
}

type ResourceValue = (resource: SampleResource) => string;

function ofResource(group: string, label: string, value: ResourceValue, required = true, width = 16): LayoutColumn {
  return { group, label, required, width, kind: 'text', of: 'resource', value };
}

function census(label: string, index: number): LayoutColumn {
  return { ...ofResource('信息资源大普查', label, (resource) => resource.census[index] ?? ''), kind: 'number' };
}

function ofItem(label: string, part: 0 | 1 | 2, kind: 'text' | 'number'): LayoutColumn {
  const value: LayoutColumn['value'] = (_, item) => item?.[part] ?? '';
  return { group: '信息项信息', label, required: true, width: 20, kind, of: 'item', value };
}

const CLASSIFICATION = '信息资源分类';
/** Levels after the four that are used: the template has columns for all 26, hidden. */
const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const deeperLevels = Array.from({ length: 22 }, (_, index) => `分类${numeral(index + 5)}级`);

/** 1 to 29 as the template counts: 五, 十, 十一, 二十, 二十六. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (digits[tens - 1] ?? '') : ''}${tens > 0 ? '十' : ''}${digits[(number % 10) - 1] ?? ''}`;
}

/** The template's columns A to BA in order. A group without a name stands in one cell over both header rows. */
export const layout: readonly LayoutColumn[] = [
  ...(['类分类', '项分类', '目分类', '细目分类'] as const).map((label, level) =>
    ofResource(CLASSIFICATION, label, (resource) => resource.classification[level] ?? '', level < 2),
  ),
  ...deeperLevels.map((label) => ofResource(CLASSIFICATION, label, () => '', false, 12)),
  ofResource('', '信息资源名称', (resource) => resource.name, true, 28),
  ofResource('', '信息资源代码', (resource) => resource.code, false, 20),
  ofResource('信息资源提供方', '信息资源提供方', (resource) => resource.provider, true, 24),
  ofResource('信息资源提供方', '提供方内部部门', (resource) => resource.department, false, 20),
  ofResource('', '资源提供方代码', (resource) => resource.providerCode, true, 22),
  ofResource('', '信息资源摘要', (resource) => resource.abstract, true, 36),
  ofResource('信息资源格式', '信息资源格式分类', (resource) => resource.format[0]),
  ofResource('信息资源格式', '信息资源格式类型', (resource) => resource.format[1]),
  ofResource('', '其他类型资源格式描述', (resource) => resource.format[2], false),
  census('数据存储总量', 0),
  census('结构化信息记录总数', 1),
  census('已共享的数据存储量', 2),
  census('已共享结构化记录数', 3),
  census('已开放的数据存储量', 4),
  census('已开放结构化记录数', 5),
  ofItem('信息项名称', 0, 'text'),
  ofItem('数据类型', 1, 'text'),
  ofItem('数据长度', 2, 'number'),
  ofResource('共享属性', '共享类型', (resource) => resource.sharing[0]),
  ofResource('共享属性', '共享条件', (resource) => resource.sharing[1]),
  ofResource('共享方式', '共享方式分类', (resource) => resource.mode[0]),
  ofResource('共享方式', '共享方式类型', (resource) => resource.mode[1]),
  ofResource('开放属性', '是否向社会开放', (resource) => resource.opening[0]),
  ofResource('开放属性', '开放条件', (resource) => resource.opening[1], false),
  ofResource('', '更新周期', (resource) => resource.cycle),
  { ...ofResource('', '发布日期', (resource) => resource.publishedOn), kind: 'date' },
  ofResource('', '关联及类目名称', (resource) => resource.related, false, 20),
];

/** Columns that the template hides: the classification's fifth level and below. */
export const hiddenColumns = { from: 5, to: 26 } as const;

/** The 字典 sheet: value lists by name, as the validations use them. */
export const dictionary: Readonly<Record<string, readonly string[]>> = {
  电子文件: ['doc', 'docx', 'html', 'OFD', 'pdf', 'ppt', 'txt', 'wps', 'xml', '其他'],
  电子表格: ['et', 'xls', 'xlsx', '其他'],
  数据库: ['access', 'db2', 'dbase', 'dbf', 'Dm', 'KingbaseES', 'oracle', 'sqlServer', 'sysbase', 'mysql', '其他'],
  图形图像: ['bmp', 'gif', 'jpg', '其他'],
  流媒体: ['mpg', 'rm', 'swf', '其他'],
  自描述格式: ['表格驱动码', '其他'],
  共享平台方式: ['接口', '数据库', '文件'],
  邮件或介质: ['无'],
};

/** Whole-column validations: the column's label and its list formula. */
export const validations: readonly (readonly [label: string, formula: string])[] = [
  ['信息资源格式分类', '"电子文件,电子表格,数据库,图形图像,流媒体,自描述格式"'],
  ['信息资源格式类型', 'INDIRECT(AG4)'],
  ['数据类型', '"字符串型C,数值型N,货币型Y,日期型D,日期时间型T,逻辑型L,备注型M,通用型G,双精度型B,整型I,浮点型F"'],
  ['共享类型', '"无条件共享,有条件共享,不予共享"'],
  ['共享方式分类', '"共享平台方式,邮件或介质"'],
  ['共享方式类型', 'INDIRECT(AU4)'],
  ['是否向社会开放', '"是,否"'],
  ['更新周期', '"实时,每日,每周,每月,每季度,每半年,每年,其他"'],
];
