import type { TagKind } from '../../../../shared/model/tag';
import { words, type Draw } from '../draw';
import type { Filling } from '../label';
import { bankCard, ip, mac, orgCode, plate, uscc } from './numbers';
import * as people from './people';
import { address, company, latitude, longitude } from './places';
import * as texts from './texts';

const is = (kind: TagKind, make: Filling['make']): Filling => ({ kinds: [kind], make });
const from = (list: string) => {
  const choices = words(list);
  return (draw: Draw) => draw.pick(choices);
};
const date = (draw: Draw, low: number, high: number, join: string) => people.dateParts(draw, low, high).join(join);

/** Columns that hold something of the kinds. */
export const positives = {
  name: is('person-name', people.personName),
  nameDotted: is('person-name', (draw) => (draw.chance(0.7) ? people.dottedName(draw) : people.personName(draw))),
  nameLatin: is('person-name', people.latinName),
  nameSpaced: is('person-name', (draw) => Array.from(people.personName(draw)).join(draw.chance(0.4) ? ' ' : '')),
  names: is('person-name', (draw) =>
    [people.personName(draw), people.personName(draw)].join(draw.pick(['、', ',', '；'])),
  ),
  party: is('person-name', (draw) => (draw.chance(0.65) ? people.personName(draw) : company(draw))),
  id: is('resident-id', (draw) => people.residentId(draw)),
  idYoung: is('resident-id', (draw) => people.residentId(draw, 2010, 2019)),
  idLower: is('resident-id', (draw) => people.residentId(draw).toLowerCase()),
  idOld: is('resident-id', (draw) => (draw.chance(0.25) ? people.shortResidentId(draw) : people.residentId(draw))),
  idMixed: is('resident-id', (draw) => (draw.chance(0.88) ? people.residentId(draw) : people.passport(draw))),
  mobile: is('mobile-phone', people.mobile),
  mobilePrefixed: is('mobile-phone', (draw) => draw.pick(['+86', '86', '+86 ', '']) + people.mobile(draw)),
  mobileSpaced: is('mobile-phone', (draw) => {
    const [number, gap] = [people.mobile(draw), draw.pick(['-', ' '])];
    return [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap);
  }),
  mobiles: is('mobile-phone', (draw) =>
    draw.chance(0.5)
      ? people.mobile(draw)
      : [people.mobile(draw), people.mobile(draw)].join(draw.pick(['、', ',', '/', ' ', ';'])),
  ),
  phoneMixed: is('mobile-phone', (draw) => (draw.chance(0.7) ? people.mobile(draw) : people.landline(draw))),
  landline: is('landline', people.landline),
  landlineLocal: is('landline', (draw) => `8${draw.digits(7)}`),
  hotline: is('landline', (draw) => `400-${draw.digits(3)}-${draw.digits(4)}`),
  card: is('bank-card', bankCard),
  cardSpaced: is('bank-card', (draw) => bankCard(draw).replace(/(.{4})(?=.)/g, '$1 ')),
  uscc: is('uscc', uscc),
  org: is('org-code', orgCode),
  orgBare: is('org-code', (draw) => orgCode(draw).replace('-', '')),
  passport: is('passport', people.passport),
  permit: is('passport', (draw) => draw.pick(['H', 'M', 'C']) + draw.digits(8)),
  plate: is('plate', plate),
  plateDotted: is('plate', (draw) => plate(draw).replace(/^(..)/, '$1·')),
  email: is('email', people.email),
  ip: is('ip', ip),
  mac: is('mac', mac),
  address: is('address', address),
  birthday: is('birth-date', (draw) => date(draw, 1938, 2012, '-')),
  birthdayPacked: is('birth-date', (draw) => date(draw, 1938, 2012, '')),
  birthdayHan: is('birth-date', (draw) => date(draw, 1938, 2012, '年').replace(/年(\d\d)$/, '月$1日')),
  birthMonth: is('birth-date', (draw) => date(draw, 1950, 2005, '.').slice(0, 7)),
  age: is('age', (draw) => String(draw.int(18, 96))),
  ageUnit: is('age', (draw) => `${draw.int(1, 96)}岁`),
  lng: is('longitude', (draw) => longitude(draw)),
  lngShort: is('longitude', (draw) => longitude(draw, 3)),
  lat: is('latitude', (draw) => latitude(draw)),
  latShort: is('latitude', (draw) => latitude(draw, 3)),
  point: { kinds: ['longitude', 'latitude'], make: (draw) => `${longitude(draw)},${latitude(draw)}` },
  record: is('medical-record', (draw) => `${draw.pick(['', 'ZY', 'B'])}${draw.digits(8)}`),
  social: is('social-security', (draw) => `${draw.text('ABCDEFGHJK', 1)}${draw.digits(8)}`),
  socialNumber: is('social-security', (draw) => `3207${draw.digits(8)}`),
  student: is('student-number', (draw) => `20${draw.int(18, 24)}${draw.digits(6)}`),
  diagnosis: is(
    'health',
    from('高血压病2级 2型糖尿病 肺炎 急性阑尾炎 冠心病 慢性胃炎 腰椎间盘突出 精神分裂症 脑梗死 骨折 白内障'),
  ),
  disability: is('health', from('肢体一级 视力二级 听力三级 精神二级 智力三级 言语四级 多重一级')),
  blood: is('health', from('A型 B型 O型 AB型 A型Rh阳性')),
  religion: is('religion', from('无 佛教 道教 伊斯兰教 基督教 天主教')),
  fingerprint: is('biometric', (draw) => draw.text('ABCDEFabcdef0123456789+/', 64)),
  minorFlag: is('minor', from('是 否')),
  secretMark: is('secret-mark', from('内部 秘密 公开 机密 公开 公开')),
  note: { kinds: ['free-text'], contains: ['mobile-phone', 'person-name'], make: texts.complaint },
  noteId: { kinds: ['free-text'], contains: ['resident-id'], make: texts.caseFacts },
  notePlain: is('free-text', texts.inspection),
} satisfies Record<string, Filling>;
