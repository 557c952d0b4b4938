import type { Column } from '../../../shared/model/dataset';
import type { QualityMeasureId, QualityReason } from '../../../shared/model/quality';
import { fits } from '../detect';
import type { Session } from '../table';
import { dayIn, prepared, valueOf, type Check, type Table } from './check';
import { looksLikeId } from './kinds';
import type { Sorts } from './sorts';
import { kindOf, nameKey } from './subject';

/** What one measure checks, or why it cannot. */
export interface Planned {
  readonly checks: readonly Check[];
  readonly reason?: QualityReason;
}

const ID_WORDS = /居民|公民|身份证件|身份证|身份|证件|号码|编号|号|证/g;
const SEX = /性别|^sex$|^gender$|^xb$/;
const MALE = '男性?|1|[Mm]';
const FEMALE = '女性?|2|[Ff]';

/** From this share on, ages were noted down on one day, so that those which differ are wrong. */
const SAME_DAY = 0.9;

/** The birthday in an id number, as YYYYMMDD; NULL where it is none. */
const birthIn = (id: string): string => `CASE WHEN ${looksLikeId(valueOf(id))} THEN substr(${valueOf(id)}, 7, 8) END`;

/**
 * Pairs the one column of id numbers with the one column that tells the same of the same person. Words before the
 * nouns (法定代表人身份证号, 投诉人性别) say whose they are: where they differ, the columns are about two people.
 */
function pair(ids: readonly Column[], others: readonly Column[], noun: RegExp): Column[] | QualityReason {
  const [id, ...moreIds] = ids;
  const [other, ...moreOthers] = others;
  if (id === undefined || other === undefined) return 'no-pair';
  if (moreIds.length + moreOthers.length > 0) return 'several-people';
  const [owner, whose] = [nameKey(id.name).replace(ID_WORDS, ''), nameKey(other.name).replace(noun, '')];
  return owner !== whose && owner !== '' && whose !== '' ? 'several-people' : [id, other];
}

/**
 * Whether what a row says of a person agrees with the id number in it: birthday, sex, age.
 *
 * @param today legal date, `2026-03-02`
 * @throws Failure as `Session.query`
 */
export async function peopleChecks(
  session: Session,
  table: Table,
  columns: readonly Column[],
  { dates }: Sorts,
  today: string,
): Promise<Map<QualityMeasureId, Planned>> {
  const ids = columns.filter((column) => kindOf(column) === 'resident-id');
  const births = dates.map(({ column }) => column).filter((column) => kindOf(column) === 'birth-date');
  const sexes = columns.filter(({ name }) => SEX.test(nameKey(name)));
  const ages = columns.filter((column) => kindOf(column) === 'age');
  const plans = new Map<QualityMeasureId, Planned>();

  function plan(
    measure: QualityMeasureId,
    found: Column[] | QualityReason,
    test: (id: string, other: string) => string,
  ) {
    if (typeof found === 'string') plans.set(measure, { checks: [], reason: found });
    const [id, other] = typeof found === 'string' ? [] : found;
    if (id === undefined || other === undefined) return;
    const dated = dates.some(({ column }) => column === other) ? [other.id] : [];
    const check = { measure, column: other.id, beside: [id.id], dates: dated, test: test(id.id, other.id) };
    plans.set(measure, { checks: [check] });
  }

  plan('id-birth', pair(ids, births, /出生日期|出生年月日?|出生时间|生日|出生/), (id, birth) => {
    return `${birthIn(id)} = strftime(${dayIn(birth)}, '%Y%m%d')`;
  });
  plan('id-sex', pair(ids, sexes, SEX), (id, sex) => {
    const [v, i] = [valueOf(sex), valueOf(id)];
    const male = `CASE WHEN ${fits(MALE, v)} THEN 1 WHEN ${fits(FEMALE, v)} THEN 0 END`;
    return `CASE WHEN ${looksLikeId(i)} THEN (${male}) = CAST(substr(${i}, 17, 1) AS INTEGER) % 2 END`;
  });
  const aged = pair(ids, ages, /年龄|周岁|岁数/);
  const lag = typeof aged === 'string' ? null : await usualLag(session, table, aged, today);
  plan('id-age', typeof aged === 'string' || lag !== null ? aged : 'ages-of-different-days', (id, age) => {
    return `abs(${lagOf(id, age, today)} - ${lag ?? 0}) <= 1`;
  });
  return plans;
}

/** SQL: years between the age that a row gives and the age of today by the id number. */
function lagOf(id: string, age: string, today: string): string {
  const birth = `CAST(try_strptime(${birthIn(id)}, '%Y%m%d') AS DATE)`;
  return `(date_sub('year', ${birth}, DATE '${today}') - TRY_CAST(rtrim(${valueOf(age)}, '岁') AS DOUBLE))`;
}

/** How many years most ages lag behind; null where they were noted on different days, or there are none. */
async function usualLag(
  session: Session,
  table: Table,
  [id, age]: readonly Column[],
  today: string,
): Promise<number | null> {
  if (id === undefined || age === undefined) return null;
  const lags = `SELECT ${lagOf(id.id, age.id, today)} AS lag FROM ${prepared(table, [id.id, age.id])}`;
  const [row] = await session.query<{ middle: number | null; near: number | null }>(
    `WITH lags AS MATERIALIZED (${lags}), usual AS (SELECT median(lag) AS middle FROM lags)
     SELECT any_value(middle) AS middle, avg(CAST(abs(lag - middle) <= 1 AS INTEGER)) FILTER (WHERE lag IS NOT NULL) AS near FROM lags, usual`,
  );
  return row?.middle != null && (row.near ?? 0) >= SAME_DAY ? row.middle : null;
}
