import type { Company } from './companies';
import { complaints } from './datasets/complaints';
import { equipment } from './datasets/equipment';
import { foodLicences } from './datasets/licences';
import { prices } from './datasets/prices';
import { registrations } from './datasets/registrations';
import { hotlineStatistics } from './datasets/statistics';
import type { Person } from './people';

/** How many people the data files speak of. The first hold licences; some of them also complain. */
export const HOLDERS = 16_000;
export const PEOPLE = 18_500;

/** The data files' tables by the name of their resource. */
export type SampleTables = ReturnType<typeof composeTables>;

/** Every table of the sample. The same people give the same tables; only who is named depends on them. */
export function composeTables(companies: readonly Company[], people: readonly Person[]) {
  const holders = people.slice(0, HOLDERS);
  const others = people.slice(HOLDERS);
  return {
    食品经营许可信息: foodLicences(companies, holders),
    企业登记信息: registrations(companies, holders),
    消费投诉信息: complaints(companies, holders, others),
    特种设备使用登记信息: equipment(companies, others),
    价格监测信息: prices(),
    '12315投诉举报统计信息': hotlineStatistics(),
  };
}
