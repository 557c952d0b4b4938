import type { z } from 'zod';
import { Failure } from '../../../../shared/failure';
import { sameJson } from '../same-json';

/**
 * A state of an older version, held against that version's schema.
 *
 * @throws Failure `state-invalid` with the first path where it does not fit
 */
export function parsed<Schema extends z.ZodType>(schema: Schema, old: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(old);
  // What zod drops (a member `__proto__`) would be lost without a word.
  if (data !== undefined && sameJson(data, old)) return data;
  const path = error?.issues[0]?.path.map(String).join('.') ?? '';
  throw new Failure('state-invalid', { operation: 'workspace.migrate', path: path || '.' });
}
