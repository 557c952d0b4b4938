/**
 * The schema of regulation profiles, made from what the program itself checks them by. Writes it where it is published:
 * `node --experimental-transform-types test/bench/run.mjs test/support/regulation-schema.ts write`, then prettier.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { profileSchema } from '../../shared/regulation';

export const regulationSchemaFile = resolve(
  import.meta.dirname,
  '../../assets/format/openlist-regulation-1.schema.json',
);

/** JSON Schema 2020-12. That whatever a profile names exists is beyond it: `regulation read` tells. */
export function regulationSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(profileSchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:openlist:schema:regulation:1',
    title: 'openlist-regulation/1',
    description: '法规档案 · the rules of a city on opening public data, as data; import one with “regulation import”',
    ...schema,
  };
}

if (process.argv[2] === 'write')
  writeFileSync(regulationSchemaFile, `${JSON.stringify(regulationSchema(), null, 2)}\n`);
