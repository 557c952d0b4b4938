import type { TagKind } from '../../../shared/model/tag';
import { column, make, noisy, seeded, widened, type Source } from './seeded';

/** A column with what a careful person would call it. */
export interface Labelled {
  readonly title: string;
  readonly name: string;
  readonly kind: TagKind | null;
  readonly values: readonly (string | null)[];
}

const ROWS = 200;
const of = (maker: (source: Source) => string, seed = 1): string[] => column(seed, ROWS, maker);
const blank = (values: readonly string[], share: number): (string | null)[] => {
  const source = seeded(5);
  return values.map((value) => {
    const draw = source.next();
    return draw < share / 2 ? null : draw < share ? source.pick(['', ' ', '\u3000', '-', '无']) : value;
  });
};
const from = (words: string, seed = 3): string[] => {
  const list = words.split(' ');
  return column(seed, ROWS, (source) => source.pick(list));
};
const junkText = (source: Source): string => source.pick(['待补', '见附件', '同上', '本人', 'test', '12', '已注销']);
const junkNumber = (source: Source): string => source.digits(source.whole(5, 12));
const spaced = (values: readonly string[]): string[] => values.map((value) => `\u00A0${value}\u3000`);
const serial = (first: number, prefix = ''): string[] =>
  Array.from({ length: ROWS }, (_, row) => `${prefix}${first + row}`);
const maskedName = (source: Source): string => make.name(source).slice(0, 1) + '**';

