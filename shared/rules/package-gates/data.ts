import type { Gate } from '../../contract/package';
import { riskThresholds } from '../../model/risk';
import { gateOfResources } from './found';
import { identifies, type Delivery, type GateSubject } from './subject';

const nameOf = ({ item: { resource, name } }: Delivery) => ({ resource, name });

/** Whether a released dataset stays below the threshold of its item's opening type (GB/T 42460-2023). */
function isTooRisky({ state }: GateSubject, { item, dataset, release }: Delivery): boolean {
  if (release === undefined) return false;
  const quasi = state.plans[dataset]?.quasi ?? [];
  // Without quasi-identifiers all rows are one class, whose size says nothing about people.
  const isMeasured = release.after.classes > 1 || release.columns.some(({ from }) => quasi.includes(from));
  return isMeasured && release.after.Rb > riskThresholds[item.type];
}

/**
 * Whether a release may hold raw data (law 1): it is its source byte for byte though something personal is in it, or a
 * column that identifies people by today's tags went out as it is and nothing allows that.
 */
function isRaw({ state }: GateSubject, { dataset, release, mayShow }: Delivery): boolean {
  if (release === undefined) return false;
  const personal = release.columns.filter(({ from }) => identifies(state, dataset, from) && !mayShow(from));
  if (personal.some(({ operator }) => operator === 'keep')) return true;
  return release.output === release.source.digest && personal.length > 0;
}

/** What leaves as data was treated, measured, attacked and scanned again: each a gate of its own. */
export function dataGates(subject: GateSubject): Gate[] {
  const { deliveries, list } = subject;
  const among = (isClosed: (delivery: Delivery) => boolean) => deliveries.filter(isClosed).map(nameOf);
  const unlisted = list.items.filter(({ access, datasets }) => access[0]?.delivery === 'file' && datasets.length === 0);
  return [
    gateOfResources('gate-data-untreated', [...unlisted, ...among(({ release }) => release === undefined)]),
    gateOfResources(
      'gate-data-unattacked',
      among(({ release }) => release !== undefined && isUnattacked(release)),
    ),
    gateOfResources(
      'gate-risk-too-high',
      among((delivery) => isTooRisky(subject, delivery)),
    ),
    gateOfResources(
      'gate-data-recovered',
      among(({ release, mayShow }) => hasOther(release?.recovered ?? [], mayShow)),
    ),
    gateOfResources(
      'gate-data-residual',
      among(({ release, mayShow }) => hasOther(release?.residual ?? [], mayShow)),
    ),
    gateOfResources(
      'gate-data-raw',
      among((delivery) => isRaw(subject, delivery)),
    ),
  ];
}

/** Runs of earlier versions were never attacked, and have no report. */
function isUnattacked({ recovered, report }: { recovered: unknown; report: unknown }): boolean {
  return recovered === null || report === null;
}

function hasOther(found: readonly { readonly column: string }[], mayShow: Delivery['mayShow']): boolean {
  return found.some(({ column }) => !mayShow(column));
}
