import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozenJson, listJson, listJsonLd } from '../../../main/engine/openlist';
import { frozenListSchema, openListSchema } from '../../../shared/model/openlist';
import { frozenLists, openLists } from './arbitrary';
import { freeze, lianyungang, sampleState } from './sample';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const read = (bytes: Uint8Array) => JSON.parse(text(bytes)) as unknown;

describe('listJson', () => {
  it('gives back the list: write, read and parse is the identity', () => {
    fc.assert(
      fc.property(openLists('lianyungang-2019'), (list) => {
        expect(openListSchema.parse(read(listJson(list)))).toEqual(list);
      }),
    );
  });

  it('writes UTF-8 without BOM, two spaces, LF, one line end at the end', () => {
    const written = text(listJson(freeze(sampleState(lianyungang), lianyungang).list));
    expect(written.startsWith('{\n  "format": "openlist-list/1",\n  "version": 1,\n')).toBe(true);
    expect(written).not.toContain('\r');
    expect(written).toMatch(/[^\n]\n$/);
    expect(written).toContain('示例市市场监督管理局');
  });

  it('writes the same bytes whatever the order of keys', () => {
    const { list } = freeze(sampleState(lianyungang), lianyungang);
    const reversed = Object.fromEntries(Object.entries(list).reverse()) as typeof list;
    expect(text(listJson(reversed))).toBe(text(listJson(list)));
  });

  it('holds nothing of what is withheld', () => {
    const { list, closed } = freeze(sampleState(lianyungang), lianyungang);
    expect(closed.length).toBeGreaterThan(0);
    for (const { resource, name } of closed) {
      for (const bytes of [listJson(list), listJsonLd(list)]) {
        expect(text(bytes)).not.toContain(resource);
        expect(text(bytes)).not.toContain(name);
      }
    }
    expect(() => listJson({ ...list, closed } as typeof list)).toThrow();
  });
});

describe('frozenJson', () => {
  it('gives back all that a freeze decided', () => {
    fc.assert(
      fc.property(frozenLists('lianyungang-2019'), (frozen) => {
        expect(frozenListSchema.parse(read(frozenJson(frozen)))).toEqual(frozen);
      }),
    );
  });
});

describe('listJsonLd', () => {
  const { list } = freeze(sampleState(lianyungang), lianyungang);
  type Node = Record<string, unknown>;
  const catalogue = read(listJsonLd(list)) as Node & { 'dcat:dataset': (Node & { 'dcat:distribution': Node[] })[] };

  it('is a catalogue of the agency with one dataset an item', () => {
    expect(catalogue).toMatchObject({
      '@id': 'urn:openlist:91350100M000100Y43:list:1',
      '@type': 'dcat:Catalog',
      'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': '示例市市场监督管理局' },
      'dct:issued': { '@type': 'xsd:date', '@value': '2026-03-02' },
      'dcat:version': '1',
    });
    expect(catalogue['dcat:dataset'].map((dataset) => dataset['@id'])).toEqual([
      'urn:openlist:91350100M000100Y43:r0001',
      'urn:openlist:91350100M000100Y43:r0002',
    ]);
  });

  it('describes files with size and checksum, and interfaces as data services', () => {
    const [file, live] = catalogue['dcat:dataset'];
    expect(file?.['dcat:distribution']).toMatchObject([
      {
        '@type': 'dcat:Distribution',
        'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
        'dcat:byteSize': { '@value': '4321' },
        'spdx:checksum': { 'spdx:checksumValue': { '@value': 'c'.repeat(64) } },
      },
    ]);
    expect(live?.['dcat:distribution']).toMatchObject([{ 'dcat:accessService': { '@type': 'dcat:DataService' } }]);
    expect(live?.['dct:accessRights']).toMatchObject({ 'rdfs:label': { '@value': '有条件开放' } });
  });

  it('declares every prefix it uses in its own context, and points to no context elsewhere', () => {
    fc.assert(
      fc.property(openLists('lianyungang-2019'), (wild) => {
        const document = read(listJsonLd(wild)) as Node;
        const context = document['@context'] as Record<string, string>;
        for (const key of keysOf({ ...document, '@context': null })) {
          if (!key.startsWith('@')) expect(Object.keys(context)).toContain(key.split(':')[0]);
        }
      }),
    );
  });
});

/** Every key and every type of a document. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@type' ? [String(inner)] : key === '@value' ? [] : [key, ...keysOf(inner)],
  );
}
