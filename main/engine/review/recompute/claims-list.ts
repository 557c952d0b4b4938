import type { Claim } from '../../../../shared/model/claim';
import { riskThresholds } from '../../../../shared/model/risk';
import type { Claiming } from './claiming';
import type { Documents } from './documents';
import type { Found } from './find';

/** The list against the dataset: format, opening type, and the fields that it names against the file's header. */
export function listClaims({ listed, at }: Documents, found: Found, claim: Claiming): Claim[] {
  if (listed === null) return [claim('list', at.item, null, 'CSV')];
  const { item } = listed;
  const named = new Set(item.fields.map(({ name }) => name));
  const header = new Set(found.columns);
  // A resource of several datasets names the fields of all of them.
  const alone = item.datasets.length === 1;
  return [
    claim('list.format', `${at.item}/format`, item.format, 'CSV'),
    claim('list.type', `${at.item}/type`, item.type, allowedType(item.type, found)),
    claim('list.columns', `${at.item}/fields`, header.size, [...header].filter((name) => named.has(name)).length),
    ...(alone
      ? [
          claim('list.fields', `${at.item}/fields`, named.size, [...named].filter((name) => header.has(name)).length),
          claim('list.total', `${at.item}/rows`, item.rows, found.rows),
        ]
      : []),
  ];
}

/**
 * The opening type that a dataset's own risk allows: what is listed, unless the risk is above its threshold. Without
 * quasi-identifiers all rows are one class, and its size says nothing about people.
 */
function allowedType(type: 'unconditional' | 'conditional', { measurement, quasi }: Found): string | null {
  if (measurement === null) return null;
  const { Rb } = measurement.risk;
  if (quasi === 0 || Rb <= riskThresholds[type]) return type;
  return Rb <= riskThresholds.conditional ? 'conditional' : 'closed';
}
