import { countOf, graded, share, type KindRule } from '../rule';
import { fits, isDay, residentIdChecks, residentIdOperand } from '../sql';
import { otherNumbers } from '../words';

/** A day of the year; whether a year has the 29th of February is asked of the calendar, which is slow, and only then. */
const day = '(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\\d|30)|02(?:0[1-9]|[12]\\d))';
const eighteenShape = `[1-9]\\d{5}(?:18|19|20)\\d{2}${day}\\d{3}[\\dXx]`;
const eighteen = fits(eighteenShape);
const fifteen = fits(`[1-9]\\d{7}${day}\\d{3}`);
/** 残疾人证: the holder's number, kind and grade of disability, now and then a count of reissues. */
const disabled = fits(`[1-9]\\d{5}(?:19|20)\\d{2}${day}\\d{3}[\\dXx][1-7][1-4](?:[Bb]\\d)?`);
/** Written in groups: 510104 19900101 123X. */
const spaced = fits(eighteenShape, 'bare');
const isReal = (monthAndDay: string, date: string): string =>
  `CASE WHEN ${monthAndDay} = '0229' THEN ${isDay(date)} ELSE true END`;
const masked = fits('[1-9]\\d{2,5}[\\dX*xX]{0,8}\\*{4,14}[\\dX*xX]{0,4}');

/** 公民身份号码 (GB 11643), 18 or 15 characters, also masked ones. The region code is not judged: codes are withdrawn. */
export const residentId: KindRule = {
  kind: 'resident-id',
  role: 'direct',
  level: 4,
  header: {
    names:
      /身份证|身份号码|证件号|证件编号|公民身份|居民身份|居留证|\bid ?(?:card|number|no|num)\b|\bidcard\b|\bresident id\b|\bcitizen id\b|shen ?fen ?zheng|残疾人?证|\bgmsfhm\b|\bsfzh?m?\b|\bzjhm?\b/,
    unless: /类型|种类|有效期|签发|地址|是否|状态|照片/,
    denies: otherNumbers,
  },
  lengths: [15, 22],
  script: 'ascii',
  // CASE tries what stands behind it on the rest alone; OR would try both on all.
  match: `CASE WHEN contains(v, '*') THEN ${masked}
    WHEN len = 18 THEN CASE WHEN ${eighteen} THEN ${isReal('substr(v, 11, 4)', 'substr(v, 7, 8)')} ELSE false END
    WHEN len = 15 THEN CASE WHEN ${fifteen} THEN ${isReal('substr(v, 9, 4)', "'19' || substr(v, 7, 6)")} ELSE false END
    WHEN contains(v, ' ') THEN CASE WHEN ${spaced} THEN ${isReal('substr(bare, 11, 4)', 'substr(bare, 7, 8)')} ELSE false END
    WHEN len IN (20, 22) THEN CASE WHEN ${disabled} THEN ${isReal('substr(v, 11, 4)', 'substr(v, 7, 8)')} ELSE false END ELSE false END`,
  check: {
    // 15 characters have no check character.
    operand: `CASE WHEN contains(v, '*') THEN NULL WHEN len >= 18 THEN ${residentIdOperand('bare')} ELSE 0 END`,
    holds: (digits) => `CASE WHEN len >= 18 THEN ${residentIdChecks(digits, 'substr(bare, 18, 1)')} ELSE true END`,
  },
  counts: {
    masked: { rows: "contains(v, '*')" },
    'birth-decades': {
      distinct:
        "CASE WHEN contains(v, '*') THEN NULL WHEN len >= 18 THEN substr(bare, 7, 3) ELSE '19' || substr(v, 7, 1) END",
    },
  },
  weigh(tally) {
    const matched = share(tally.matched, tally.present);
    const checked = share(tally.checked, tally.present);
    if (tally.header === 'named') return graded(matched, 0.1, 0.8);
    if (tally.header === 'denied') return graded(checked, 0.6);
    // Case and licence numbers join region, date and serial too; people are born in more than one decade.
    const people = countOf(tally, 'birth-decades') >= 4 || countOf(tally, 'masked') > tally.matched / 2;
    return Math.max(people ? graded(checked, 0.2, 0.6) : graded(checked, 0.5, 0.6), people ? graded(matched, 0.6) : 0);
  },
  levelOf: (tally) => (countOf(tally, 'masked') > tally.matched / 2 ? 3 : 4),
};
