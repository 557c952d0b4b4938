import type { RefusalCode } from '../model/openlist';

/**
 * Refusals that leave nothing to be done before a list can be frozen: a bar is the law's own answer, and what was
 * withdrawn is meant to be off the list.
 */
const settled: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['barred', 'withdrawn']);

/** Whether a refusal is work that a whole list waits for. */
export function isWork({ code }: { readonly code: RefusalCode }): boolean {
  return !settled.has(code);
}
