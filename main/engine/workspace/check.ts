import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import type { JournalEntry, Patch } from '../../../shared/model/journal';
import { workspaceStateSchema, type WorkspaceState } from '../../../shared/model/workspace';
import { sameJson } from './same-json';

/** A part of the state that stands for itself, with the schema it has to fit. */
interface Part {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
}

/**
 * Checks the parts of the state that `patches` touched: a record of a collection as a whole (a resource with its items),
 * anything outside collections as far down as the patch goes. The cost follows the change, not the state.
 *
 * A part must also be what its schema gives back: names trimmed, defaults filled in, no member that zod drops
 * (`__proto__`). So the state in memory, in the journal and after a load are one.
 *
 * @throws Failure `state-invalid` with the first bad path.
 */
export function checkTouched(state: Readonly<WorkspaceState>, { operation, patches }: JournalEntry): void {
  const checked = new Set<string>();
  for (const patch of patches) {
    const part = touchedPart(state, patch);
    if (part === undefined || checked.has(JSON.stringify(part.path))) continue;
    checked.add(JSON.stringify(part.path));
    const wrong = firstFault(part);
    if (wrong !== undefined) {
      throw new Failure('state-invalid', { operation, path: [...part.path, ...wrong].map(String).join('.') || '.' });
    }
  }
}

/**
 * Checks a whole state, as loading does.
 * @throws Failure `state-invalid` with the first bad path.
 */
export function checkState(state: unknown, operation: string): asserts state is WorkspaceState {
  const wrong = firstFault({ path: [], value: state, schema: workspaceStateSchema });
  if (wrong !== undefined) throw new Failure('state-invalid', { operation, path: wrong.map(String).join('.') || '.' });
}

function firstFault({ schema, value }: Part): readonly PropertyKey[] | undefined {
  const parsed = z.safeParse(schema, value);
  if (!parsed.success) return parsed.error.issues[0]?.path ?? [];
  return sameJson(parsed.data, value) ? undefined : [];
}

/** The part that a patch touched, or undefined where it removed a record of a collection. */
function touchedPart(state: Readonly<WorkspaceState>, patch: Patch): Part | undefined {
  let part: Part = { path: [], value: state, schema: workspaceStateSchema };
  for (const key of patch.path.map(String)) {
    const inner = memberSchema(part.schema, key);
    if (inner === undefined) break;
    const present = typeof part.value === 'object' && part.value !== null && Object.hasOwn(part.value, key);
    const value: unknown = present ? (part.value as Record<string, unknown>)[key] : undefined;
    const recordEnds = part.schema instanceof z.ZodRecord;
    if (recordEnds && !present) return undefined;
    part = { path: [...part.path, key], value, schema: inner };
    if (recordEnds) break;
  }
  return part;
}

/** The schema of a member, where the schema of the whole is one that can be walked into. */
function memberSchema(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}
