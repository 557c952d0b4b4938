import type { Damage } from '../../../shared/model/read-only';
import { instant } from '../../../shared/rules/clock';
import { actingPerson, checkActor } from './actor';
import { checkpointOperations, sealCheckpoint } from './checkpoint';
import type { Prepare } from './commits';
import type { Journal } from './journal';
import type { Author } from './proposals';

/**
 * The entry by which a person takes note that history is damaged and goes on: it carries the whole state, so that the
 * state can be built without the lines before, and the digest of all those bytes, so that what is wrong is known again
 * and any further change is found. Nothing else may be queued when it is prepared.
 */
export function prepareReanchor(journal: Journal, { line, code }: Damage, { actor: named, clock }: Author): Prepare {
  return async ({ tip }) => {
    const actor = actingPerson(tip.state, named);
    checkActor(actor, tip.state, tip.state);
    const bytes = journal.length;
    const at = instant(clock());
    const sealed = sealCheckpoint({
      operation: checkpointOperations.reanchor,
      seq: tip.seq + 1,
      prev: tip.hash,
      at,
      actor,
      args: { line, code, bytes, sha256: await journal.digest(bytes) },
      state: tip.state,
    });
    return { line: sealed, tip: { state: tip.state, seq: sealed.entry.seq, hash: sealed.entry.hash, at } };
  };
}
