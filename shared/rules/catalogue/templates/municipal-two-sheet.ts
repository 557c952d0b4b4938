import { classificationLevels } from './levels';
import { column, type Condition, type Template } from './template';
import { dataTypes, formatTypes, furtherCycles, LENGTH, openingTypes, sharingTypes, updateCycles } from './values';

const yesNo = ['是', '否'];
/** What is not shared at all is not opened either. */
const openingBySharing = { 不予共享: ['不予开放'] };
const openingBySecrecy = { 涉密: ['不予开放'], 是: ['不予开放'] };
const when = (field: Condition['field'], value: string): Condition => ({ field, is: 'one-of', values: [value] });

/**
 * The municipal templates of 2022 and later: a sheet 目录 with a row for each resource, a sheet 信息项 with a row for each
 * 数据项, joined by 目录名称; sharing, opening, 敏感属性 and 涉密属性 are said of each 数据项.
 */
export const municipalTwoSheet: Template = {
  id: 'municipal-two-sheet',
  sheets: 'two',
  columns: {
    name: column('目录名称', true, ['数据目录名称', '信息资源名称', '资源名称', '所属目录名称', '所属目录']),
    code: column('目录代码', false, ['目录编码', '目录编号', '信息资源代码', '数据目录代码', '数据目录编码']),
    provider: column('提供方', true, ['目录提供方', '数据提供方', '数源单位', '提供单位', '来源部门', '所属部门']),
    department: column('内部部门', false, ['提供方内部部门', '责任处室', '责任科室', '所属处室']),
    providerCode: column('提供方代码', true, ['数源单位代码', '提供单位代码', '统一社会信用代码']),
    abstract: column('目录摘要', true, ['数据摘要', '摘要', '目录描述', '资源摘要']),
    formatCategory: { ...column('格式分类', false, ['资源格式分类']), values: Object.keys(formatTypes) },
    formatType: column('格式类型', false, ['资源格式类型', '数据格式', '资源格式']),
    formatOther: column('其他格式描述', false, ['其他类型资源格式描述']),
    sharingType: { ...column('共享属性', true, ['共享类型']), values: sharingTypes },
    sharingCondition: column('共享条件', when('sharingType', '有条件共享')),
    openingType: { ...column('开放属性', true, ['开放类型']), values: openingTypes },
    openingCondition: column('开放条件', when('openingType', '有条件开放')),
    updateCycle: {
      ...column('更新周期', true, ['更新频率', '更新频度']),
      values: [...updateCycles, ...furtherCycles],
    },
    publishedOn: { ...column('发布日期', false, ['目录发布日期', '首次发布日期']), isDate: true },
    related: column('关联目录', false, ['关联目录名称', '关联资源代码', '关联及类目名称']),
    grade: {
      ...column('数据分级', true, ['数据级别', '分级']),
      values: ['一般', '重要', '核心', '涉密'],
      secret: ['涉密'],
    },
    itemName: column('信息项名称', true, ['数据项名称', '信息项', '数据项', '信息项中文名称', '字段中文名']),
    dataType: { ...column('数据类型', true, ['信息项类型', '字段类型']), values: dataTypes },
    length: { ...column('数据长度', true, ['信息项长度', '字段长度', '长度']), number: LENGTH },
    description: column('信息项描述', false, ['信息项说明', '数据项描述', '数据项说明', '字段描述']),
    itemSharing: { ...column('共享属性', true, ['共享类型', '信息项共享属性']), values: sharingTypes },
    itemOpening: { ...column('开放属性', true, ['开放类型', '信息项开放属性']), values: openingTypes },
    itemCondition: column('开放条件', when('itemOpening', '有条件开放'), ['信息项开放条件']),
    sensitive: { ...column('敏感属性', true, ['是否敏感']), values: ['敏感', '非敏感', ...yesNo] },
    secret: {
      ...column('涉密属性', true, ['是否涉密']),
      values: ['涉密', '非涉密', ...yesNo],
      secret: ['涉密', '是'],
    },
  },
  classification: { levels: classificationLevels, required: 0 },
  pairings: [
    { field: 'formatType', by: 'formatCategory', lists: formatTypes, fault: 'format-mismatch' },
    { field: 'openingType', by: 'sharingType', lists: openingBySharing, fault: 'opening-against-sharing' },
    { field: 'itemOpening', by: 'itemSharing', lists: openingBySharing, fault: 'opening-against-sharing' },
    { field: 'openingType', by: 'grade', lists: openingBySecrecy, fault: 'opening-against-secrecy' },
    { field: 'itemOpening', by: 'secret', lists: openingBySecrecy, fault: 'opening-against-secrecy' },
  ],
};
