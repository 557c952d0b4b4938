import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { fromBufferPromise } from 'yauzl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedWorkbook, listWorkbook, markOf, markText } from '../../../main/engine/openlist';
import type { OpenList } from '../../../shared/model/openlist';
import { freeze, lianyungang, qingdao, sampleState } from './sample';

const frozen = freeze(sampleState(lianyungang), lianyungang);

/** The sample list with texts in it that spreadsheets like to spoil. */
const hostile: OpenList = {
  ...frozen.list,
  items: frozen.list.items.map((item) => ({
    ...item,
    code: '007',
    abstract: '=1+1',
    remark: '第一行\r\n第二行 𠮷 <&"\'>',
    contact: '-86 518 8888',
    spatial: '_x0041_',
    period: '2020-01-01',
  })),
};

async function parts(bytes: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const archive = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of archive.eachEntry()) {
    found.set(entry.fileName, (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8'));
  }
  return found;
}

/** Every cell of every sheet, as text and numbers. */
function cellsOf(bytes: Uint8Array): Record<string, unknown[][]> {
  const { Sheets, SheetNames } = read(bytes, { cellDates: false });
  return Object.fromEntries(
    SheetNames.map((name) => {
      const sheet = Sheets[name];
      if (!sheet) throw new Error(`No sheet ${name}`);
      return [name, utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true })];
    }),
  );
}

