import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPassphraseFile } from '../../../main/engine/trust';
import { failure, temporaryFolder } from './support';

async function read(content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), '口令.txt');
  await writeFile(path, content);
  return readPassphraseFile(path);
}

describe('a passphrase file', () => {
  it.each([
    ['one line', '春眠不觉晓处处闻啼鸟'],
    ['the line end of Linux', '春眠不觉晓处处闻啼鸟\n'],
    ['the line end of Windows', '春眠不觉晓处处闻啼鸟\r\n'],
    ['the byte order mark of Notepad', '\uFEFF春眠不觉晓处处闻啼鸟\r\n'],
  ])('with %s is read', async (_what, content) => {
    expect(await read(content)).toBe('春眠不觉晓处处闻啼鸟');
  });

  it('keeps spaces at either end', async () => {
    expect(await read(' correct horse \n')).toBe(' correct horse ');
  });

  it.each([
    ['nothing', ''],
    ['an empty line', '\r\n'],
    ['two lines', 'first line\nsecond line\n'],
    ['GBK bytes', Uint8Array.of(0xb4, 0xba, 0xc3, 0xdf)],
    ['a NUL', 'pass\0word'],
    ['far too much', 'x'.repeat(5000)],
  ])('with %s is refused', async (_what, content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'passphrase-file-invalid' });
  });

  it('that is missing is a coded failure', async () => {
    const file = join(await temporaryFolder(), 'missing.txt');
    await expect(readPassphraseFile(file)).rejects.toMatchObject(failure('file-not-found', { file }));
  });
});
