import type { FailureRecord } from '../shared/failure';
import { failureOf } from './desk';

/** What came of an attempt: its value, or why there is none. */
export type Attempt<Value> = { readonly value: Value } | { readonly failure: FailureRecord };

/**
 * Waits for `work` and gives its failure as a value, for a page that tells it in place.
 *
 * @throws Failure `cancelled`: that is told as everywhere.
 */
export async function attempt<Value>(work: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'cancelled') throw failure;
    return { failure: failure.toRecord() };
  }
}
