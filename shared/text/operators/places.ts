import type { OperatorText } from '../operator-text';

/** What makes places coarser, and other values by a ladder or by rounding. */
export const placeTexts = {
  'generalise-address': {
    name: { zh: '泛化（地址）', en: 'Generalise (address)' },
    consequence: {
      zh: '只留到{to}，其后全部略去；认不出的地址为空',
      en: 'Cut behind the {to}; what is not recognised becomes empty',
    },
    params: {
      to: {
        label: { zh: '保留到', en: 'To' },
        help: {
          zh: '认不出这一级时取更粗的一级，不会更细。',
          en: 'Where this level is not recognised a coarser one stands, never a finer.',
        },
        choices: {
          street: { zh: '街道（乡镇）', en: 'street office or town' },
          district: { zh: '区县', en: 'district' },
          city: { zh: '地市', en: 'city' },
          province: { zh: '省', en: 'province' },
        },
      },
    },
  },
  'generalise-region': {
    name: { zh: '泛化（行政区划）', en: 'Generalise (division code)' },
    consequence: {
      zh: '行政区划代码只留到{to}，其后各位写 0；不是 6、9、12 位代码的为空',
      en: 'Division codes are zero behind the {to}; what is no code of 6, 9 or 12 digits becomes empty',
    },
    params: {
      to: {
        label: { zh: '保留到', en: 'To' },
        help: {
          zh: '代码本来就没有这么细的，照写，不会更细。',
          en: 'A code that says no more than that stays as it is.',
        },
        choices: {
          town: { zh: '乡级（9 位）', en: 'town (9 digits)' },
          county: { zh: '县级（6 位）', en: 'county (6 digits)' },
          city: { zh: '地级（4 位）', en: 'city (4 digits)' },
          province: { zh: '省级（2 位）', en: 'province (2 digits)' },
        },
      },
    },
  },
  'generalise-grid': {
    name: { zh: '泛化（格网）', en: 'Generalise (grid)' },
    consequence: {
      zh: '{axis}归入边长 {size} {unit}的格网，写格子西南角的值（按 {datum} 理解，不作转换）；不是{axis}的为空',
      en: 'The {axis} becomes that of the south-west corner of its cell of {size} {unit} (taken as {datum}, not converted); what is no {axis} becomes empty',
    },
    params: {
      axis: {
        label: { zh: '本列是', en: 'The column is' },
        help: { zh: '十进制度数的经度或纬度。', en: 'Longitude or latitude in decimal degrees.' },
        choices: { longitude: { zh: '经度', en: 'longitude' }, latitude: { zh: '纬度', en: 'latitude' } },
      },
      size: {
        label: { zh: '格子边长', en: 'Side of a cell' },
        help: {
          zh: '1 到 1000000 米，或 0.000001 到 90 度；经度、纬度两列要一样。',
          en: '1 to 1,000,000 metres, or 0.000001 to 90 degrees; the same for longitude and latitude.',
        },
      },
      unit: {
        label: { zh: '单位', en: 'Unit' },
        help: { zh: '按米算的格子不会比所填的窄。', en: 'A cell in metres is never narrower than that.' },
        choices: { metres: { zh: '米', en: 'metres' }, degrees: { zh: '度', en: 'degrees' } },
      },
      latitude: {
        label: { zh: '所在纬度', en: 'At latitude' },
        help: {
          zh: '0 到 80 的整数，取数据中最高的纬度：经度一度有几米由它决定。',
          en: 'A whole number from 0 to 80, the highest latitude of the data: it decides how many metres a degree of longitude has.',
        },
      },
      datum: {
        label: { zh: '坐标系', en: 'Datum' },
        help: {
          zh: '数据本来用的坐标系；弄错了格子会整体偏移几百米。',
          en: 'That of the data; if it is the wrong one, cells are some hundred metres off.',
        },
        choices: {
          CGCS2000: { zh: 'CGCS2000（国家大地坐标系）', en: 'CGCS2000' },
          'WGS-84': { zh: 'WGS-84（GPS）', en: 'WGS-84 (GPS)' },
          'GCJ-02': { zh: 'GCJ-02（互联网地图）', en: 'GCJ-02 (Chinese web maps)' },
          'BD-09': { zh: 'BD-09（百度）', en: 'BD-09 (Baidu)' },
        },
      },
    },
  },
  'generalise-ladder': {
    name: { zh: '泛化（自定义层级）', en: 'Generalise (own ladder)' },
    consequence: {
      zh: '换成分级表第 {level} 级的标签；表里没有的值为空',
      en: 'Becomes its label at level {level} of the ladder; a value that the ladder has not becomes empty',
    },
    params: {
      ladder: {
        label: { zh: '分级表', en: 'Ladder' },
        help: {
          zh: '分级表文件的 SHA-256 摘要；文件每行一个值，后跟各级标签，用分号隔开，不要表头。',
          en: 'SHA-256 of the ladder’s file, which has one value a line with its labels behind it, split by semicolons, no header.',
        },
      },
      level: {
        label: { zh: '级别', en: 'Level' },
        help: { zh: '0 是值本身，数越大越粗。', en: '0 is the value itself; the greater, the coarser.' },
      },
    },
  },
  round: {
    name: { zh: '取整', en: 'Round' },
    consequence: {
      zh: '四舍五入，小数位数 {places}；不是数的为空',
      en: 'Rounded, decimal places: {places}; what is no number becomes empty',
    },
    params: {
      places: {
        label: { zh: '小数位数', en: 'Decimal places' },
        help: {
          zh: '-9 到 6：2 位经纬度约一公里；-1 取整到十，-2 到百。',
          en: '-9 to 6: two places of a longitude are about a kilometre; -1 rounds to tens, -2 to hundreds.',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, OperatorText>>;
