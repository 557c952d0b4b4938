import { z } from 'zod';
import { quoteText } from '../../table';
import { CITY, DISTRICT, PROVINCE, PROVINCE_IN_FULL } from './address-grammar';
import { identifierText } from './normal-form';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** The finest part that stays: 省, 市 (市、自治州、盟、地区) or 区县 (区、县、旗、县级市). */
  to: z.enum(['province', 'city', 'district']),
});

// No capturing groups: RE2 finds a whole match twenty times faster than the place of a group.
const province = `^(?:${PROVINCE_IN_FULL})`;
const city = `^(?:${PROVINCE})?${CITY}`;
const district = `^(?:${PROVINCE})?(?:${CITY})?${DISTRICT}`;

/** From the level asked for to coarser ones: where a level is not recognised the result is coarser, never finer. */
const patterns = { province: [province], city: [city, province], district: [district, city, province] } as const;

/**
 * Cuts an address behind its 省, 市 or 区县 by the grammar of Chinese addresses; nothing behind that is kept. Blanks
 * are left out. An address without a recognised beginning becomes missing and is counted.
 */
export const generaliseAddress = defineOperator({
  id: 'generalise-address',
  technique: '泛化（地址）',
  params,
  treat: ({ to }) => ({
    form: 'sql',
    toSql(column) {
      const text = identifierText(column);
      const parts = patterns[to].map((pattern) => `nullif(regexp_extract(${text}, ${quoteText(pattern)}), '')`);
      return `CASE WHEN ${column} = '' THEN '' ELSE coalesce(${parts.join(', ')}) END`;
    },
  }),
  loss: ({ to }) => ({ district: 0.5, city: 0.7, province: 0.85 })[to],
});
