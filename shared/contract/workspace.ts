import { z } from 'zod';
import { agencySchema, personSchema } from '../model/agency';
import { openingTypes } from '../model/decision';
import type { WorkspaceState } from '../model/workspace';
import { faultSchema, headSchema, inWorkspace, pathSchema } from './common';
import { standingShape } from './events';

const count = z.number().int().nonnegative();

/** Which change was taken back or made again, and the journal line that says so. */
const changed = z.strictObject({ operation: z.string(), seq: z.number().int() });

/**
 * The state as the engine holds it. It was checked when it was loaded, and each change checks what it touched: walking
 * through all of it once more for every page that opens would cost more than sending it.
 */
const heldState = z.custom<Readonly<WorkspaceState>>((value) => typeof value === 'object' && value !== null);

/** What the window holds of a workspace from then on, kept up to date by `workspace.changed` events. */
const opened = z.strictObject({
  state: heldState,
  head: headSchema,
  /** Who acts; '' where several are filed and nobody was chosen: changes are then refused. */
  actor: z.string(),
  ...standingShape,
});

export const workspaceOperations = {
  'workspace.init': {
    request: z.strictObject({
      dir: pathSchema,
      regulation: z.string().max(60),
      agency: z.string().trim().min(1).max(200),
      code: z.string().max(64),
      /** The first person filed with the bureau; the one who acts. */
      person: personSchema.optional(),
    }),
    response: z.strictObject({
      dir: z.string(),
      agency: agencySchema,
      profile: z.string(),
      warnings: z.array(faultSchema),
    }),
  },
  'workspace.open': {
    /** `actor` is the exact name of a filed person; a workspace that is open under another name is opened anew. */
    request: z.strictObject({ ...inWorkspace, actor: z.string().max(500).optional() }),
    response: opened,
  },
  'workspace.take-over': {
    /** Frees a lock whose owner is not heard of any more; the person was asked. One that is alive keeps it. */
    request: z.strictObject(inWorkspace),
    response: z.strictObject({ head: headSchema }),
  },
  'workspace.close': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({ closed: z.boolean() }),
  },
  'workspace.show': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({
      agency: agencySchema,
      profile: z.string(),
      people: z.array(personSchema),
      counts: z.strictObject({
        resources: count,
        items: count,
        datasets: count,
        columns: count,
        tagged: count,
        decided: z.record(z.enum(openingTypes), count),
        releases: count,
        lists: count,
        exports: count,
      }),
      head: headSchema,
      warnings: z.array(faultSchema),
    }),
  },
  'workspace.resources': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({
      resources: z.array(
        z.strictObject({
          id: z.string(),
          code: z.string(),
          name: z.string(),
          items: count,
          datasets: count,
          type: z.enum(openingTypes).nullable(),
          listable: z.boolean(),
        }),
      ),
    }),
  },
  'person.add': {
    request: z.strictObject({ ...inWorkspace, person: personSchema }),
    response: z.strictObject({ people: z.array(personSchema) }),
  },
  'journal.verify': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({ ok: z.boolean(), entries: count, head: headSchema, faults: z.array(faultSchema) }),
  },
  'journal.re-anchor': {
    /** Takes note of damaged history for good, so that work goes on with the state as it stands. */
    request: z.strictObject(inWorkspace),
    response: z.strictObject({ seq: z.number().int(), line: z.number().int() }),
  },
  'workspace.erase-history': {
    /** Why: it stays in the history as its first entry. */
    request: z.strictObject({ ...inWorkspace, reason: z.string().trim().min(1).max(500) }),
    response: z.strictObject({
      /** Entries that are gone. */
      erased: count,
      /** Files removed with them: backups, objects that nothing names any more. */
      removed: count,
      head: headSchema,
      /** What erasing cannot reach. */
      remains: z.array(faultSchema),
    }),
  },
  'journal.show': {
    /** `last`: only so many of the newest entries. */
    request: z.strictObject({ ...inWorkspace, last: count.optional() }),
    response: z.strictObject({
      entries: z.array(
        z.strictObject({
          seq: z.number().int(),
          at: z.string(),
          actor: z.string(),
          operation: z.string(),
          undoes: z.number().int().optional(),
        }),
      ),
    }),
  },
  undo: { request: z.strictObject(inWorkspace), response: changed },
  redo: { request: z.strictObject(inWorkspace), response: changed },
} as const;
