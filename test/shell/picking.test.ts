import type { BrowserWindow, Dialog } from 'electron';
import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pick } from '../../main/shell/dialogs';
import { grantDropped } from '../../main/shell/dropped';
import { makeGrants, type Grants } from '../../main/shell/grants';
import { safeName } from '../../main/shell/safe-name';
import { purposes, type Picked, type Purpose } from '../../shared/contract/window';

let folder: string;
let grants: Grants;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'picking-'));
  grants = makeGrants();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Picks as a person who answers the system's dialog with `answer`. */
async function pickAs(answer: string | null, purpose: Purpose, name = '') {
  const asked: { defaultPath?: string; title?: string }[] = [];
  const dialog = {
    showOpenDialog: (_window: unknown, options: object) => {
      asked.push(options);
      return Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
    },
    showSaveDialog: (_window: unknown, options: object) => {
      asked.push(options);
      return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
    },
  } as unknown as Dialog;
  const options = {
    dialog,
    window: {} as unknown as BrowserWindow,
    language: 'zh',
    grants,
    documents: folder,
  } as const;
  return { picked: await pick(purpose, name, options), asked };
}

const placeOf = (picked: Picked | null) => (picked ? grants.place(picked.file) : null);

describe('a picked file', () => {
  test.each(purposes)('for %s is nothing where the dialog was closed', async (purpose) => {
    const { picked, asked } = await pickAs(null, purpose);
    expect(picked).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('may be read, a folder worked in, a list written', async () => {
    const modes = {
      data: 'read',
      'workspace-open': 'folder',
      'package-folder': 'folder',
      'list-save': 'write',
    } as const;
    for (const [purpose, mode] of Object.entries(modes) as [Purpose, 'read' | 'folder' | 'write'][]) {
      const { picked } = await pickAs(join(folder, 'x.xlsx'), purpose);
      expect(picked && grants.path(picked.file, mode)).toBe(join(folder, 'x.xlsx'));
    }
  });

  test('for a new list is suggested under a name that Windows takes, and ends in .xlsx', async () => {
    const { picked, asked } = await pickAs(join(folder, '清单'), 'list-save', '市监局/清单: 2026.xlsx');
    expect(asked[0]?.defaultPath).toBe(join(folder, '市监局 清单 2026.xlsx'));
    expect(placeOf(picked)).toBe(join(folder, '清单.xlsx'));
  });

  test('for a new workspace is the folder itself if it is empty, else a new one inside', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect(placeOf((await pickAs(empty, 'workspace-new', '示例局')).picked)).toBe(empty);
    expect(placeOf((await pickAs(folder, 'workspace-new', '示例局')).picked)).toBe(join(folder, '示例局'));
    await mkdir(join(folder, '示例局'));
    expect(placeOf((await pickAs(folder, 'workspace-new', '示例局')).picked)).toBe(join(folder, '示例局 2'));
    expect(placeOf((await pickAs(folder, 'workspace-new')).picked)).toBe(join(folder, '开放清单工作区'));
  });
});

test('of what is dropped, files are granted to be read and workspaces to be worked in', async () => {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  await writeFile(join(workspace, 'journal.jsonl'), '');
  await writeFile(join(folder, 'data.csv'), '');
  const dropped = [join(folder, 'data.csv'), workspace, folder, join(folder, 'gone.csv'), 'data.csv', ''];
  const granted = await grantDropped(dropped, grants);
  expect(granted.map(({ name }) => name)).toEqual(['data.csv', 'workspace']);
  expect(granted[0] && grants.path(granted[0].file, 'read')).toBe(join(folder, 'data.csv'));
  expect(granted[1] && grants.path(granted[1].file, 'folder')).toBe(workspace);
});

describe('a safe name', () => {
  test.each([
    ['示例市市场监督管理局', '示例市市场监督管理局'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['..\\..\\x', 'x'],
    ['  name. . ', 'name'],
    ['CON', 'usual'],
    ['com1.xlsx', 'usual'],
    ['...', 'usual'],
    ['', 'usual'],
    ['a\u202Egnp.exe', 'a gnp.exe'],
    ['a\0b', 'a b'],
  ])('of %j is %j', (suggested, name) => {
    expect(safeName(suggested, 'usual')).toBe(name);
  });

  test('is one that Windows stores as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
        const name = safeName(suggested, 'usual');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{C}]{1,100}$/u);
        expect(name).not.toMatch(/^[ .]|[ .]$/);
      }),
    );
  });
});
