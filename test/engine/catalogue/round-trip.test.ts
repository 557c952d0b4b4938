import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SampleResource } from '../../../assets/sample/generator/catalogue/resource';
import { rowGroups } from '../../../assets/sample/generator/catalogue/rows';
import { catalogueWorkbook } from '../../../assets/sample/generator/catalogue/workbook';
import { importCatalogue, type ResourceDraft } from '../../../main/engine/catalogue';
import { quietJob } from '../../../shared/job';
import { writeBytes } from './support';

const characters = Array.from('市场监督管理局信息资源目录甲乙丙丁0123456789AZaz=+-@\'"<>&（）()，、：/· 　\n𠮷䶮');
/** A cell as a person may fill it: text without spaces around it, sometimes nothing. */
const cell = fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((parts) => parts.join('').trim());
/** A name: one line, never empty, and no opening of the notes that end a sheet. */
const name = cell.map((text) => `信${text.replaceAll('\n', '')}`);
const number = fc.oneof(fc.nat(9_999).map(String), fc.constantFrom('0.5', '12.25', '007', '1.2G', ''));

const resource: fc.Arbitrary<SampleResource> = fc.record({
  name,
  code: cell,
  classification: fc.tuple(cell, cell, cell, cell),
  provider: cell,
  department: cell,
  providerCode: cell,
  abstract: cell,
  format: fc.tuple(cell, cell, cell),
  census: fc.array(number, { minLength: 6, maxLength: 6 }),
  sharing: fc.tuple(cell, cell),
  mode: fc.tuple(cell, cell),
  opening: fc.tuple(cell, cell),
  cycle: cell,
  publishedOn: fc.constantFrom('2026-01-15', '2024-02-29', '1999-12-31'),
  related: cell,
  items: fc.uniqueArray(fc.tuple(name, cell, number), { selector: ([item]) => item, minLength: 1, maxLength: 5 }),
});
/** With names that differ, as rows that are merely repeated cannot tell resources of one name apart. */
const catalogue = fc.uniqueArray(resource, { selector: (one) => one.name.trim(), minLength: 1, maxLength: 8 });

/** What importing must give back for a resource that was written. */
function expected(from: SampleResource): ResourceDraft {
  const filled = from.classification.findLastIndex((level) => level !== '') + 1;
  const [storageGb = '', records = '', sharedGb = '', sharedRecords = '', openGb = '', openRecords = ''] = from.census;
  const items = from.items.map(([item, dataType, length], index) => {
    return { id: `i${String(index + 1).padStart(2, '0')}`, name: item, dataType, length: asTyped(length) };
  });
  return {
    name: from.name,
    code: from.code,
    classification: from.classification.slice(0, filled),
    provider: from.provider,
    department: from.department,
    providerCode: from.providerCode,
    abstract: from.abstract,
    format: { category: from.format[0], type: from.format[1], other: from.format[2] },
    census: {
      storageGb: asTyped(storageGb),
      records: asTyped(records),
      sharedGb: asTyped(sharedGb),
      sharedRecords: asTyped(sharedRecords),
      openGb: asTyped(openGb),
      openRecords: asTyped(openRecords),
    },
    sharing: {
      type: from.sharing[0],
      condition: from.sharing[1],
      modeCategory: from.mode[0],
      modeType: from.mode[1],
    },
    opening: { toSociety: from.opening[0], condition: from.opening[1] },
    updateCycle: from.cycle,
    publishedOn: from.publishedOn,
    related: from.related,
    items: { order: items.map(({ id }) => id), byId: Object.fromEntries(items.map((item) => [item.id, item])) },
  };
}

/** Numeric columns are typed as numbers, which have no leading zeros. */
function asTyped(text: string): string {
  return /^\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
}

describe('a catalogue written in the national layout', () => {
  it(
    'comes back resource by resource, whether groups are merged, repeated or left blank',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(catalogue, async (resources) => {
          const bytes = await catalogueWorkbook(rowGroups(resources), new Date('2026-03-01T00:00:00Z'));
          const result = await importCatalogue(writeBytes(bytes), quietJob);
          expect(result.resources).toEqual(resources.map(expected));
          expect(result.items).toBe(resources.reduce((total, { items }) => total + items.length, 0));
        }),
        { numRuns: 60 },
      );
    },
  );
});
