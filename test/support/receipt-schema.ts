/**
 * The schema of receipts, made from what the program itself checks them by. Writes it where it is published:
 * `node --experimental-transform-types test/bench/run.mjs test/support/receipt-schema.ts write`, then prettier.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { receiptSchema } from '../../shared/model/receipt';

export const receiptSchemaFile = resolve(import.meta.dirname, '../../assets/format/openlist-receipt-1.schema.json');

/** JSON Schema 2020-12 of `data/receipt.json`. */
export function receiptJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(receiptSchema, { io: 'input' });
  return {
    $schema,
    $id: 'urn:openlist:schema:receipt:1',
    title: 'openlist-receipt/1',
    description: '审查回执 · a reviewer’s receipt of a submission package; see openlist-receipt-1.md',
    ...schema,
  };
}

if (process.argv[2] === 'write') writeFileSync(receiptSchemaFile, `${JSON.stringify(receiptJsonSchema(), null, 2)}\n`);
