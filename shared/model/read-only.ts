import { z } from 'zod';
import { journalFaults, type JournalFaultCode } from '../text/faults/journal';

const at = {
  /** Line of the journal, from 1. */
  line: z.number().int().positive(),
  code: z.enum(Object.keys(journalFaults) as [JournalFaultCode, ...JournalFaultCode[]]),
};

/**
 * Why a workspace is open for reading only.
 * - `history`: a line at or before the snapshot is damaged. The state stands; work goes on once a person has taken note.
 * - `journal`: a later line is damaged. The state is the last good one; a backup has to be put in place.
 * - `medium`: nothing can be written where the workspace lies.
 */
export const readOnlySchema = z.discriminatedUnion('because', [
  z.strictObject({ because: z.literal('history'), ...at }),
  z.strictObject({ because: z.literal('journal'), ...at }),
  z.strictObject({ because: z.literal('medium') }),
]);
export type ReadOnly = z.infer<typeof readOnlySchema>;

/** A damaged line of the journal, and what it means for the state. */
export type Damage = Extract<ReadOnly, { line: number }>;
