import { classificationLevels } from './levels';
import { column, type ColumnRule, type Template } from './template';
import { dataTypes, formatTypes, LENGTH, NUMBER, sharingTypes, updateCycles } from './values';

const byFile = ['文件', '无'];

function amount(label: string, others: readonly string[] = []): ColumnRule {
  return { ...column(label, true, others), number: NUMBER };
}

/** The workbook template of 政务信息资源目录编制指南（试行）, 发改高技〔2017〕1272号. */
export const national2017: Template = {
  id: 'national-2017',
  sheets: 'one',
  columns: {
    name: column('信息资源名称', true, ['政务信息资源名称', '资源名称']),
    code: column('信息资源代码', false, ['政务信息资源代码', '资源代码']),
    provider: column('信息资源提供方', true, ['资源提供方', '提供方']),
    department: column('提供方内部部门', false, ['内部部门']),
    providerCode: column('资源提供方代码', true, ['信息资源提供方代码', '提供方代码']),
    abstract: column('信息资源摘要', true, ['资源摘要']),
    formatCategory: {
      ...column('信息资源格式分类', true, ['格式分类', '信息资源格式/分类']),
      values: Object.keys(formatTypes),
    },
    formatType: column('信息资源格式类型', true, ['格式类型', '信息资源格式/类型']),
    formatOther: column('其他类型资源格式描述', { field: 'formatType', is: 'one-of', values: ['其他'] }, [
      '其他类型信息资源格式描述',
    ]),
    storageGb: amount('数据存储总量'),
    records: amount('结构化信息记录总数', ['结构化记录总数']),
    sharedGb: amount('已共享的数据存储量', ['已共享数据存储量']),
    sharedRecords: amount('已共享结构化记录数', ['已共享的结构化记录数', '已共享的结构化信息记录数']),
    openGb: amount('已开放的数据存储量', ['已开放数据存储量']),
    openRecords: amount('已开放结构化记录数', ['已开放的结构化记录数', '已开放的结构化信息记录数']),
    itemName: column('信息项名称', true, ['数据项名称', '信息项信息/名称']),
    dataType: { ...column('数据类型', true, ['信息项信息/类型']), values: dataTypes },
    length: { ...column('数据长度', true, ['信息项信息/长度']), number: LENGTH },
    sharingType: {
      ...column('共享类型', true, ['共享属性/类型']),
      values: sharingTypes,
    },
    // The template asks for it always; there is nothing to say where sharing has no condition.
    sharingCondition: column('共享条件', { field: 'sharingType', is: 'none-of', values: ['无条件共享'] }, [
      '共享属性/条件',
    ]),
    modeCategory: {
      ...column('共享方式分类', { field: 'sharingType', is: 'none-of', values: ['不予共享'] }, ['共享方式/分类']),
      values: ['共享平台方式', '邮件或介质'],
    },
    modeType: column('共享方式类型', { field: 'sharingType', is: 'none-of', values: ['不予共享'] }, ['共享方式/类型']),
    toSociety: { ...column('是否向社会开放', true), values: ['是', '否'] },
    openingCondition: column('开放条件', false, ['开放属性/条件']),
    updateCycle: {
      ...column('更新周期', true),
      values: updateCycles,
    },
    publishedOn: { ...column('发布日期', true), isDate: true },
    related: column('关联及类目名称', false, ['关联资源代码', '关联信息资源代码', '关联类目名称']),
  },
  classification: { levels: classificationLevels, required: 2 },
  // 类 1 + 项 2 + 目 3 + 细目, then a slash and a serial.
  code: { whole: /^\d{6,}\/[0-9A-Za-z]+$/, tooShort: /^\d+\/?$|^\d{1,5}\// },
  pairings: [
    { field: 'formatType', by: 'formatCategory', lists: formatTypes, fault: 'format-mismatch' },
    {
      field: 'modeType',
      by: 'modeCategory',
      lists: { 共享平台方式: ['接口', '数据库', '文件'], 邮件或介质: ['无'] },
      fault: 'sharing-mode-mismatch',
    },
    {
      field: 'modeType',
      by: 'formatCategory',
      lists: {
        电子文件: byFile,
        电子表格: byFile,
        图形图像: byFile,
        流媒体: byFile,
        数据库: ['数据库', '接口', '无'],
      },
      fault: 'sharing-mode-mismatch',
    },
  ],
};
