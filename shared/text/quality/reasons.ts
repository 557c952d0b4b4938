import type { QualityReason } from '../../model/quality';
import type { Text } from '../language';

/** Why a measure could not be taken. */
export const qualityReasonTexts = {
  'no-source': { zh: '源文件不在本机或已改动', en: 'the source is not on this computer, or was changed' },
  'no-catalogue': { zh: '单独的文件没有目录可对照', en: 'a bare file has no catalogue to compare with' },
  'no-items': { zh: '目录中没有数据项', en: 'the catalogue has no items' },
  'no-named-items': { zh: '没有与目录数据项同名的列', en: 'no column is named as an item of the catalogue' },
  'no-rows': { zh: '没有数据行', en: 'there are no rows' },
  'no-such-column': { zh: '没有这类列', en: 'there is no column of this sort' },
  'no-pair': { zh: '没有可对照的两列', en: 'there are no two columns to compare' },
  'no-key': { zh: '没有接近主键的列', en: 'no column comes near to a key' },
  'several-people': {
    zh: '涉及不同的人，无法确定哪两列对应',
    en: 'several people are told of, and whose is whose is not known',
  },
  'ages-of-different-days': {
    zh: '年龄不是在同一时间登记的，无法对照',
    en: 'ages were noted on different days and cannot be compared',
  },
  'no-rows-to-fall-short': { zh: '只有文本表格会缺字段', en: 'only in delimited text can fields be missing' },
  'no-cycle': { zh: '目录没有填写固定的更新周期', en: 'the catalogue declares no fixed update cycle' },
  'no-reach': { zh: '没有数据时段，数据中也没有日期列', en: 'no period was given, and there is no column of dates' },
  'bare-file': { zh: '单独的文件没有登记位置', en: 'a bare file has no place on record' },
} as const satisfies Record<QualityReason, Text>;
