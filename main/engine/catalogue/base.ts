import { z } from 'zod';
import { resourceIdSchema } from '../../../shared/model/primitives';
import { resourceSchema } from '../../../shared/model/resource';
import type { CatalogueBase } from '../../../shared/rules/catalogue/merge';

const baseSchema = z.record(resourceIdSchema, resourceSchema.omit({ id: true }));

/** What was imported last, as it is kept among the objects: UTF-8 JSON, resources by id. */
export function baseBytes(base: CatalogueBase): Uint8Array {
  return Buffer.from(JSON.stringify(base), 'utf8');
}

/** @throws ZodError or SyntaxError if the bytes are no such object. */
export function parseBase(bytes: Uint8Array): CatalogueBase {
  return baseSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
