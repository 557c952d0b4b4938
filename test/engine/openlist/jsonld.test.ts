import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listJsonLd } from '../../../main/engine/openlist';
import type { OpenList } from '../../../shared/model/openlist';
import { terms } from './dcat-terms';
import { openLists } from './arbitrary';
import { sampleList } from './sample';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

/** The catalogue of a list as another's library understands it, with nothing to be fetched. */
async function expanded(list: OpenList): Promise<Node> {
  const document = JSON.parse(Buffer.from(listJsonLd(list)).toString('utf8')) as jsonld.JsonLdDocument;
  const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`${url} was to be fetched`));
  const [catalogue, ...more] = await jsonld.expand(document, { documentLoader });
  expect(more).toEqual([]);
  return catalogue as Node;
}

type Node = Record<string, unknown>;

const isKnown = (term: string) => {
  const at = Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1;
  return terms[term.slice(0, at)]?.includes(term.slice(at)) ?? false;
};
const known = z.string().refine(isKnown, 'no term that may be used');
const iri = z.string().regex(/^(?:urn:openlist:|https?:\/\/)\S+$/);
const literal = z.strictObject({
  '@value': z.string(),
  '@language': z.string().optional(),
  '@type': z.string().optional(),
});

/** Any node of the graph: known classes, known properties, whole addresses. */
const node: z.ZodType = z.lazy(() =>
  z
    .object({ '@id': iri.optional(), '@type': z.array(known).optional() })
    .catchall(z.array(z.union([literal, node])))
    .refine((found) => Object.keys(found).every((key) => key.startsWith('@') || isKnown(key)), 'an unknown property'),
);

const text = z.array(literal).min(1);
const day = z.tuple([
  z.strictObject({ '@type': z.literal('http://www.w3.org/2001/XMLSchema#date'), '@value': z.iso.date() }),
]);
const one = (type: string, members: z.ZodRawShape = {}) =>
  z.tuple([z.looseObject({ '@type': z.tuple([z.literal(type)]), ...members })]);

const dataset = z.looseObject({
  '@id': iri,
  '@type': z.tuple([z.literal(`${DCAT}Dataset`)]),
  [`${DCT}title`]: text,
  [`${DCT}identifier`]: text,
  [`${DCT}issued`]: day,
  [`${DCT}modified`]: day.optional(),
  [`${DCT}accessRights`]: one(`${DCT}RightsStatement`),
  [`${DCT}accrualPeriodicity`]: one(`${DCT}Frequency`).optional(),
  [`${DCT}temporal`]: z
    .array(
      z.looseObject({
        '@type': z.tuple([z.literal(`${DCT}PeriodOfTime`)]),
        [`${DCAT}startDate`]: day.optional(),
        [`${DCAT}endDate`]: day.optional(),
      }),
    )
    .optional(),
  [`${DCAT}distribution`]: z
    .array(z.looseObject({ '@id': iri, '@type': z.tuple([z.literal(`${DCAT}Distribution`)]) }))
    .optional(),
});

/** What we promise of a catalogue beyond its being JSON-LD. */
const catalogue = z.looseObject({
  '@id': iri,
  '@type': z.tuple([z.literal(`${DCAT}Catalog`)]),
  [`${DCT}title`]: text,
  [`${DCT}publisher`]: one('http://xmlns.com/foaf/0.1/Organization', { '@id': iri }),
  [`${DCT}issued`]: day,
  [`${DCAT}version`]: text,
  [`${DCAT}dataset`]: z.array(dataset).optional(),
});

describe('a list as DCAT', () => {
  test('is a catalogue in terms of DCAT 3 alone, expanded without fetching anything, whatever the list says', async () => {
    await fc.assert(
      fc.asyncProperty(openLists('lianyungang-2019'), async (list) => {
        const found = await expanded(list);
        expect(() => node.parse(found)).not.toThrow();
        expect(() => catalogue.parse(found)).not.toThrow();
        expect((found[`${DCAT}dataset`] as Node[] | undefined)?.length ?? 0).toBe(list.items.length);
      }),
    );
  });

  test('names known frequencies, and the days of a plain period, beside the agency’s words', async () => {
    const [item, ...rest] = sampleList().items;
    if (item === undefined) throw new Error('an empty sample');
    const found = await expanded({ ...sampleList(), items: [{ ...item, period: '2026-01、历年' }, ...rest] });
    const [first] = found[`${DCAT}dataset`] as Node[];
    const label = (words: string) => ({
      'http://www.w3.org/2000/01/rdf-schema#label': [{ '@language': 'zh-cn', '@value': words }],
    });
    const date = (value: string) => [{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': value }];
    expect(first?.[`${DCT}accrualPeriodicity`]).toEqual([
      { '@id': 'http://purl.org/cld/freq/monthly', '@type': [`${DCT}Frequency`], ...label('每月') },
    ]);
    expect(first?.[`${DCT}temporal`]).toEqual([
      {
        '@type': [`${DCT}PeriodOfTime`],
        ...label('2026-01'),
        [`${DCAT}startDate`]: date('2026-01-01'),
        [`${DCAT}endDate`]: date('2026-01-31'),
      },
      { '@type': [`${DCT}PeriodOfTime`], ...label('历年') },
    ]);
  });
});
