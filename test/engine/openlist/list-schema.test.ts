import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listJson } from '../../../main/engine/openlist';
import { openListSchema, type OpenList } from '../../../shared/model/openlist';
import { listSchema, listSchemaFile } from '../../support/list-schema';
import { openLists } from './arbitrary';
import { sampleList } from './sample';

const published = JSON.parse(readFileSync(listSchemaFile, 'utf8')) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false });
// Its types are of another copy of the validator.
(addFormats.default as unknown as (validator: Ajv2020) => void)(ajv);
const isValid = ajv.compile(published);
const written = (list: OpenList) => JSON.parse(Buffer.from(listJson(list)).toString('utf8')) as OpenList;

describe('the published schema of lists', () => {
  test('is what the program itself checks lists by', () => {
    expect(published).toEqual(listSchema());
  });

  test('lets every list pass that is written', () => {
    expect(isValid(written(sampleList())), ajv.errorsText(isValid.errors)).toBe(true);
    fc.assert(
      fc.property(openLists('lianyungang-2019'), (list) => {
        expect(isValid(written(list)), ajv.errorsText(isValid.errors)).toBe(true);
      }),
    );
  });

  test('lets lists of earlier versions pass, which said nothing of year and changes', () => {
    const members = Object.entries(written(sampleList())).filter(([name]) => name !== 'year' && name !== 'changes');
    expect(isValid(Object.fromEntries(members))).toBe(true);
  });

  test.each<[string, (list: OpenList) => unknown]>([
    ['another format', (list) => ({ ...list, format: 'openlist-list/2' })],
    ['a member that is none', (list) => ({ ...list, closed: [] })],
    ['an item that is closed', (list) => ({ ...list, items: list.items.map((item) => ({ ...item, type: 'closed' })) })],
    ['an item without a reason', (list) => ({ ...list, items: list.items.map((item) => ({ ...item, reasons: [] })) })],
    [
      'a date that is none',
      (list) => ({ ...list, items: list.items.map((item) => ({ ...item, firstPublished: '2026-02-30' })) }),
    ],
    ['an instant without zone', (list) => ({ ...list, frozenAt: '2026-03-01 10:00' })],
    ['an agency without a code', (list) => ({ ...list, agency: { name: list.agency.name } })],
  ])('refuses %s, as the program does', (_what, spoil) => {
    const spoilt = spoil(written(sampleList()));
    expect(isValid(spoilt)).toBe(false);
    expect(openListSchema.safeParse(spoilt).success).toBe(false);
  });
});
