import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure, failureExit, failureText } from '../../../shared/failure';
import { failureTexts } from '../../../shared/text/failures';
import { languages, placeholders } from '../../../shared/text/language';

const entries = Object.entries(failureTexts);

describe('the catalogue of failures', () => {
  test.each(entries)('%s says what happened and what to do next, in both languages', (_code, { what, next, exit }) => {
    expect([1, 2, 3]).toContain(exit);
    for (const language of languages) {
      expect(what[language].trim()).not.toBe('');
      expect(next[language].trim()).not.toBe('');
    }
    expect(what.zh).toMatch(/\p{Script=Han}/u);
    expect(what.en).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(entries)('%s names the same places in both languages', (_code, { what, next }) => {
    const named = (language: 'zh' | 'en') => [
      ...new Set([...placeholders(what[language]), ...placeholders(next[language])]),
    ];
    expect(named('zh').sort()).toEqual(named('en').sort());
  });

  test('a code stands in one room only', async () => {
    const folder = join(import.meta.dirname, '../../../shared/text/failures');
    const files = readdirSync(folder).filter((name) => !['index.ts', 'texts.ts'].includes(name));
    const rooms = await Promise.all(files.map((name) => import(join(folder, name)) as Promise<Record<string, object>>));
    const codes = rooms.flatMap((room) => Object.values(room).flatMap((texts) => Object.keys(texts)));
    expect(codes.length).toBe(new Set(codes).size);
    expect(new Set(codes)).toEqual(new Set(Object.keys(failureTexts)));
  });
});

describe('a failure', () => {
  test('fills its parameters into the text of each language', () => {
    const failure = new Failure('file-not-found', { file: 'D:\\数据\\目录.xlsx' });
    expect(failureText(failure.toRecord(), 'zh').what).toBe('找不到文件：D:\\数据\\目录.xlsx');
    expect(failureText(failure.toRecord(), 'en').what).toBe('File not found: D:\\数据\\目录.xlsx');
    expect(failureExit(failure.code)).toBe(2);
  });
});
