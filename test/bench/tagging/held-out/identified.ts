import type { TagKind } from '../../../../shared/model/tag';
import { padded, type Draw } from '../draw';
import type { Filling } from '../label';
import * as ids from './identifiers';
import * as places from './places';
import type { World } from './world';

type Make = (world: World, draw: Draw, row: number) => string;
type Kinds = readonly (TagKind | null)[];

/** Columns that name a person, a firm, a thing of theirs or a place, by the kinds of domain.md §4. */
export const identified: Readonly<Record<string, readonly [Kinds, Make]>> = {
  name: [['person-name'], ids.personName],
  nameNote: [
    ['person-name'],
    (world, draw) =>
      ids.personName(world, draw) + (draw.chance(0.25) ? draw.pick(['（户主）', '(组长)', '（已故）', '(代)']) : ''),
  ],
  names: [
    ['person-name'],
    (world, draw) =>
      Array.from({ length: draw.int(1, 3) }, () => ids.personName(world, draw)).join(
        draw.pick(['、', ' ', '，', '\n']),
      ),
  ],
  nameDotted: [
    ['person-name'],
    (world, draw) => (draw.chance(0.6) ? draw.pick(world.dottedNames) : ids.personName(world, draw)),
  ],
  nameLatin: [['person-name'], ids.latinName],
  nameOrFirm: [['person-name'], (world, draw) => (draw.chance(0.6) ? ids.personName : places.firm)(world, draw)],
  firmOrName: [['person-name', null], (world, draw) => (draw.chance(0.2) ? ids.personName : places.firm)(world, draw)],
  namePhone: [
    ['person-name', 'mobile-phone', 'free-text'],
    (world, draw) => `${ids.personName(world, draw)}${draw.pick(['', ' ', '：'])}${ids.mobile(world, draw)}`,
  ],
  id: [['resident-id'], (world, draw) => ids.residentId(world, draw)],
  idChild: [['resident-id'], (world, draw) => ids.residentId(world, draw, 2010, 2023)],
  idBoth: [
    ['resident-id'],
    (world, draw) => (draw.chance(0.3) ? ids.oldResidentId(world, draw) : ids.residentId(world, draw)),
  ],
  idSpaced: [
    ['resident-id'],
    (world, draw) => ids.residentId(world, draw).replace(/^(.{6})(.{8})/, draw.chance(0.6) ? '$1 $2 ' : '$1$2'),
  ],
  // A tenth has a digit typed wrong, as lists that were typed have.
  idTyped: [
    ['resident-id'],
    (world, draw) => {
      const id = ids.residentId(world, draw);
      return draw.chance(0.1)
        ? id.slice(0, 15) + draw.digits(2) + id.slice(17)
        : draw.chance(0.1)
          ? id.toLowerCase()
          : id;
    },
  ],
  idOrPass: [
    ['resident-id'],
    (world, draw) =>
      draw.chance(0.85) ? ids.residentId(world, draw) : draw.pick([ids.passport(draw), `H${draw.digits(8)}`]),
  ],
  disabledCard: [
    ['resident-id', 'health'],
    (world, draw) => `${ids.residentId(world, draw)}${draw.int(1, 7)}${draw.int(1, 4)}`,
  ],
  mobile: [['mobile-phone'], ids.mobile],
  mobilePair: [
    ['mobile-phone'],
    (world, draw) =>
      ids.mobile(world, draw) +
      (draw.chance(0.4) ? draw.pick([' / ', '、', '；', '\n', ',']) + ids.mobile(world, draw) : ''),
  ],
  mobileCut: [['mobile-phone'], (world, draw) => ids.mobile(world, draw).replace(/^(...)(....)/, '$1-$2-')],
  mobileAbroad: [
    ['mobile-phone'],
    (world, draw) => draw.pick(['+86-', '0086', '+86 ', '86-', '']) + ids.mobile(world, draw),
  ],
  phone: [['mobile-phone'], (world, draw) => (draw.chance(0.6) ? ids.mobile : ids.landline)(world, draw)],
  landline: [['landline'], ids.landline],
  landlineBraced: [
    ['landline'],
    (world, draw) =>
      `${draw.pick(['(', '（'])}${draw.pick(world.areaCodes)}${draw.pick([')', '）'])}${ids.seven(draw)}`.replace(
        /\((.*)）/,
        '($1)',
      ),
  ],
  landlineBare: [['landline'], (_, draw) => ids.seven(draw)],
  landlineMany: [
    ['landline'],
    (world, draw) =>
      ids.landline(world, draw) + draw.pick(['', `转${draw.digits(4)}`, `/${ids.seven(draw)}`, `-${draw.digits(3)}`]),
  ],
  hotline: [
    ['landline', null],
    (_, draw) => draw.pick([`400-${draw.digits(3)}-${draw.digits(4)}`, '12345', '12333', '12315', '96166']),
  ],
  card: [['bank-card'], (world, draw) => ids.cardNumber(world, draw)],
  card19: [['bank-card'], (world, draw) => ids.cardNumber(world, draw, 19)],
  cardGrouped: [['bank-card'], (world, draw) => ids.cardNumber(world, draw).replace(/(....)(?=.)/g, '$1 ')],
  credit: [['uscc'], ids.creditCode],
  creditOld: [
    ['uscc'],
    (world, draw) => (draw.chance(0.75) ? ids.creditCode(world, draw) : draw.pick(world.regions) + draw.digits(9)),
  ],
  org: [['org-code'], (_, draw) => ids.orgCode(draw).replace(/(.)$/, '-$1')],
  orgBare: [['org-code'], (_, draw) => ids.orgCode(draw)],
  passport: [['passport'], (_, draw) => ids.passport(draw)],
  permit: [['passport'], (_, draw) => draw.pick(['H', 'M', 'C']) + draw.digits(8)],
  taiwanPermit: [['passport'], (_, draw) => `0${draw.digits(7)}`],
  plate: [['plate'], (world, draw) => (draw.chance(0.2) ? ids.greenPlate : ids.plate)(world, draw)],
  plateDot: [['plate'], (world, draw) => ids.plate(world, draw).replace(/^(..)/, `$1${draw.pick(['·', ' ', ''])}`)],
  plateGreen: [['plate'], ids.greenPlate],
  plateCoach: [['plate'], (world, draw) => ids.plate(world, draw).slice(0, 6) + draw.pick(['学', '挂'])],
  mail: [['email'], ids.mail],
  ip: [
    ['ip'],
    (_, draw) =>
      `${draw.pick([10, 59, 117, 172, 182, 192])}.${draw.int(0, 255)}.${draw.int(0, 255)}.${draw.int(1, 254)}`,
  ],
  ipSix: [
    ['ip'],
    (_, draw) =>
      draw.chance(0.5)
        ? `240e:${draw.text('0123456789abcdef', 3)}:${draw.text('0123456789abcdef', 4)}::${draw.text('123456789abcdef', 2)}`
        : `10.${draw.int(0, 99)}.${draw.int(0, 255)}.${draw.int(1, 254)}`,
  ],
  mac: [['mac'], (_, draw) => Array.from({ length: 6 }, () => draw.text('0123456789abcdef', 2)).join(':')],
  macDash: [['mac'], (_, draw) => Array.from({ length: 6 }, () => draw.text('0123456789ABCDEF', 2)).join('-')],
  macDotted: [['mac'], (_, draw) => Array.from({ length: 3 }, () => draw.text('0123456789abcdef', 4)).join('.')],
  address: [['address'], places.address],
  rural: [['address'], places.ruralAddress],
  home: [['address'], places.home],
  publicPlace: [['address', null], places.publicPlace],
  lng: [['longitude'], (world, draw) => ids.longitude(world, draw)],
  lat: [['latitude'], (world, draw) => ids.latitude(world, draw)],
  lngShort: [['longitude'], (world, draw) => ids.longitude(world, draw, 4)],
  latShort: [['latitude'], (world, draw) => ids.latitude(world, draw, 4)],
  lngLong: [['longitude'], (world, draw) => ids.longitude(world, draw, 13)],
  latLong: [['latitude'], (world, draw) => ids.latitude(world, draw, 13)],
  lngDms: [['longitude'], ({ degrees }, draw) => ids.dms(draw, degrees[0], degrees[1])],
  latDms: [['latitude'], ({ degrees }, draw) => ids.dms(draw, degrees[2], degrees[3])],
  point: [
    ['longitude', 'latitude'],
    (world, draw) => `${ids.longitude(world, draw)}${draw.pick([',', ', ', '，'])}${ids.latitude(world, draw)}`,
  ],
  record: [['medical-record'], (_, draw) => `${draw.pick(['', 'MZ', 'ZY'])}${padded(draw.int(1, 999999), 8)}`],
  recordDated: [['medical-record'], (_, draw) => `${ids.packedDay(draw, 2020, 2024)}${draw.digits(4)}`],
  recordMaybe: [['medical-record', null], (_, draw) => `${ids.packedDay(draw, 2020, 2024)}${draw.digits(4)}`],
  visitNumber: [['medical-record', null], (_, draw) => `${draw.int(1, 9)}${draw.digits(17)}`],
  healthFile: [['medical-record'], (world, draw) => `${draw.pick(world.regions)}${draw.digits(11)}`],
  social: [['social-security'], (_, draw) => `${draw.text('ABCDEFGH', 1)}${draw.digits(8)}`],
  insured: [['social-security'], (world, draw) => `${draw.pick(world.regions).slice(0, 4)}${draw.digits(10)}`],
  student: [['student-number'], (_, draw) => `${draw.int(2017, 2024)}${padded(draw.int(1, 30), 2)}${draw.digits(4)}`],
  studentLong: [['student-number', 'resident-id'], (world, draw) => `G${ids.residentId(world, draw, 2005, 2017)}`],
  exam: [['student-number', null], (world, draw) => `24${draw.pick(world.regions).slice(0, 4)}${draw.digits(8)}`],
};

/** The fillings of one world. */
export function bind(made: typeof identified, world: World): [string, Filling][] {
  return Object.entries(made).map(([id, [kinds, make]]) => [
    id,
    { kinds, make: (draw: Draw, row: number) => make(world, draw, row) },
  ]);
}
