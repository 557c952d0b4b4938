import type { OpeningType } from '../model/decision';
import type { PackageVerdict } from '../model/package';
import type { Level, TagKind, TagRole } from '../model/tag';
import type { Text } from './language';

export const typeNames = {
  unconditional: { zh: '无条件开放', en: 'Unconditional' },
  conditional: { zh: '有条件开放', en: 'Conditional' },
  closed: { zh: '非开放', en: 'Closed' },
  undecided: { zh: '未认定', en: 'Undecided' },
} as const satisfies Record<OpeningType | 'undecided', Text>;

export const roleNames = {
  direct: { zh: '直接标识符', en: 'Direct identifier' },
  quasi: { zh: '准标识符', en: 'Quasi-identifier' },
  sensitive: { zh: '敏感属性', en: 'Sensitive attribute' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<TagRole, Text>;

export const levelWords = {
  1: { zh: '1级 公开', en: 'Level 1 public' },
  2: { zh: '2级 低敏', en: 'Level 2 low' },
  3: { zh: '3级 较敏', en: 'Level 3 medium' },
  4: { zh: '4级 敏感', en: 'Level 4 sensitive' },
} as const satisfies Record<Level, Text>;

export const kindNames = {
  'person-name': { zh: '姓名', en: 'Person name' },
  'resident-id': { zh: '居民身份证号', en: 'Resident ID' },
  'mobile-phone': { zh: '手机号', en: 'Mobile phone' },
  landline: { zh: '固定电话', en: 'Landline' },
  'bank-card': { zh: '银行卡号', en: 'Bank card' },
  uscc: { zh: '统一社会信用代码', en: 'Social credit code' },
  'org-code': { zh: '组织机构代码', en: 'Organisation code' },
  passport: { zh: '护照等证件号', en: 'Passport' },
  plate: { zh: '车牌号', en: 'Licence plate' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  ip: { zh: 'IP 地址', en: 'IP address' },
  mac: { zh: 'MAC 地址', en: 'MAC address' },
  address: { zh: '地址', en: 'Address' },
  'birth-date': { zh: '出生日期', en: 'Date of birth' },
  age: { zh: '年龄', en: 'Age' },
  longitude: { zh: '经度', en: 'Longitude' },
  latitude: { zh: '纬度', en: 'Latitude' },
  'medical-record': { zh: '病历号', en: 'Medical record no.' },
  'social-security': { zh: '社会保障号', en: 'Social security no.' },
  'student-number': { zh: '学号', en: 'Student no.' },
  health: { zh: '健康信息', en: 'Health' },
  religion: { zh: '宗教信仰', en: 'Religion' },
  biometric: { zh: '生物识别信息', en: 'Biometric' },
  minor: { zh: '未成年人信息', en: 'Minor' },
  'secret-mark': { zh: '密级标志', en: 'Secrecy mark' },
  'free-text': { zh: '自由文本', en: 'Free text' },
} as const satisfies Record<TagKind, Text>;

export const verdictNames = {
  trusted: { zh: '可信', en: 'Trusted' },
  untrusted: { zh: '签名人未受信任', en: 'Signer not trusted' },
  unsigned: { zh: '无签名', en: 'Unsigned' },
  altered: { zh: '已改动', en: 'Altered' },
  malformed: { zh: '格式不正确', en: 'Malformed' },
  unsupported: { zh: '版本过新', en: 'Unsupported version' },
} as const satisfies Record<PackageVerdict, Text>;

/** How a column that no person has set or confirmed is named. */
export const unconfirmed: Text = { zh: '待确认', en: 'To confirm' };
export const noKind: Text = { zh: '非个人信息', en: 'Not personal' };