const people: Labelled[] = [
  { title: 'names', name: '姓名', kind: 'person-name', values: of(make.name) },
  { title: 'names with blanks', name: '法定代表人', kind: 'person-name', values: blank(of(make.name), 0.4) },
  { title: 'names, 30 % noise', name: '联系人', kind: 'person-name', values: noisy(of(make.name), 0.3, junkText) },
  {
    title: 'names without a header word',
    name: 'col7',
    kind: 'person-name',
    values: noisy(of(make.name), 0.1, junkText),
  },
  { title: 'names under 编号', name: '编号', kind: 'person-name', values: of(make.name) },
  { title: 'names, pinyin header', name: 'FDDBR', kind: 'person-name', values: of(make.name) },
  { title: 'names, English header', name: 'legalPersonName', kind: 'person-name', values: of(make.name) },
  {
    title: 'names with half companies',
    name: '单位负责人',
    kind: 'person-name',
    values: noisy(of(make.name), 0.4, make.company),
  },
  { title: 'masked names', name: '姓名（脱敏）', kind: 'person-name', values: of(maskedName) },
  {
    title: 'names with a middle dot',
    name: '姓名',
    kind: 'person-name',
    values: of((source) => `${source.pick(['买买提', '古丽', '阿依'])}·${source.pick(['吐尔逊', '艾合买提'])}`),
  },
  { title: 'header with a note', name: '经营者\n（必填项）', kind: 'person-name', values: of(make.name) },

  { title: 'resident ids', name: '身份证号', kind: 'resident-id', values: of(make.residentId) },
  {
    title: 'resident ids, no header word',
    name: 'col7',
    kind: 'resident-id',
    values: noisy(of(make.residentId), 0.3, junkNumber),
  },
  { title: 'resident ids under 代码', name: '代码', kind: 'resident-id', values: of(make.residentId) },
  { title: 'resident ids, full-width', name: 'sfzh', kind: 'resident-id', values: widened(of(make.residentId), 0.5) },
  {
    title: 'resident ids with spaces around',
    name: 'id_card_no',
    kind: 'resident-id',
    values: spaced(of(make.residentId)),
  },
  {
    title: 'resident ids, lower-case x',
    name: '证件号码',
    kind: 'resident-id',
    values: of(make.residentId).map((id) => id.toLowerCase()),
  },
  { title: 'resident ids of 15 digits', name: '身份证', kind: 'resident-id', values: of(make.oldResidentId) },
  {
    title: 'masked resident ids',
    name: '身份证号',
    kind: 'resident-id',
    values: of(make.residentId).map((id) => `${id.slice(0, 6)}********${id.slice(14)}`),
  },

  { title: 'mobiles', name: '手机号', kind: 'mobile-phone', values: of(make.mobile) },
  {
    title: 'mobiles, no header word',
    name: 'col3',
    kind: 'mobile-phone',
    values: noisy(of(make.mobile), 0.2, junkNumber),
  },
  { title: 'mobiles under 编号', name: '编号', kind: 'mobile-phone', values: of(make.mobile) },
  {
    title: 'mobiles with +86',
    name: '联系电话',
    kind: 'mobile-phone',
    values: of((source) => `+86 ${make.mobile(source)}`),
  },
  {
    title: 'mobiles in groups',
    name: 'Mobile',
    kind: 'mobile-phone',
    values: of((source) => make.mobile(source).replace(/(...)(....)(....)/, '$1-$2-$3')),
  },
  { title: 'mobiles, full-width', name: 'lxdh', kind: 'mobile-phone', values: widened(of(make.mobile), 1) },
  {
    title: 'masked mobiles',
    name: '手机',
    kind: 'mobile-phone',
    values: of((source) => make.mobile(source).replace(/(...)....(....)/, '$1****$2')),
  },
  {
    title: 'mobiles and landlines',
    name: '电话',
    kind: 'mobile-phone',
    values: noisy(of(make.mobile), 0.3, make.landline),
  },

  { title: 'landlines', name: '办公电话', kind: 'landline', values: of(make.landline) },
  { title: 'landlines, no header word', name: 'col9', kind: 'landline', values: of(make.landline) },
  { title: 'local numbers', name: '传真', kind: 'landline', values: of((source) => `8${source.digits(7)}`) },

  { title: 'bank cards', name: '银行卡号', kind: 'bank-card', values: of(make.bankCard) },
  {
    title: 'bank cards, no header word',
    name: 'col1',
    kind: 'bank-card',
    values: noisy(of(make.bankCard), 0.2, junkNumber),
  },
  {
    title: 'bank cards in groups',
    name: '收款账号',
    kind: 'bank-card',
    values: of((source) => make.bankCard(source).replace(/(\d{4})(?=\d)/g, '$1 ')),
  },

  { title: 'e-mails', name: '电子邮箱', kind: 'email', values: of(make.email) },
  { title: 'e-mails, no header word', name: 'f12', kind: 'email', values: noisy(of(make.email), 0.3, junkText) },
  { title: 'addresses', name: '经营场所', kind: 'address', values: of(make.address) },
  { title: 'addresses, no header word', name: 'col2', kind: 'address', values: noisy(of(make.address), 0.1, junkText) },
  {
    title: 'village addresses',
    name: 'address',
    kind: 'address',
    values: of(
      (source) =>
        `东海县${source.pick(['白塔埠', '黄川', '石榴'])}镇${source.pick(['前', '后', '西'])}${source.pick(['张', '李'])}村${source.whole(1, 12)}组${source.whole(1, 99)}号`,
    ),
  },
  { title: 'birth dates', name: '出生日期', kind: 'birth-date', values: of((source) => make.date(source)) },
  {
    title: 'birth dates, compact',
    name: 'csrq',
    kind: 'birth-date',
    values: of((source) => make.date(source).replaceAll('-', '')),
  },
  {
    title: 'birth dates, Chinese',
    name: '出生年月',
    kind: 'birth-date',
    values: of((source) => make.date(source).replace(/(.*)-(.*)-.*/, '$1年$2月')),
  },
  {
    title: 'birth dates, with slashes and noise',
    name: 'birth_date',
    kind: 'birth-date',
    values: noisy(
      of((source) => make.date(source).replaceAll('-', '/')),
      0.2,
      junkText,
    ),
  },
  { title: 'ages', name: '年龄', kind: 'age', values: of((source) => String(source.whole(1, 95))) },
  { title: 'ages with 岁', name: 'Age', kind: 'age', values: of((source) => `${source.whole(1, 95)}岁`) },
  { title: 'passports', name: '护照号码', kind: 'passport', values: of(make.passport) },
  { title: 'plates', name: '车牌号', kind: 'plate', values: of(make.plate) },
  {
    title: 'plates, no header word',
    name: 'col5',
    kind: 'plate',
    values: of((source) => `苏G${source.pick(['D', 'F'])}${source.digits(5)}`),
  },
  {
    title: 'ip addresses',
    name: 'client_ip',
    kind: 'ip',
    values: of((source) => `10.${source.whole(10, 250)}.${source.whole(0, 255)}.${source.whole(1, 254)}`),
  },
  {
    title: 'mac addresses',
    name: 'col8',
    kind: 'mac',
    values: of((source) => Array.from({ length: 6 }, () => source.whole(16, 255).toString(16)).join(':')),
  },
  { title: 'longitudes', name: '经度', kind: 'longitude', values: of((source) => (119 + source.next()).toFixed(6)) },
  { title: 'latitudes', name: 'lat', kind: 'latitude', values: of((source) => (34 + source.next()).toFixed(6)) },
  { title: 'medical records', name: '住院号', kind: 'medical-record', values: of((source) => `ZY${source.digits(8)}`) },
  {
    title: 'social security numbers',
    name: '社保卡号',
    kind: 'social-security',
    values: of((source) => source.digits(10)),
  },
  { title: 'student numbers', name: '学号', kind: 'student-number', values: of((source) => `2023${source.digits(6)}`) },
  { title: 'diagnoses', name: '诊断', kind: 'health', values: from('高血压 2型糖尿病 冠心病 骨折 肺炎') },
  { title: 'religion', name: '宗教信仰', kind: 'religion', values: from('无 佛教 道教 基督教') },
  {
    title: 'fingerprint templates',
    name: '指纹特征',
    kind: 'biometric',
    values: of((source) => `FP${source.digits(30)}`),
  },
  { title: 'flags of minors', name: '是否未成年人', kind: 'minor', values: from('是 否') },
  { title: 'secrecy marks', name: '密级', kind: 'secret-mark', values: from('公开 内部 秘密★5年') },
];

