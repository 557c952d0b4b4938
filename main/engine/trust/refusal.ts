import type { trustFaults } from '../../../shared/text/faults/trust';

/** What can be wrong with a signature. */
export type SignatureFault = keyof typeof trustFaults;

/** Ends the reading of a signature by the fault that makes the rest unreadable; `verifyDetached` answers with it. */
export class SignatureRefusal extends Error {
  override readonly name = 'SignatureRefusal';
  constructor(readonly code: SignatureFault) {
    super(code);
  }
}

/** @throws SignatureRefusal with `code` unless `holds`. */
export function demand(holds: boolean, code: SignatureFault): asserts holds {
  if (!holds) throw new SignatureRefusal(code);
}
