import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonBytes, jsonText, readJson } from '../../../main/engine/package/json';

const strict = { exact: true };
const read = (text: string) => readJson(Buffer.from(text), strict);

describe('JSON in a package', () => {
  test('has sorted keys, two spaces and LF', () => {
    expect(jsonText({ b: [1, { y: 0, x: 'é' }], a: {}, 10: [], 9: null })).toBe(
      '{\n  "10": [],\n  "9": null,\n  "a": {},\n  "b": [\n    1,\n    {\n      "x": "é",\n      "y": 0\n    }\n  ]\n}\n',
    );
  });

  test('reads back as what it was, whatever that is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const bytes = jsonBytes(value);
        const reading = readJson(bytes, strict);
        expect('value' in reading && jsonText(reading.value)).toBe(Buffer.from(bytes).toString());
      }),
    );
  });

  test('never makes the reader throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof readJson(bytes, strict) === 'object'));
  });

  test.each([
    ['another spelling', '{"a":1}\n', 'json-noncanonical'],
    ['a repeated key', '{\n  "a": 1,\n  "a": 1\n}\n', 'json-noncanonical'],
    ['another order', '{\n  "b": 1,\n  "a": 1\n}\n', 'json-noncanonical'],
    ['1.0 for 1', '1.0\n', 'json-noncanonical'],
    ['a byte order mark', '\uFEFF{}\n', 'json-syntax'],
    ['half an object', '{', 'json-syntax'],
    ['brackets 33 deep', `${'['.repeat(33)}${']'.repeat(33)}\n`, 'json-depth'],
    ['a bomb of brackets', '['.repeat(5_000_000), 'json-depth'],
  ])('is refused with %s', (_, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  test.each([
    ['plainly', '{"a":1,"b":{"a":2},"a":3}'],
    ['by an escape', '{"a":1,"\\u0061":3}'],
    ['deep inside', '[{"x":[{"a":1,"a:":[],"a":1}]}]'],
    ['by a name that objects inherit', '{"__proto__":1,"__proto__":2}'],
  ])('of any spelling is refused when a key is repeated %s', (_, text) => {
    expect(readJson(Buffer.from(text), { exact: false })).toEqual({ fault: 'json-noncanonical' });
  });

  test('of any spelling may have equal keys in different objects, and equal strings that are no keys', () => {
    const text = '{"a":["a","a",{"a":"a:\\"a\\":"},{"a":1}],"constructor":{"a":0}}';
    expect(readJson(Buffer.from(text), { exact: false })).toEqual({ value: JSON.parse(text) as unknown });
  });

  test('is refused when it is not UTF-8', () => {
    expect(readJson(Buffer.from([0x22, 0xc0, 0x80, 0x22]), strict)).toEqual({ fault: 'json-encoding' });
  });

  test('brackets inside strings are no depth', () => {
    expect(read(`"${'['.repeat(99)}\\"${'{'.repeat(99)}"\n`)).toHaveProperty('value');
  });

  test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'is what Python writes with sort_keys and indent=2 (skipped where python3 is absent)',
    () => {
      const value = { 数据: ['甲', 1, 0.25, true, null, []], a: { B: {}, b: '"\\\n\u0001' } };
      const script =
        'import json,sys; sys.stdout.buffer.write((json.dumps(json.load(sys.stdin),sort_keys=True,indent=2,ensure_ascii=False)+"\\n").encode())';
      expect(execFileSync('python3', ['-c', script], { input: JSON.stringify(value) }).equals(jsonBytes(value))).toBe(
        true,
      );
    },
  );
});
