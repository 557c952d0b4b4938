/** 18 or 18,2: digits in all and after the point. */
export const LENGTH = /^\d+([.,，]\d+)?$/;
export const NUMBER = /^\d+(\.\d+)?$/;

/** 格式类型 by 格式分类. */
export const formatTypes = {
  电子文件: ['doc', 'docx', 'html', 'OFD', 'pdf', 'ppt', 'txt', 'wps', 'xml', '其他'],
  电子表格: ['et', 'xls', 'xlsx', '其他'],
  数据库: [
    'access',
    'db2',
    'dbase',
    'dbf',
    'Dm',
    'KingbaseES',
    'oracle',
    'sqlServer',
    // The template's own spelling of Sybase, and the right one.
    'sysbase',
    'sybase',
    'mysql',
    '其他',
  ],
  图形图像: ['bmp', 'gif', 'jpg', '其他'],
  流媒体: ['mpg', 'rm', 'swf', '其他'],
  自描述格式: ['表格驱动码', '其他'],
};

export const dataTypes = [
  '字符串型C',
  '数值型N',
  '货币型Y',
  '日期型D',
  '日期时间型T',
  '逻辑型L',
  '备注型M',
  '通用型G',
  '双精度型B',
  '整型I',
  '浮点型F',
  '二进制blob',
  '长文本text',
];

export const updateCycles = ['实时', '每日', '每周', '每月', '每季度', '每半年', '每年', '其他'];
/** Cycles that later templates add. */
export const furtherCycles = ['每小时', '每旬', '不定期', '静态'];
export const sharingTypes = ['无条件共享', '有条件共享', '不予共享'];
export const openingTypes = ['无条件开放', '有条件开放', '不予开放'];
