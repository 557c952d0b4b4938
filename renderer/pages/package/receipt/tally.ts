import type { Receipt } from '../../../../shared/model/receipt';

/** How many items of a receipt have each mark, and how its findings stand. */
export function tally({ items, findings, resolved }: Pick<Receipt, 'items' | 'findings' | 'resolved'>) {
  const marked = (mark: Receipt['items'][number]['mark']) => items.filter((item) => item.mark === mark).length;
  const fresh = findings.filter(({ state }) => state === 'new').length;
  return {
    items: { pass: marked('pass'), return: marked('return'), suggest: marked('suggest') },
    findings: { fresh, unresolved: findings.length - fresh, resolved: resolved.length },
  };
}
