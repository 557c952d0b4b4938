import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { importCatalogue } from '../../../main/engine/catalogue';
import { repack } from '../../../main/engine/spreadsheet';
import { Failure } from '../../../shared/failure';
import { quietJob } from '../../../shared/job';
import { briefHeader, failureOf, folderForTest, writeBytes, writeWorkbook } from './support';

const sample = readFileSync(join(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx'));
const bytesFailure = (bytes: Uint8Array) => failureOf(importCatalogue(writeBytes(bytes), quietJob));

describe('what is no catalogue', () => {
  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['text', Buffer.from('信息资源名称,信息项名称\r\n')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a ZIP mark and nothing', Buffer.from('PK\u0003\u0004')],
    ['a workbook that was cut off', sample.subarray(0, 100_000)],
    ['the start of an Excel 97 workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])],
  ])('%s is unreadable', async (_, bytes) => {
    expect(await bytesFailure(bytes)).toMatchObject({ code: 'catalogue-unreadable' });
  });

  it('an encrypted workbook asks for one without password', async () => {
    const head = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_528)]);
    const bytes = Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
    expect(await bytesFailure(bytes)).toMatchObject({ code: 'catalogue-encrypted' });
  });

  it('a workbook with other tables names what was looked for', async () => {
    const path = writeWorkbook([
      {
        rows: [
          ['姓名', '电话'],
          ['某', '1'],
        ],
      },
    ]);
    expect(await failureOf(importCatalogue(path, quietJob))).toEqual({
      code: 'catalogue-not-recognised',
      params: { file: path, wanted: '信息资源名称、信息项名称', rows: 30 },
    });
  });

  it('a header without data is empty', async () => {
    const path = writeWorkbook([{ rows: [briefHeader.concat(allOtherColumns), [], ['填表说明：只填数字']] }]);
    expect(await failureOf(importCatalogue(path, quietJob))).toMatchObject({ code: 'catalogue-empty' });
  });

  it('a missing file and a folder are what they are', async () => {
    const folder = folderForTest();
    expect(await failureOf(importCatalogue(join(folder, '无.xlsx'), quietJob))).toMatchObject({
      code: 'file-not-found',
    });
    expect(await failureOf(importCatalogue(folder, quietJob))).toMatchObject({ code: 'file-not-a-file' });
  });

  it('a name that cannot exist is not found', async () => {
    expect(await failureOf(importCatalogue('/a\0b.xlsx', quietJob))).toMatchObject({ code: 'file-not-found' });
  });

  it.skipIf(process.platform === 'win32')('a pipe and a device are no files (POSIX only)', async () => {
    const pipe = join(folderForTest(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero']) {
      expect(await failureOf(importCatalogue(path, quietJob))).toMatchObject({ code: 'file-not-a-file' });
    }
  });

  it('stops before it reads when cancelled', async () => {
    const job = { signal: AbortSignal.abort(), report: () => undefined };
    expect(await failureOf(importCatalogue(writeBytes(sample), job))).toEqual({ code: 'cancelled', params: {} });
  });
});

const allOtherColumns = [
  '信息资源提供方 资源提供方代码 格式分类 格式类型 数据存储总量 结构化信息记录总数 已共享的数据存储量 已共享结构化记录数',
  '已开放的数据存储量 已开放结构化记录数 共享类型 是否向社会开放 更新周期 发布日期',
].flatMap((line) => line.split(' '));

describe('hostile bytes', () => {
  it('a part that inflates past the limit is refused before it is inflated', async () => {
    const bomb = new ZipFile();
    bomb.addBuffer(Buffer.alloc(8 * 2 ** 20), 'xl/sharedStrings.xml');
    bomb.end();
    await expect(repack(await buffer(bomb.outputStream), 2 ** 20)).rejects.toThrow(RangeError);
  });

  it('a part that is larger than it says is refused', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.alloc(100_000), 'xl/sharedStrings.xml');
    zip.end();
    const bytes = await buffer(zip.outputStream);
    const size = deflateRawSync(Buffer.alloc(100_000)).length;
    expect(size).toBeLessThan(1_000);
    for (let at = bytes.indexOf(le32(100_000)); at !== -1; at = bytes.indexOf(le32(100_000))) le32(10).copy(bytes, at);
    expect(await bytesFailure(bytes)).toMatchObject({ code: 'catalogue-unreadable' });
  });

  it('bytes changed anywhere give a result or a coded failure, never another error', { timeout: 60_000 }, async () => {
    const small = readFileSync(writeWorkbook([{ rows: [briefHeader, ['类', '项', '甲', '', '', '子', '整型I', 4]] }]));
    const path = writeBytes(small, 'changed.xlsx');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(small.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(small);
          for (const { at, byte } of changes) bytes[at] = byte;
          writeFileSync(path, bytes);
          const error: unknown = await importCatalogue(path, quietJob).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          if (error !== undefined) expect(error).toBeInstanceOf(Failure);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