describe('listWorkbook', () => {
  it('holds the list, its items and the notes, and nothing of what is withheld', async () => {
    const sheets = cellsOf(await listWorkbook(frozen.list, lianyungang));
    expect(Object.keys(sheets)).toEqual(['开放清单', '数据项', '变更', '填报说明']);
    const [title, subtitle, header, first, second] = sheets['开放清单'] ?? [];
    expect(title?.[0]).toBe('示例市市场监督管理局公共数据开放清单');
    expect(subtitle?.[0]).toContain('统一社会信用代码：91350100M000100Y43　版本：第 1 版　日期：2026-03-02');
    expect(header).toEqual([
      '序号',
      '数据开放主体',
      '统一社会信用代码',
      '来源目录代码',
      '数据集名称',
      '摘要',
      '数据领域',
      '关键字',
      '数据项',
      '数据格式',
      '数据容量（条）',
      '时间范围',
      '空间范围',
      '更新频度',
      '首次发布日期',
      '最近更新日期',
      '开放类型',
      '开放条件',
      '开放方式',
      '数据分级',
      '认定依据（条款）',
      '责任科室',
      '联系人/电话',
      '备注',
      '资源编号',
    ]);
    expect(first?.slice(0, 10)).toEqual([
      1,
      '示例市市场监督管理局',
      '91350100M000100Y43',
      '307015/r0001',
      '食品经营许可',
      '食品经营许可的摘要',
      '市场监管',
      '许可、食品',
      '许可证编号、法定代表人',
      'CSV',
    ]);
    expect(first?.slice(10, 17)).toEqual([99, '2026-01', null, '每月', '2026-03-02', '2026-03-01', '无条件开放']);
    expect(second?.slice(16, 21)).toEqual([
      '有条件开放',
      '申请用途；使用期限：一年',
      '接口访问',
      '2级（低敏）',
      '第六条',
    ]);
    expect(sheets['数据项']?.slice(2)).toEqual([
      ['清单序号', '数据集名称', '项序号', '数据项名称', '数据类型', '数据长度', '说明', '敏感级别', '脱敏方式'],
      [1, '食品经营许可', 1, '许可证编号', '字符串型C', '20', null, '1级（公开）', null],
      [1, '食品经营许可', 2, '法定代表人', '字符串型C', null, null, '3级（较敏）', '屏蔽'],
      [2, '实时检测数据', 1, '检测值', '数值型N', '8', null, '2级（低敏）', null],
    ]);
    const everything = [...(await parts(await listWorkbook(frozen.list, lianyungang))).values()].join('');
    for (const { name, resource } of frozen.closed) {
      expect(everything).not.toContain(name);
      expect(everything).not.toContain(resource);
    }
  });

  it('explains itself: what it rests on, its words, the articles it cites', async () => {
    const notes = Object.fromEntries(cellsOf(await listWorkbook(frozen.list, lianyungang))['填报说明'] ?? []) as Record<
      string,
      string
    >;
    expect(notes['依据']).toContain('《连云港市公共数据开放与开发利用管理暂行办法》');
    expect(notes['完整性']).toBe('本清单没有遗漏未就绪的资源。');
    expect(notes['与上一版比较']).toBe('首个版本。');
    expect(notes['第六条']).toContain('三类');
    expect(notes).toHaveProperty(['第七条第二款']);
    expect(notes).toHaveProperty(['第十一条第二款']);
    expect(notes).not.toHaveProperty(['第三十九条']);
  });

  it('says when the list is partial and when the regulation had expired', async () => {
    const { list } = freeze(sampleState(qingdao), qingdao, { allowPartial: true });
    const sheets = cellsOf(await listWorkbook(list, qingdao));
    const notes = Object.fromEntries(sheets['填报说明'] ?? []) as Record<string, string>;
    expect(notes['完整性']).toBe('本清单为部分清单：另有 1 项资源尚未就绪，未列入。');
    expect(notes['注意']).toContain('自 2025-10-01 已届满');
    expect(sheets['开放清单']?.[0]?.[0]).toBe('示例市市场监督管理局2026年度公共数据开放清单');
    expect(sheets['开放清单']?.[3]?.[16]).toBe('无条件开放类');
  });

  it('is set up to be printed and read: widths, wrapped text, frozen and repeated header, filter, A4 landscape, page numbers', async () => {
    const xml = await parts(await listWorkbook(frozen.list, lianyungang));
    for (const [number, lastColumn, lastRow] of [
      [1, 'Y', 5],
      [2, 'I', 6],
    ] as const) {
      const sheet = xml.get(`xl/worksheets/sheet${number}.xml`) ?? '';
      expect(sheet).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
      expect(sheet).toContain(`<autoFilter ref="A3:${lastColumn}${lastRow}"/>`);
      expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
      expect(sheet).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/);
      expect(sheet).toContain('第 &amp;P 页，共 &amp;N 页');
      expect(sheet).toMatch(/<col min="1" max="1" width="\d+/);
    }
    expect(xml.get('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^>]*>&apos;开放清单&apos;!\$3:\$3</);
    expect(xml.get('xl/styles.xml')).toContain('wrapText="1"');
    expect(xml.get('xl/styles.xml')).toContain('宋体');
  });

  it('tells what changed since the version before, in words, or that nothing is to be told', async () => {
    const rows = async (list: OpenList) => cellsOf(await listWorkbook(list, lianyungang))['变更']?.slice(2);
    const header = ['序号', '变更情形', '数据集名称', '变更的内容'];
    expect(await rows(frozen.list)).toEqual([header, [null, null, '本版为首个版本，没有可比较的上一版。', null]]);
    const second: OpenList = {
      ...frozen.list,
      version: 2,
      predecessor: { version: 1, added: 1, removed: 1, changed: 1 },
      changes: [
        { kind: 'added', resource: 'r0001', name: '食品经营许可', columns: [] },
        { kind: 'changed', resource: 'r0002', name: '实时检测数据', columns: ['updateCycle', 'remark', 'datasets'] },
        { kind: 'withdrawn', resource: 'r0009', name: '旧数据', columns: [] },
      ],
    };
    expect(await rows(second)).toEqual([
      header,
      [1, '新增', '食品经营许可', null],
      [2, '变更', '实时检测数据', '更新频度、备注、数据文件'],
      [3, '撤回', '旧数据', null],
    ]);
    expect(await rows({ ...second, changes: [] })).toEqual([header, [null, null, '与上一版相比没有变更。', null]]);
  });

  it('carries the year of a yearly list', async () => {
    const { list } = freeze(sampleState(qingdao), qingdao, { allowPartial: true });
    const [, subtitle] = cellsOf(await listWorkbook(list, qingdao))['开放清单'] ?? [];
    expect(subtitle?.[0]).toContain('版本：第 1 版　年度：2026 年　日期：2026-03-02');
  });

  it('prints the columns that are chosen, with those that the regulation asks for', async () => {
    const sheets = cellsOf(await listWorkbook(frozen.list, lianyungang, { columns: ['remark'] }));
    const titles = ['序号', '数据集名称', '数据项', '数据格式', '更新频度', '开放类型', '备注', '资源编号'];
    expect(sheets['开放清单']?.[2]).toEqual(titles);
  });

  it('offers the words of the dictionaries in the cells of their columns, also of a single item', async () => {
    for (const [items, range] of [
      [frozen.list.items, 'G4:G5'],
      [frozen.list.items.slice(0, 1), 'G4'],
    ] as const) {
      const xml = await parts(await listWorkbook({ ...frozen.list, items: [...items] }, lianyungang));
      const sheet = xml.get('xl/worksheets/sheet1.xml') ?? '';
      expect(sheet.match(/<dataValidation /g)).toHaveLength(2);
      expect(sheet).toMatch(new RegExp(`errorStyle="stop"[^>]*sqref="${range}(?::G4)?"><formula1>&quot;信用服务,`));
      expect(sheet).toMatch(/errorStyle="warning"[^>]*><formula1>&quot;实时,每日,/);
    }
  });

  it('keeps the resources’ ids and which list it is in a hidden column that is not printed', async () => {
    const bytes = await listWorkbook(frozen.list, lianyungang);
    const xml = await parts(bytes);
    expect(xml.get('xl/worksheets/sheet1.xml')).toMatch(/<col min="25" max="25"[^>]* hidden="1"/);
    expect(xml.get('xl/workbook.xml')).toContain("'开放清单'!$A$1:$X$5".replaceAll("'", '&apos;'));
    const rows = cellsOf(bytes)['开放清单'];
    expect(rows?.map((row) => row[24])).toEqual([markText(markOf(frozen.list)), null, '资源编号', 'r0001', 'r0002']);
  });

  it('reports its rows as it goes on, and ends where that throws', async () => {
    const [item] = frozen.list.items;
    if (item === undefined) throw new Error('an empty sample');
    const items = Array.from({ length: 1200 }, (_, index) => ({ ...item, number: index + 1, fields: [] }));
    const seen: number[] = [];
    const between = (rows: number) => {
      seen.push(rows);
      return seen.length < 2 ? Promise.resolve() : Promise.reject(new Error('cancelled'));
    };
    await expect(listWorkbook({ ...frozen.list, items }, lianyungang, { between })).rejects.toThrow('cancelled');
    expect(seen).toEqual([500, 1000]);
  });

  it('types text as text, dates and leading zeros included, and figures as figures', async () => {
    const bytes = await listWorkbook(hostile, lianyungang);
    const row = cellsOf(bytes)['开放清单']?.[3];
    expect(row?.[3]).toBe('007');
    expect(row?.[5]).toBe('=1+1');
    expect(row?.[10]).toBe(99);
    expect(row?.[11]).toBe('2020-01-01');
    expect(row?.[12]).toBe('_x0041_');
    expect(row?.[22]).toBe('-86 518 8888');
    expect(row?.[23]).toBe('第一行\n第二行 𠮷 <&"\'>');
    for (const sheet of (await parts(bytes)).values()) expect(sheet).not.toMatch(/<f[ >]/);
  });

  it('is the same to the byte each time', async () => {
    const [one, two] = await Promise.all([listWorkbook(hostile, lianyungang), listWorkbook(hostile, lianyungang)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it('refuses a profile that is not the list’s own', async () => {
    await expect(listWorkbook(frozen.list, qingdao)).rejects.toMatchObject({ code: 'list-profile-differs' });
  });

  it('holds an empty list', async () => {
    const sheets = cellsOf(await listWorkbook({ ...frozen.list, items: [] }, lianyungang));
    expect(sheets['开放清单']).toHaveLength(3);
  });
});

describe('closedWorkbook', () => {
  it('shows what stays off the list and why, marked as internal', async () => {
    const rows = cellsOf(await closedWorkbook(frozen, lianyungang))['不予开放事项'];
    expect(rows?.[0]?.[0]).toContain('内部资料，不随开放清单发布');
    expect(rows?.slice(3)).toEqual([
      [
        1,
        'r0003',
        '307015/r0003',
        '工资发放表',
        '非开放',
        '第六条、第七条第一款第（四）项、第七条第一款第（六）项',
        '涉及本单位人员、财务、资产等内部事务；法律、法规、规章等规定不得开放或应当通过其他途径获取',
        '食品科',
      ],
      [
        2,
        'r0004',
        '307015/r0004',
        '人口信息',
        '不列入清单',
        '第十一条第一款',
        '通过共享等手段获取，不列入本机构开放清单。',
        '食品科',
      ],
      [
        3,
        'r0005',
        null,
        '占位事项（内容不在本程序办理）',
        '非开放',
        '第六条、第七条第一款第（一）项',
        '依法确定为国家秘密',
        null,
      ],
    ]);
  });
});

const soffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!soffice)('in LibreOffice (skipped where soffice is not installed)', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openlist-workbook-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('opens, and every cell of every sheet is what was written', { timeout: 120_000 }, async () => {
    const written = {
      list: await listWorkbook(hostile, lianyungang),
      closed: await closedWorkbook(frozen, lianyungang),
    };
    const files = await Promise.all(
      Object.entries(written).map(async ([name, bytes]) => {
        const file = join(folder, `${name}.xlsx`);
        await writeFile(file, bytes);
        return file;
      }),
    );
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'reopened'),
        ...files,
      ],
      { encoding: 'utf8', timeout: 110_000 },
    );
    expect(run.status).toBe(0);
    for (const [name, bytes] of Object.entries(written)) {
      const reopened = cellsOf(await readFile(join(folder, 'reopened', `${name}.xlsx`)));
      expect(trimmed(reopened)).toEqual(trimmed(cellsOf(bytes)));
    }
  });
});

/** Without the empty cells that a reader may or may not add at the end of a row. */
function trimmed(sheets: Record<string, unknown[][]>): Record<string, unknown[][]> {
  const cut = (row: unknown[]) => row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== '') + 1);
  const empty = (cell: unknown) => (cell === '' ? null : cell);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => cut(row.map(empty)))]),
  );
}
