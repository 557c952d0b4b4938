import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { receiptSchema } from '../../../shared/model/receipt';
import { receiptJsonSchema, receiptSchemaFile } from '../../support/receipt-schema';
import { said, sound } from './forge';

const published = JSON.parse(readFileSync(receiptSchemaFile, 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } });
const accepts = ajv.compile(published);

test('the published schema is what the program checks receipts by', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(receiptJsonSchema())));
});

const [item] = sound.items;
test.each([
  ['a sound receipt', sound, true],
  ['one without findings', { ...sound, findings: [] }, true],
  ['a member too many', { ...sound, seal: true }, false],
  ['no reviewer', { ...sound, reviewer: undefined }, false],
  ['another format', { ...sound, format: 'openlist-receipt/2' }, false],
  ['a digest that is none', { ...sound, package: { ...sound.package, digest: 'abc' } }, false],
  ['an unknown mark', { ...sound, items: [{ ...item, mark: 'maybe' }] }, false],
  ['a resolved finding among those that stand', { ...sound, findings: [{ ...said, state: 'resolved' }] }, false],
  ['an anchor of no kind', { ...sound, findings: [{ ...said, anchor: { kind: 'cell' } }] }, false],
  ['a number of zero', { ...sound, number: 0 }, false],
])('program and published schema agree on %s', (_, document, isValid) => {
  const json: unknown = JSON.parse(JSON.stringify(document));
  expect([receiptSchema.safeParse(json).success, accepts(json)]).toEqual([isValid, isValid]);
});
