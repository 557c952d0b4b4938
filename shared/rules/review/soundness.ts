import type { Finding } from '../../model/finding';
import type { Conclusion, Receipt } from '../../model/receipt';
import { findingPrefix } from './changes';
import { resourceOf } from './conclusion';

/**
 * Places of a receipt that contradict another one of it, as JSON Pointers (RFC 6901); none in a receipt of `receiptOf`. A
 * signature shows who wrote it; this shows that it can be acted upon.
 */
export function receiptContradictions(receipt: Receipt): string[] {
  const { items, findings, resolved } = receipt;
  const names = new Map(items.map(({ resource, name }) => [resource, name]));
  const prefix = findingPrefix(receipt.package.digest);
  const seen = new Set<string>();
  const places: string[] = [];
  if (names.size < items.length) places.push('/items');
  for (const [index, finding] of findings.entries()) {
    const place = `/findings/${index}`;
    const isNew = finding.state === 'new';
    if (seen.has(finding.id) || isNew !== finding.id.startsWith(prefix)) places.push(`${place}/id`);
    seen.add(finding.id);
    const resource = resourceOf(finding.anchor);
    // An earlier finding may be about an item that has left the list since.
    const isPlaced = resource === null || !isNew || names.get(resource) === finding.name;
    if (!isPlaced || !isWithinResource(finding)) places.push(`${place}/anchor`);
  }
  for (const [index, { id }] of resolved.entries()) {
    if (seen.has(id) || id.startsWith(prefix)) places.push(`/resolved/${index}/id`);
    seen.add(id);
  }
  if (receipt.conclusion !== conclusionFrom(receipt)) places.push('/conclusion');
  return places;
}

/** Whether the dataset of a claimed number is one of the resource's. */
function isWithinResource({ anchor }: Finding): boolean {
  return anchor.kind !== 'figure' || anchor.dataset.startsWith(`${anchor.resource}-`);
}

function conclusionFrom({ items, findings }: Receipt): Conclusion {
  const said = new Set<string>([...items.map(({ mark }) => mark), ...findings.map(({ kind }) => kind)]);
  if (said.has('return')) return 'returned';
  return said.has('suggest') ? 'passed-with-suggestions' : 'passed';
}
