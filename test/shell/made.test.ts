import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { windowHandlers, type AnswerOptions } from '../../main/shell/answers';
import type { EngineHost } from '../../main/shell/engine-host';
import { makeGrants } from '../../main/shell/grants';
import { Failure } from '../../shared/failure';

const folder = resolve('/tmp/报送');
const other = resolve('/tmp/别处');
const path = resolve(folder, '11389901MA00000151-1.zip');

/** The shell before an engine that makes one package in the picked folder. */
function shell() {
  const grants = makeGrants();
  const value = { path, digest: 'd'.repeat(64), files: 1, bytes: 1 };
  const engine = { call: () => Promise.resolve({ ok: true, value }) } as unknown as EngineHost;
  const handlers = windowHandlers({ grants, engine } as AnswerOptions);
  const workspace = grants.give('/tmp/workspace', 'folder').file;
  const out = grants.give(folder, 'folder').file;
  const secret = { passphrase: 'x' };
  const request = { workspace, version: 1, identity: 'a', secret, out };
  return {
    grants,
    handlers,
    out,
    exportPackage: () => handlers.call({ job: 'j', operation: 'package.export', request }),
  };
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    return `nothing: ${JSON.stringify(await work())}`;
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
}

describe('what the engine made in a picked folder', () => {
  test('may be read by the page, which names it by folder and name', async () => {
    const { grants, handlers, out, exportPackage } = shell();
    await exportPackage();
    const { picked } = await handlers.made({ folder: out, name: '11389901MA00000151-1.zip' });
    expect(picked.name).toBe('11389901MA00000151-1.zip');
    expect(grants.path(picked.file, 'read')).toBe(path);
  });

  test('is nothing before it was made, and nothing else in that folder is', async () => {
    const { handlers, out, exportPackage } = shell();
    const ask = (name: string) => codeOf(async () => handlers.made({ folder: out, name }));
    expect(await ask('11389901MA00000151-1.zip')).toBe('grant-unknown');
    await exportPackage();
    expect(await ask('工资表.xlsx')).toBe('grant-unknown');
    expect(await ask('../报送/../../etc/passwd')).toBe('grant-unknown');
  });

  test('is not reached by a folder that was picked for something else', async () => {
    const { grants, handlers, exportPackage } = shell();
    await exportPackage();
    const name = '11389901MA00000151-1.zip';
    const elsewhere = grants.give(other, 'folder').file;
    expect(await codeOf(async () => handlers.made({ folder: elsewhere, name }))).toBe('grant-unknown');
    const file = grants.give(folder, 'read').file;
    expect(await codeOf(async () => handlers.made({ folder: file, name }))).toBe('grant-wrong');
  });
});
