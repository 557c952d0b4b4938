import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MalformedXml, scanXml } from '../../../../main/engine/table/xlsx/xml-scanner';

/** What a handler is told, texts that follow each other joined. */
function eventsOf(pieces: readonly string[]): unknown[] {
  const events: unknown[][] = [];
  const scanner = scanXml({
    open: (name, attributes) => events.push(['open', name, { ...attributes }]),
    close: (name) => events.push(['close', name]),
    text(text) {
      const last = events.at(-1);
      if (last?.[0] === 'text') last[1] = String(last[1]) + text;
      else events.push(['text', text]);
    },
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return events;
}

const DOCUMENT = `<?xml version="1.0"?><!-- > --><x:a xmlns:x="u" b = 'c>"d' e="&lt;&#x4E00;">一<b/>&amp;&#20108;<![CDATA[<&]]]>\r\n<!--<c>--><d >三</d ></x:a>\n`;

describe('the scanner of XML', () => {
  it('tells elements without their prefix, attributes and text with entities resolved', () => {
    expect(eventsOf([DOCUMENT])).toEqual([
      ['open', 'a', { 'xmlns:x': 'u', b: 'c>"d', e: '<一' }],
      ['text', '一'],
      ['open', 'b', {}],
      ['close', 'b'],
      ['text', '&二<&]\n'],
      ['open', 'd', {}],
      ['text', '三'],
      ['close', 'd'],
      ['close', 'a'],
    ]);
  });

  it('tells the same wherever the pieces are cut', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(DOCUMENT.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), DOCUMENT.length];
        const pieces = places.slice(1).map((place, index) => DOCUMENT.slice(places[index], place));
        expect(eventsOf(pieces)).toEqual(eventsOf([DOCUMENT]));
      }),
    );
  });

  it.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '<a></ab>',
    '<a/><b/>',
    '<a>x</a>y',
    '<a b=c/>',
    '<a b="c/>',
    '< a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    '<a><![CDATA[x</a>',
    '<a>'.repeat(300) + '</a>'.repeat(300),
  ])('refuses %j', (xml) => {
    expect(() => eventsOf([xml])).toThrow(MalformedXml);
  });

  it('refuses text that does not end', () => {
    const scanner = scanXml({ open: () => undefined });
    scanner.push('<a>');
    expect(() => {
      for (let count = 0; count < 100; count += 1) scanner.push('x'.repeat(1 << 16));
    }).toThrow(MalformedXml);
  });
});