const bodies: Labelled[] = [
  { title: 'credit codes', name: '统一社会信用代码', kind: 'uscc', values: of(make.uscc) },
  { title: 'credit codes, no header word', name: 'col4', kind: 'uscc', values: noisy(of(make.uscc), 0.2, junkNumber) },
  {
    title: 'credit codes, check digits wrong',
    name: '信用代码',
    kind: 'uscc',
    values: of((source) => `91999${source.digits(3)}M${source.digits(9)}`),
  },
  { title: 'credit codes, full-width', name: 'tyshxydm', kind: 'uscc', values: widened(of(make.uscc), 0.4) },
  { title: 'organisation codes', name: '组织机构代码', kind: 'org-code', values: of(make.orgCode) },
  { title: 'organisation codes, no header word', name: 'col6', kind: 'org-code', values: of(make.orgCode) },
];

const texts: Labelled[] = [
  { title: 'complaints', name: '投诉内容', kind: 'free-text', values: of(make.complaint) },
  { title: 'complaints, no header word', name: 'col11', kind: 'free-text', values: of(make.complaint) },
  {
    title: 'remarks with few words and one phone',
    name: '备注',
    kind: 'free-text',
    values: [...of(() => '已办结'), '回电13812345678'],
  },
  {
    title: 'names and phones in one cell',
    name: 'col12',
    kind: 'free-text',
    values: of((source) => `${make.name(source)} ${make.mobile(source)}`),
  },
];

const plain = (title: string, name: string, values: readonly string[]): Labelled => ({
  title,
  name,
  kind: null,
  values,
});

