import type { QualityDimension, QualityMeasureId } from '../../model/quality';
import type { Text } from '../language';

export const qualityDimensionNames = {
  normativity: { zh: '规范性', en: 'Normativity' },
  completeness: { zh: '完整性', en: 'Completeness' },
  accuracy: { zh: '准确性', en: 'Accuracy' },
  consistency: { zh: '一致性', en: 'Consistency' },
  timeliness: { zh: '时效性', en: 'Timeliness' },
  accessibility: { zh: '可访问性', en: 'Accessibility' },
} as const satisfies Record<QualityDimension, Text>;

/** What a measure is called, and its formula in words: what counts, over what it counts in. */
interface MeasureText {
  readonly name: Text;
  readonly formula: Text;
}

export const qualityMeasureTexts = {
  'standard-code': {
    name: { zh: '证件代码合标', en: 'Codes of the standard shape' },
    formula: {
      zh: '形状符合 GB 11643（身份号码）、GB 32100（统一社会信用代码）、GB 11714（组织机构代码）的值 ÷ 这些列中未掩码的非空值',
      en: 'values shaped as GB 11643, GB 32100 or GB 11714 lay down ÷ unmasked values of columns so tagged',
    },
  },
  'item-named': {
    name: { zh: '列与目录数据项对应', en: 'Columns that are catalogue items' },
    formula: {
      zh: '与目录数据项同名的列 ÷ 数据文件的列',
      en: 'columns named as an item of the catalogue ÷ columns of the file',
    },
  },
  'item-type': {
    name: { zh: '符合目录数据类型', en: 'Fits the declared data type' },
    formula: {
      zh: '符合目录所填数据类型（数值、整型、日期、日期时间、逻辑等）的非空值 ÷ 同名列的非空值；字符、备注、通用型不限',
      en: 'values of the declared type (number, integer, date, time, logical) ÷ values of the columns of that name; text types take anything',
    },
  },
  'item-length': {
    name: { zh: '不超过目录数据长度', en: 'Within the declared length' },
    formula: {
      zh: '长度不超过目录所填数据长度的非空值 ÷ 同名列的非空值；文本按字符计，数值按数字位数计',
      en: 'values no longer than declared ÷ values of the columns of that name; texts in characters, numbers in digits',
    },
  },
  'one-form': {
    name: { zh: '写法统一', en: 'Written in one form' },
    formula: {
      zh: '写法与本列最常用写法相同的日期，加上 18 位的身份号码 ÷ 日期列中的日期与身份号码（15 或 18 位）',
      en: 'dates in the most frequent form of their column, and ID numbers of 18 digits ÷ dates and ID numbers (15 or 18)',
    },
  },
  'cell-present': {
    name: { zh: '单元格有值', en: 'Cells with a value' },
    formula: {
      zh: '有值的单元格 ÷ 全部单元格；空白字符不算有值，“无”“/”等按有值计',
      en: 'cells that hold something ÷ all cells; blanks do not count, words such as 无 do',
    },
  },
  'item-present': {
    name: { zh: '目录数据项到位', en: 'Catalogue items present' },
    formula: {
      zh: '数据文件中有同名列的目录数据项 ÷ 目录数据项',
      en: 'items that have a column of their name ÷ items',
    },
  },
  'row-whole': {
    name: { zh: '记录字段齐全', en: 'Rows with all fields' },
    formula: { zh: '字段数不少于表头的行 ÷ 全部行', en: 'rows with a field for every column ÷ rows' },
  },
  'check-digit': {
    name: { zh: '校验码正确', en: 'Right check digits' },
    formula: {
      zh: '校验码正确（身份号码还须出生日期真实）的值 ÷ 形状为 18 位身份号码、统一社会信用代码、组织机构代码或 62 开头银行卡号的值',
      en: 'values with the right check digit (of an ID number, a real birthday too) ÷ values shaped as ID numbers, credit codes, organisation codes or cards (62…)',
    },
  },
  'date-real': {
    name: { zh: '日期真实存在', en: 'Dates that exist' },
    formula: {
      zh: '历法上存在的日期 ÷ 写成日期的值（2月30日之类为不存在）',
      en: 'days that the calendar has ÷ values written as dates (30 February is none)',
    },
  },
  'date-past': {
    name: { zh: '日期不晚于评价日', en: 'No dates in the future' },
    formula: {
      zh: '不晚于评价日的日期 ÷ 日期；列名含有效、到期、截止、计划、起止等可以在将来的列不计',
      en: 'dates not after the day of measuring ÷ dates; columns of terms and plans are left out',
    },
  },
  'type-fit': {
    name: { zh: '符合本列类型', en: 'Fits the type of its column' },
    formula: {
      zh: '写成日期（数值）的值 ÷ 日期列（数值列）的非空值；八成以上为日期（数值）的列才算日期列（数值列），日期序号（如 45000）不算写成日期',
      en: 'values that are dates (numbers) ÷ values of date (number) columns, in which four of five are such; a serial day (45000) is no date as written',
    },
  },
  'kind-shape': {
    name: { zh: '符合标签格式', en: 'Fits the shape of its tag' },
    formula: {
      zh: '格式正确的值 ÷ 标为手机号、固定电话、电子邮箱、车牌号、IP 或 MAC 地址的列中未掩码的非空值',
      en: 'well-formed values ÷ unmasked values of columns tagged as phone, e-mail, licence plate, IP or MAC address',
    },
  },
  domain: {
    name: { zh: '值域合理', en: 'Within range' },
    formula: {
      zh: '年龄在 0–130、经度在 73–136、纬度在 3–54（中国境内，度）之间的数 ÷ 标为年龄、经度、纬度的列中的数',
      en: 'ages of 0–130, longitudes of 73–136, latitudes of 3–54 (China, degrees) ÷ numbers of columns so tagged',
    },
  },
  'row-unique': {
    name: { zh: '记录不重复', en: 'Rows not repeated' },
    formula: {
      zh: '1 −（与前面某行各列完全相同的行 ÷ 全部行）',
      en: '1 − (rows equal to an earlier one in every cell ÷ rows)',
    },
  },
  'key-unique': {
    name: { zh: '主键唯一', en: 'Unique key' },
    formula: {
      zh: '最接近主键的列（或两列）中互不相同的值 ÷ 全部行；只看每行都有值、且不同值达 95% 的列',
      en: 'different values of the column (or pair) nearest to a key ÷ rows; of columns present in all rows and 95% distinct',
    },
  },
  undamaged: {
    name: { zh: '无乱码', en: 'No encoding damage' },
    formula: {
      zh: '1 −（含替换字符 � 或“锟斤拷”的值 ÷ 文本列的非空值）',
      en: '1 − (values with the replacement character � or 锟斤拷 ÷ values of text columns)',
    },
  },
  spelling: {
    name: { zh: '同一内容写法一致', en: 'One spelling for one thing' },
    formula: {
      zh: '1 −（去掉空格、全角转半角后与本列其他值相同而写法不同的少数值 ÷ 60 字以内的文本值）',
      en: '1 − (values that equal others of their column but for blanks and full-width signs and are not written as most are ÷ texts of up to 60 characters)',
    },
  },
  'id-birth': {
    name: { zh: '身份号码与出生日期一致', en: 'ID number and birthday agree' },
    formula: {
      zh: '身份号码中的出生日期与出生日期列相同的行 ÷ 两者都有的行',
      en: 'rows in which they agree ÷ rows that have both',
    },
  },
  'id-sex': {
    name: { zh: '身份号码与性别一致', en: 'ID number and sex agree' },
    formula: {
      zh: '身份号码第 17 位与性别列相符的行 ÷ 两者都有的行',
      en: 'rows in which digit 17 fits the sex ÷ rows that have both',
    },
  },
  'id-age': {
    name: { zh: '身份号码与年龄一致', en: 'ID number and age agree' },
    formula: {
      zh: '年龄与按身份号码算出的年龄之差和多数行相同（±1 岁）的行 ÷ 两者都有的行',
      en: 'rows whose age lags behind that by the ID number as most do (±1 year) ÷ rows that have both',
    },
  },
  reach: {
    name: { zh: '内容时间达到更新周期', en: 'Contents reach far enough' },
    formula: {
      zh: '数据时段末日（未填则为数据中最新日期）到挂接日期不超过一个更新周期：是 1，否 0',
      en: '1 if no more than one update cycle lies between the end of the period (else the newest date in the data) and the day of attaching, else 0',
    },
  },
  'on-time': {
    name: { zh: '按更新周期更新', en: 'Updated on time' },
    formula: {
      zh: '挂接日期到评价日不超过一个更新周期：是 1，否 0',
      en: '1 if no more than one update cycle has passed since the file was attached, else 0',
    },
  },
  'date-order': {
    name: { zh: '起止时间顺序正确', en: 'Spans in order' },
    formula: {
      zh: '开始日期不晚于结束日期的行 ÷ 两者都有的行；由列名（…起与…止、开始…与结束…）配对',
      en: 'rows in which the start is not after the end ÷ rows that have both; paired by their names',
    },
  },
  located: {
    name: { zh: '源文件可取得', en: 'Source at hand' },
    formula: {
      zh: '源文件仍在本机原处且未改动：是 1，否 0',
      en: '1 if the source is still where it was on this computer, unchanged, else 0',
    },
  },
  'opens-clean': {
    name: { zh: '读取无异常', en: 'Opens without warnings' },
    formula: { zh: '读取时没有任何提示：是 1，否 0', en: '1 if nothing was noticed while it was read, else 0' },
  },
  'open-format': {
    name: { zh: '格式机器可读', en: 'Machine-readable format' },
    formula: {
      zh: '文件为开放平台接受的机器可读格式（csv、xls、xlsx、json）：是 1，否 0',
      en: '1 if it is csv, xls, xlsx or json, which programs read and portals take, else 0',
    },
  },
} as const satisfies Record<QualityMeasureId, MeasureText>;
