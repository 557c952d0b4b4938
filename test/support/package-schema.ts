/**
 * The schemas of a package's documents, made from what the program itself checks them by. Writes them where they are
 * published: `node --experimental-transform-types test/bench/run.mjs test/support/package-schema.ts write`, then prettier.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { dataPackageSchema, provenanceSchema, submissionSchema, treatmentSchema } from '../../shared/model/package';
import { responsesSchema } from '../../shared/model/response';

export const packageSchemaFile = resolve(import.meta.dirname, '../../assets/format/openlist-package-1.schema.json');

/** Each document's own id is this, a colon and its name. */
export const schemaId = 'urn:openlist:schema:package:1';

/** By the name under which the schema file holds it. */
export const packageDocuments = {
  submission: submissionSchema,
  provenance: provenanceSchema,
  treatment: treatmentSchema,
  responses: responsesSchema,
  datapackage: dataPackageSchema,
} as const;

/** JSON Schema 2020-12, one definition a document: `openlist-package-1.schema.json#/$defs/submission`. */
export function packageSchema(): object {
  const definitions = Object.entries(packageDocuments).map(([name, schema]) => {
    const definition = z.toJSONSchema(schema, { io: 'output' });
    delete definition.$schema;
    return [name, { $id: `${schemaId}:${name}`, ...definition }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId,
    title: 'openlist-package/1',
    description: '公共数据开放提交包 · documents of a submission package; see openlist-package-1.md',
    $defs: Object.fromEntries(definitions) as object,
  };
}

if (process.argv[2] === 'write') writeFileSync(packageSchemaFile, `${JSON.stringify(packageSchema(), null, 2)}\n`);
