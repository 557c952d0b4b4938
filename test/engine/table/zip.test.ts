import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/failure';
import { stage, type StageOptions } from '../../../main/engine/table';
import { canMountDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { cellsOf, encode, staged, useFolder } from './support';
import { zipOf, type Packed } from './zip-files';

const folder = useFolder();
const CSV = '编号,名称\n001,甲\n002,乙\n';
const zip = (...files: Packed[]): Promise<string> => folder.file('archive.zip', zipOf(files));

function workbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a'], ['x']]), '表');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

async function failureOf(file: string, options: StageOptions = {}): Promise<Failure> {
  const error: unknown = await staged(file, options, () => undefined).catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw error;
  return error;
}

describe('a zip of one data file', () => {
  it('is read as that file, recorded with its name, and keeps the digest of the zip', async () => {
    const file = await zip({ name: '导出/数据.csv', content: encode(CSV, 'gb18030') });
    expect(await cellsOf(file)).toEqual({
      names: ['编号', '名称'],
      cells: [
        ['001', '甲'],
        ['002', '乙'],
      ],
    });
    await staged(file, {}, async ({ reading, source, warnings }) => {
      expect(reading).toMatchObject({ format: 'csv', encoding: 'gb18030', member: '导出/数据.csv' });
      expect(source.name).toBe('archive.zip');
      expect(source.digest).toBe(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      );
      expect(warnings).toEqual([]);
    });
  });

  it('passes over what systems add and what explains the data, and counts the latter', async () => {
    const file = await zip(
      { name: '__MACOSX/._data.csv', content: 'x' },
      { name: '.DS_Store', content: 'x' },
      { name: 'Thumbs.db', content: 'x' },
      { name: 'data/', content: '' },
      { name: 'data/data.csv', content: CSV },
      { name: 'data/readme.txt', content: 'x' },
      { name: 'data/说明.pdf', content: 'x' },
      { name: 'data/字段说明.docx', content: 'x' },
    );
    await staged(file, {}, ({ reading, warnings }) => {
      expect(reading.member).toBe('data/data.csv');
      expect(warnings).toEqual([{ code: 'other-member', count: 3, places: [] }]);
    });
  });

  it.each<[string, Buffer | string, string]>([
    ['a.xlsx', workbook(), 'xlsx'],
    ['a.json', '[{"a":"x"}]', 'json'],
    ['a.jsonl', '{"a":"x"}\n{"a":"y"}', 'ndjson'],
    ['数据', 'a,b\nx,y\n', 'csv'],
    ['a.txt', 'a\tb\nx\ty\n', 'csv'],
  ])('may hold %s', async (name, content, format) => {
    await staged(await zip({ name, content }), {}, ({ reading }) => {
      expect(reading).toMatchObject({ format, member: name });
    });
  });

  it('has its names in GBK, in UTF-8 without saying so, and in the field beside them', async () => {
    const gbk = await zip({ name: iconv.encode('目录\\数据.csv', 'gbk'), content: CSV });
    await staged(gbk, {}, ({ reading }) => {
      expect(reading.member).toBe('目录/数据.csv');
    });
    const unsaid = await zip({ name: Buffer.from('数据.csv'), content: CSV });
    await staged(unsaid, {}, ({ reading }) => {
      expect(reading.member).toBe('数据.csv');
    });
  });

  it('is told from an xlsx by its content, whatever either is called', async () => {
    const book = await folder.file('book.zip', workbook());
    await staged(book, {}, ({ reading }) => {
      expect(reading).toMatchObject({ format: 'xlsx', member: null });
    });
    const archive = await folder.file('archive.xlsx', zipOf([{ name: 'a.csv', content: CSV }]));
    await staged(archive, {}, ({ reading }) => {
      expect(reading).toMatchObject({ format: 'csv', member: 'a.csv' });
    });
  });

  it('names no path of the disk that it is written to', async () => {
    const file = await zip({ name: '../../../../tmp/out.csv', content: CSV }, { name: '/etc/x.pdf', content: 'x' });
    await staged(file, {}, ({ rows, reading }) => {
      expect({ rows, member: reading.member }).toEqual({ rows: 2, member: '../../../../tmp/out.csv' });
    });
  });

  it('has failures of its content named by the zip', async () => {
    const file = await zip({ name: 'a.csv', content: 'a,b\n1,"x\n' });
    expect(await failureOf(file)).toMatchObject({ code: 'table-quote-unclosed', params: { file } });
  });
});

describe('a zip of several data files', () => {
  const files = [
    { name: '一.csv', content: CSV },
    { name: '二/表.csv', content: 'a\nx\n' },
    { name: '说明.docx', content: 'x' },
  ];

  it('is refused with their names, and read once one is named', async () => {
    const file = await zip(...files);
    expect(await failureOf(file)).toMatchObject({
      code: 'zip-several-tables',
      params: { file, count: 2, members: '1 一.csv; 2 二/表.csv' },
    });
    for (const member of [2, '2', '二/表.csv', '表.csv']) {
      expect(await cellsOf(file, { member })).toEqual({ names: ['a'], cells: [['x']] });
    }
    expect(await failureOf(file, { member: '三.csv' })).toMatchObject({
      code: 'zip-member-missing',
      params: { member: '三.csv', members: '1 一.csv; 2 二/表.csv' },
    });
  });
});

describe('a zip that is refused', () => {
  const huge = Buffer.alloc(1_000_000, 'a,b\n');
  it.each<[string, readonly Packed[], string]>([
    ['without a table', [{ name: 'a.pdf', content: 'x' }], 'zip-no-table'],
    ['empty', [], 'table-format-unknown'],
    ['with a password', [{ name: 'a.csv', content: CSV, flags: 1 }], 'zip-encrypted'],
    ['with strong encryption', [{ name: 'a.csv', content: CSV, flags: 0x41 }], 'zip-encrypted'],
    ['packed in another way', [{ name: 'a.csv', content: CSV, method: 9 }], 'zip-unreadable'],
    ['with a wrong checksum', [{ name: 'a.csv', content: CSV, crc: 1 }], 'zip-unreadable'],
    ['that unpacks to more than it says', [{ name: 'a.csv', content: huge, size: 10 }], 'zip-unreadable'],
    ['that unpacks to less than it says', [{ name: 'a.csv', content: CSV, size: 1000 }], 'zip-unreadable'],
    ['made to fill the disk', [{ name: 'a.csv', content: huge, size: 4_000_000_000 }], 'zip-bomb'],
    ['of a zip', [{ name: 'data', content: zipOf([{ name: 'a.csv', content: CSV }]) }], 'zip-no-table'],
  ])('%s', async (_, files, code) => {
    expect((await failureOf(await zip(...files))).code).toBe(code);
  });

  it('in its directory', async () => {
    const whole = zipOf([{ name: 'a.csv', content: CSV }]);
    const file = await folder.file('cut.zip', whole.subarray(0, whole.length - 10));
    expect((await failureOf(file)).code).toBe('zip-unreadable');
  });

  it.skipIf(!canMountDisk)('before the disk is full', async () => {
    const disk = await mkdtemp(join(tmpdir(), 'small-'));
    mountDisk(disk, '2m');
    const usual = process.env['TMPDIR'];
    process.env['TMPDIR'] = disk;
    try {
      const content = Array.from({ length: 100_000 }, (_, row) => `${row},${Math.imul(row, 2654435761)}\n`).join('');
      expect(await failureOf(await zip({ name: 'a.csv', content }))).toMatchObject({ code: 'zip-too-large' });
    } finally {
      if (usual === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = usual;
      unmountDisk(disk);
      await rm(disk, { recursive: true });
    }
  });

  it('once it is cancelled, leaving nothing behind', async () => {
    const file = await zip({
      name: 'a.csv',
      content: Array.from({ length: 200_000 }, (_, row) => `${row}\n`).join(''),
    });
    const stop = new AbortController();
    const phases: string[] = [];
    const job = {
      signal: stop.signal,
      report: ({ phase }: { phase: string }) => {
        phases.push(phase);
        if (phase === 'unpack') stop.abort();
      },
    };
    await expect(stage(file, {}, job)).rejects.toMatchObject({ code: 'cancelled' });
    expect(phases.at(-1)).toBe('unpack');
  });
});