const harmless: Labelled[] = [
  plain(
    'codes',
    '产品代码',
    of((source) => `SCN-${source.whole(100, 999)}`),
  ),
  plain(
    'years',
    '年份',
    of((source) => String(source.whole(2015, 2026))),
  ),
  plain(
    'flags',
    'email_verified',
    of((source) => String(source.whole(0, 1))),
  ),
  plain('weekdays', '星期', from('周一 周二 周三 周四 周五 周六 周日')),
  plain('weekdays, no header word', 'col7', from('周一 周二 周三 周四 周五 周六 周日')),
  plain('long weekdays', 'weekday', from('星期一 星期二 星期三 星期四 星期五')),
  plain('brands', '品牌', from('金龙鱼 王老吉 康师傅 李锦记 鲁花 海天 华为')),
  plain('brands, no header word', 'col7', from('金龙鱼 王老吉 康师傅 李锦记 鲁花 海天 华为')),
  plain('vegetables, no header word', 'col8', from('黄瓜 白菜 马铃薯 胡萝卜 冬瓜 南瓜 毛豆 苦瓜 西红柿 五花肉 花生油')),
  plain(
    'ISBN',
    '书号',
    of((source) => `978-7-${source.digits(2)}-${source.digits(6)}-${source.digits(1)}`),
  ),
  plain(
    'case numbers',
    '案号',
    of((source) => `连市监处罚〔2026〕${source.whole(1, 900)}号`),
  ),
  plain(
    'court case numbers',
    'col1',
    of((source) => `（2026）苏0706民初${source.whole(1, 9000)}号`),
  ),
  plain(
    'resource codes',
    '信息资源代码',
    of((source) => `307015${source.digits(6)}/${source.digits(6)}`),
  ),
  plain(
    'order numbers of 11 digits',
    '订单号',
    of((source) => `1${source.whole(3, 9)}${source.digits(9)}`),
  ),
  plain('order numbers of 11 digits in a row', 'col2', serial(13_900_000_001)),
  plain(
    'dated order numbers of 11 digits',
    '编号',
    of((source) => `202601${source.digits(5)}`),
  ),
  plain(
    'order numbers of 18 digits',
    '订单编号',
    of((source) => `2026${pad2(source, 12)}${pad2(source, 28)}${source.digits(10)}`),
  ),
  plain(
    'order numbers of 18 digits, no header word',
    'col3',
    of((source) => `2026${pad2(source, 12)}${pad2(source, 28)}${source.digits(10)}`),
  ),
  plain(
    'permit numbers: region, date, serial',
    '行政许可编号',
    of((source) => `320706${source.whole(2020, 2026)}${pad2(source, 12)}${pad2(source, 28)}${source.digits(4)}`),
  ),
  plain(
    'order numbers of 16 digits',
    '交易流水',
    of((source) => source.digits(16)),
  ),
  plain(
    'licence numbers',
    '许可证编号',
    of((source) => `JY1320706${source.digits(7)}`),
  ),
  plain(
    'licence numbers with leading zeros',
    '许可证号',
    of((source) => `00${source.digits(8)}`),
  ),
  plain(
    'licence numbers of 11 digits with a leading zero',
    'col4',
    of((source) => `0518${source.digits(7)}`),
  ),
  plain('companies', '企业名称', of(make.company)),
  plain('companies, no header word', 'col5', of(make.company)),
  plain(
    'sole traders named after streets',
    '单位名称',
    of((source) => `海州区${source.pick(['朝阳路', '解放街'])}${source.pick(['张记', '老李'])}小吃店`),
  ),
  plain('districts', '所在区县', from('海州区 连云区 赣榆区 东海县 灌云县 灌南县')),
  plain('districts, no header word', 'col6', from('海州区 连云区 赣榆区 东海县 灌云县 灌南县')),
  plain('cities', '城市', from('连云港市 南京市 徐州市 常州市 江阴市')),
  plain(
    'towns, no header word',
    'col9',
    from('石桥镇 金山镇 黄川镇 沙河镇 厉庄镇 马站镇 宋庄镇 温泉镇 房山镇 白塔埠镇'),
  ),
  plain('departments', '责任科室', from('财务科 人事科 办公室 法规处 信息中心 应急管理科')),
  plain('departments, no header word', 'col10', from('财务科 人事科 办公室 法规处 信息中心 应急管理科')),
  plain(
    'prices',
    '价格',
    of((source) => (source.next() * 100).toFixed(2)),
  ),
  plain(
    'prices with many digits',
    '单价',
    of((source) => (80 + source.next() * 40).toFixed(4)),
  ),
  plain(
    'amounts',
    '数量',
    of((source) => String(source.whole(1, 120))),
  ),
  plain(
    'dates',
    '发证日期',
    of((source) => make.date(source, 2015, 2026)),
  ),
  plain(
    'dates, no header word',
    'col11',
    of((source) => make.date(source, 2015, 2026)),
  ),
  plain(
    'average ages',
    'page',
    of((source) => String(source.whole(1, 120))),
  ),
  plain(
    'versions',
    '版本',
    of((source) => `${source.whole(1, 9)}.${source.whole(0, 9)}.${source.whole(0, 9)}.${source.whole(0, 9)}`),
  ),
  plain('products', '产品名称', from('黄山毛峰 金华火腿 张裕葡萄酒 王致和腐乳 高粱酒')),
  plain('kinds of equipment', '设备类别', from('电梯 锅炉 压力容器 起重机械 场（厂）内专用机动车辆')),
  plain('results', '检验结论', from('合格 不合格 复检合格')),
  plain('ethnic groups', '民族', from('汉族 回族 满族 蒙古族 苗族')),
  plain('sexes', '性别', from('男 女')),
  plain('posts', '职务', from('主任 科长 局长 管理员 安全员')),
  plain('kinds of complaint', '投诉类别', from('商品质量 计量 广告 售后服务 合同')),
  plain(
    'businesses with commas, few and repeated',
    '经营项目',
    from('预包装食品销售,散装食品销售 热食类食品制售,冷食类食品制售 保健食品销售'),
  ),
  plain('shelf codes like passports', 'col12', serial(10_000_001, 'E')),
  plain('codes of nine digits', '资产编号', serial(320_700_001)),
  plain(
    'web sites',
    '网址',
    of((source) => `https://www.example.com/${source.digits(5)}`),
  ),
  plain(
    'quantities in 73–135',
    '温度',
    of((source) => (73 + source.next() * 60).toFixed(1)),
  ),
  plain('nothing at all', '身份证号', []),
];

function pad2(source: Source, max: number): string {
  return String(source.whole(1, max)).padStart(2, '0');
}

/** Every labelled column. */
export const labelled: readonly Labelled[] = [...people, ...bodies, ...texts, ...harmless];
