import type { SourceState } from '../../contract/sources';
import type { Text } from '../language';

/** How a dataset's source file stands, where a person should know. */
export const sourceStanding = {
  touched: {
    zh: '原始文件“{file}”在挂接之后写过；使用时会核对内容',
    en: 'The source “{file}” was written after it was attached; its content is checked when it is used',
  },
  changed: {
    zh: '原始文件“{file}”已被改动，不再是挂接时的内容',
    en: 'The source “{file}” has changed and is no longer what was attached',
  },
  missing: {
    zh: '原始文件“{file}”已不在原处，或所在的磁盘没有接上',
    en: 'The source “{file}” is no longer there, or its disk is not connected',
  },
  unknown: {
    zh: '不知道原始文件“{file}”在本机何处',
    en: 'Where the source “{file}” lies on this computer is not known',
  },
} as const satisfies Record<Exclude<SourceState, 'same'>, Text>;

export const sourceText = {
  locate: { zh: '重新定位…', en: 'Locate again…' },
  locating: { zh: '核对“{file}”', en: 'Checking “{file}”' },
  located: { zh: '已重新定位', en: 'Located again' },
  locatedMore: { zh: '已重新定位 {count} 个数据集', en: '{count} datasets located again' },
  others: {
    zh: '同一文件夹中还有 {count} 个数据集的文件，一并定位？',
    en: 'Files of {count} more datasets lie in the same folder. Locate them too?',
  },
  othersHint: { zh: '逐个核对内容，相同的才定位。', en: 'Each is checked; only the very same files are taken.' },
  othersOk: { zh: '一并定位', en: 'Locate them too' },
  attach: { zh: '作为新一期挂接…', en: 'Attach as a new period…' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Text>;
