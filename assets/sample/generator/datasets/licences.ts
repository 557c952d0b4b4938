import { dateBetween, endOfTerm } from '../calendar';
import type { Company } from '../companies';
import type { Person } from '../people';
import { CITY, districts } from '../places';
import { randomFor } from '../random';
import type { Table } from '../table';

const COUNT = 20_000;
const TERM_YEARS = 5;
/** Some people run more than one business. */
const PEOPLE = 16_000;

const businesses = [
  '热食类食品制售',
  '热食类食品制售；冷食类食品制售',
  '预包装食品销售',
  '预包装食品销售；散装食品销售',
  '糕点类食品制售',
  '自制饮品制售',
  '热食类食品制售（单位食堂）',
] as const;

/** 食品经营许可: personal information beside the businesses', licence numbers with leading zeros. */
export function foodLicences(companies: readonly Company[], people: readonly Person[]): Table {
  const random = randomFor('licences');
  return {
    header: [
      '许可证编号',
      '经营者名称',
      '统一社会信用代码',
      '法定代表人',
      '身份证号',
      '出生日期',
      '手机号',
      '经营场所',
      '经营项目',
      '发证日期',
      '有效期至',
      '发证机关',
    ],
    rows: companies.slice(0, COUNT).map((company, index) => {
      const person = people[index < PEOPLE ? index : random.integer(0, PEOPLE - 1)];
      if (person === undefined) throw new RangeError('Too few people for the licences');
      const issued = dateBetween(random, '2021-01-01', '2026-02-28');
      const district = districts.findIndex((name) => name === company.district) + 1;
      return [
        `00${issued.slice(2, 4)}0${district}${String(index + 1).padStart(6, '0')}`,
        company.name,
        company.code,
        person.name,
        person.residentId,
        person.birth,
        person.mobile,
        company.address,
        random.pick(businesses),
        issued,
        endOfTerm(issued, TERM_YEARS),
        `${CITY}市场监督管理局`,
      ];
    }),
  };
}
