/**
 * The schema of published lists, made from what the program itself checks them by. Writes it where it is published:
 * `node --experimental-transform-types test/bench/run.mjs test/support/list-schema.ts write`, then prettier.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { openListSchema } from '../../shared/model/openlist';

export const listSchemaFile = resolve(import.meta.dirname, '../../assets/format/openlist-list-1.schema.json');

/** JSON Schema 2020-12. Of lists of earlier versions some members are missing, for which it names defaults. */
export function listSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(openListSchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:openlist:schema:list:1',
    title: 'openlist-list/1',
    description: '公共数据开放清单 · an open list of public data; see openlist-list-1.md',
    ...schema,
  };
}

if (process.argv[2] === 'write') writeFileSync(listSchemaFile, `${JSON.stringify(listSchema(), null, 2)}\n`);
