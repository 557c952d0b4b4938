import { AGENCY_CODE } from './resource';

/** A cell that the clerk got wrong: `item` counts from 0; without it the whole group has the value. */
export interface Mistake {
  readonly resource: string;
  readonly column: string;
  readonly item?: number;
  readonly value: string;
}

/** A number that Excel counts up when a cell is dragged down: the code of one resource differs in each of its rows. */
const draggedCodes = Array.from({ length: 9 }, (_, item) => ({
  resource: '企业年报公示信息',
  column: '信息资源代码',
  item,
  value: `307015001/${String(item + 2).padStart(6, '0')}`,
}));

/**
 * The mistakes that catalogues really contain, one of each kind. Three more stand in the resources' names: a system's
 * name, a number counted up by dragging, and a pair that differs only in punctuation.
 */
export const mistakes: readonly Mistake[] = [
  ...draggedCodes,
  { resource: '食品生产许可信息', column: '信息资源代码', value: '3070' },
  { resource: '学校食堂明厨亮灶信息', column: '信息资源提供方', value: '' },
  { resource: '检验检测机构信息', column: '信息资源摘要', value: '' },
  { resource: '餐饮服务量化分级信息', column: '资源提供方代码', value: `${AGENCY_CODE.slice(0, 16)}00` },
  { resource: '经营异常名录信息', column: '信息资源格式类型', value: 'mysql' },
  { resource: '严重违法失信名单信息', column: '共享方式类型', value: '数据库' },
  { resource: '食品安全监督抽检信息', column: '数据存储总量', value: '1.2G' },
  { resource: '计量器具强制检定信息', column: '结构化信息记录总数', value: '4.5万条' },
  { resource: '商标注册信息', column: '数据长度', item: 0, value: '20字节' },
  { resource: '专利授权信息', column: '数据类型', item: 2, value: 'varchar' },
  { resource: '行政处罚信息', column: '数据类型', item: 6, value: '数字' },
  { resource: '放心消费示范单位信息', column: '更新周期', value: '不定期' },
  { resource: '地理标志产品信息', column: '是否向社会开放', value: '可以' },
  { resource: '产品质量监督抽查信息', column: '信息项名称', item: 5, value: '产品名称' },
  { resource: '公平竞争审查信息', column: '信息项名称', item: 5, value: '' },
];
