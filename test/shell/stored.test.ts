import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPreferences, usualPreferences } from '../../main/shell/preferences';
import { openRecent } from '../../main/shell/recent';
import { viewLimits, type CatalogueView } from '../../shared/contract/catalogue-view';
import { preferencesSchema } from '../../shared/contract/window';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

describe('preferences', () => {
  const file = () => join(home, 'below', 'preferences.json');
  const open = () => openPreferences(file(), usualPreferences({}));

  test('are Chinese and like the system at first, English where the environment asks for it', async () => {
    expect((await open()).current()).toEqual({ language: 'zh', theme: 'system' });
    expect(usualPreferences({ OPENLIST_DESK_LANG: 'en' }).language).toBe('en');
    expect(usualPreferences({ OPENLIST_DESK_LANG: 'fr' }).language).toBe('zh');
  });

  test('are kept, one by one, and told', async () => {
    const book = await open();
    const told: unknown[] = [];
    book.listen((preferences) => told.push(preferences));
    await Promise.all([book.change({ language: 'en' }), book.change({ theme: 'dark' })]);
    expect(told).toEqual([
      { language: 'en', theme: 'system' },
      { language: 'en', theme: 'dark' },
    ]);
    expect((await open()).current()).toEqual({ language: 'en', theme: 'dark' });
    expect(await readdir(join(home, 'below'))).toEqual(['preferences.json']);
  });

  test.each(['', '{', '{"language":"fr","theme":"dark"}', '{"language":"en"}', '[]', 'x'.repeat(300_000)])(
    'are the usual ones where the file is torn or not ours (%#)',
    async (text) => {
      await mkdir(join(home, 'below'));
      await writeFile(file(), text);
      expect((await open()).current()).toEqual({ language: 'zh', theme: 'system' });
    },
  );

  const view = (name: string, typed = '许可'): CatalogueView => ({
    name,
    typed,
    filters: { type: 'undecided', data: null, department: '', sharing: null, cycle: '每年', format: null },
  });
  const usual = { language: 'zh', theme: 'system' };

  test('of a program that knew no saved views are read, and other changes leave the views alone', async () => {
    await mkdir(join(home, 'below'));
    await writeFile(file(), '{"language":"en","theme":"dark"}');
    const book = await open();
    expect(book.current()).toStrictEqual({ language: 'en', theme: 'dark' });
    await book.change({ catalogueViews: [view('待认定'), view('年报')] });
    await book.change({ theme: 'light' });
    const kept = { language: 'en', theme: 'light', catalogueViews: [view('待认定'), view('年报')] };
    expect((await open()).current()).toStrictEqual(kept);
    await book.change({ catalogueViews: [] });
    expect((await open()).current()).toStrictEqual({ ...kept, catalogueViews: [] });
  });

  test('can be read again with as many and as long saved views as are allowed, and hold no more', async () => {
    const { views, name, word } = viewLimits;
    // The longest in JSON: each of these is written as six characters.
    const longest = '\u0001'.repeat(word);
    const filters = { type: null, data: null, department: longest, sharing: longest, cycle: longest, format: longest };
    const most = Array.from({ length: views }, () => ({ name: '\u0001'.repeat(name), typed: longest, filters }));
    await (await open()).change({ catalogueViews: most });
    expect((await open()).current()).toStrictEqual({ ...usual, catalogueViews: most });
    const asks = (catalogueViews: unknown) => preferencesSchema.partial().safeParse({ catalogueViews }).success;
    expect(asks(most)).toBe(true);
    expect(asks([...most, view('又一个')])).toBe(false);
    expect(asks([view('长'.repeat(name + 1))])).toBe(false);
    expect(asks([view('')])).toBe(false);
    expect(asks([view('长', '长'.repeat(word + 1))])).toBe(false);
  });

  test('hold for this run where they cannot be kept', async () => {
    await writeFile(join(home, 'below'), 'a file where a folder belongs');
    const book = await open();
    expect(await book.change({ language: 'en' })).toEqual({ language: 'en', theme: 'system' });
    expect(book.current().language).toBe('en');
  });
});

describe('recent workspaces', () => {
  const open = () => openRecent(join(home, 'recent.json'));
  const workspace = async (name: string) => {
    const path = join(home, name);
    await mkdir(path, { recursive: true });
    return { path, agency: `${name}局` };
  };

  test('are the last ten, the last one first, each once', async () => {
    const recent = open();
    for (let number = 1; number <= 12; number += 1) await recent.note(await workspace(`w${number}`));
    await recent.note(await workspace('w5'));
    const names = (await open().list()).map(({ agency }) => agency);
    expect(names).toEqual(['w5局', ...[12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `w${number}局`)]);
  });

  test('leave out folders that are gone, and have them again when they are back', async () => {
    const recent = open();
    await recent.note(await workspace('usb'));
    await rm(join(home, 'usb'), { recursive: true });
    expect(await recent.list()).toEqual([]);
    await workspace('usb');
    expect(await recent.list()).toHaveLength(1);
  });

  test('are none where the file is not ours', async () => {
    await writeFile(join(home, 'recent.json'), '[{"path":1}]');
    expect(await open().list()).toEqual([]);
    await open().note(await workspace('w'));
    expect(JSON.parse(await readFile(join(home, 'recent.json'), 'utf8'))).toHaveLength(1);
  });
});
