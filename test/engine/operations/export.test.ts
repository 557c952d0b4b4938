import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '../../../shared/job';
import { answers, bench, putOnPaper } from './support';

const house = bench();
const { failure, value } = house;

const OPEN = 'r0003';
const CODE = '11389901MA00000151';
const secret = { passphrase: '一段足够长的测试口令' };
const opened = answers({}, { access: ['interface'] });

const makeIdentity = (code: string) =>
  value('identity.create', { name: '王科', agency: '示例市市场监督管理局', code, secret });

const exportWith = (identity: string, out: string) =>
  ({ workspace: house.workspace, version: 1, identity, secret, out }) as const;

/** One resource is opened through an interface, all others are closed; version 1 of the list is frozen so. */
beforeAll(async () => {
  const { workspace } = house;
  const { resources } = await value('workspace.resources', { workspace });
  for (const { id: resource } of resources) {
    const given = resource === OPEN ? opened : answers({ 'internal-affairs': true });
    await value('decide', { workspace, resource, answers: given });
  }
  expect(await value('list.freeze', { workspace })).toMatchObject({ version: 1, items: 1, refused: [] });
  await putOnPaper(house, 1);
});

describe('a package leaves', () => {
  test('only under the agency’s own name: an identity of another agency is refused, and nothing is made', async () => {
    const { id } = await makeIdentity('91350100M000100Y43');
    expect(await failure('package.export', exportWith(id, house.at('others')))).toBe('identity-other-agency');
    expect(existsSync(house.at('others'))).toBe(false);
  });

  test('only while its decisions stand: what was closed after the freeze does not go out', async () => {
    const { workspace } = house;
    const { id, certificatePath } = await makeIdentity(CODE);
    const { path } = await value('package.export', exportWith(id, house.at('first')));
    expect(await value('package.verify', { file: path, trust: [certificatePath] })).toMatchObject({ ok: true });

    for (const changed of [
      answers({ 'trade-secret': true }),
      answers({ 'time-sensitive': true }, { access: ['interface'] }),
      answers({ 'got-by-sharing': true }, { access: ['interface'] }),
    ]) {
      await value('decide', { workspace, resource: OPEN, answers: changed });
      expect(await failure('package.export', exportWith(id, house.at('later')))).toBe('gate-decision-changed');
    }
    expect(existsSync(house.at('later'))).toBe(false);

    await value('decide', { workspace, resource: OPEN, answers: opened });
    await value('package.export', exportWith(id, house.at('again')));
  });

  test('never of a state secret, nor does its list', async () => {
    const { workspace } = house;
    const { id } = await makeIdentity(CODE);
    await value('decide', { workspace, resource: OPEN, answers: answers({ 'state-secret': true }) });
    expect(await failure('package.export', exportWith(id, house.at('secret')))).toBe('gate-decision-changed');
    const out = house.at('secret.xlsx');
    expect(await failure('list.export', { workspace, version: 1, out })).toBe('state-secret');
    expect(existsSync(out)).toBe(false);
    await value('decide', { workspace, resource: OPEN, answers: opened });
  });
});

describe('a list is written', () => {
  const exportTo = (out: string) => failure('list.export', { workspace: house.workspace, version: 1, out });

  test.each([
    'journal.jsonl',
    'workspace.json',
    'workspace.xlsx', // its JSON would be workspace.json
    'WORKSPACE.XLSX',
    'workspace.lock',
    'Journal.JSONL. ',
    'journal.jsonl::$DATA',
    'objects/list.xlsx',
    'objects/deep/list.xlsx',
    'backups/list.xlsx',
    '../工作区/./journal.jsonl',
  ])('over no file of a workspace: %s', async (name) => {
    const journal = join(house.workspace, 'journal.jsonl');
    const before = await readFile(journal);
    const code = await exportTo(`${house.workspace}/${name}`);
    // What Windows may not hold at all may be refused for that.
    expect(['output-protected', 'bad-request']).toContain(code);
    expect((await readFile(journal)).equals(before)).toBe(true);
  });

  test('over no file of a workspace that is not open', async () => {
    await mkdir(house.at('other/objects'), { recursive: true });
    await house.write('other/journal.jsonl', '');
    expect(await exportTo(house.at('other/workspace.xlsx'))).toBe('output-protected');
  });

  test.skipIf(process.platform === 'win32')('over none by way of a link (skipped on Windows)', async () => {
    await symlink(join(house.workspace, 'objects'), house.at('link'));
    expect(await exportTo(house.at('link/list.xlsx'))).toBe('output-protected');
  });

  test.each(['identities/x.xlsx', 'keys/x.xlsx', 'trust/x.xlsx', 'sources.xlsx'])(
    'over no file of the home: %s',
    async (name) => {
      expect(await exportTo(house.at(`home/${name}`))).toBe('output-protected');
    },
  );

  test('over no data file of a clerk', async () => {
    const file = await house.write('源数据.csv', '区县,件数\n云汐区,1\n');
    await value('dataset.attach', { workspace: house.workspace, resource: 'r0002', file });
    expect(await exportTo(file)).toBe('output-protected');
    expect(await readFile(file, 'utf8')).toBe('区县,件数\n云汐区,1\n');
  });

  test('not under the name of its own JSON', async () => {
    expect(await exportTo(house.at('list.JSON'))).toBe('bad-request');
  });

  test('in all the formats that are asked for, beside each other under one name', async () => {
    const { workspace } = house;
    const formats = ['xlsx', 'json', 'csv', 'jsonld'] as const;
    const out = house.at('各种格式/清单.xlsx');
    const made = await value('list.export', { workspace, version: 1, out, formats: [...formats] });
    for (const format of formats) expect(made[format]).toBe(house.at(`各种格式/清单.${format}`));
    const named = formats.map((format) => `清单.${format}`);
    expect(readdirSync(house.at('各种格式')).toSorted()).toEqual(['清单-internal.xlsx', ...named].toSorted());
    // A second export takes the place of the first.
    await value('list.export', { workspace, version: 1, out, formats: [...formats] });
  });

  test('alone in the one format that is asked for, where the person said', async () => {
    const out = house.at('单独/公开.CSV');
    const made = await value('list.export', { workspace: house.workspace, version: 1, out, formats: ['csv'] });
    expect(made).toMatchObject({ csv: out, xlsx: null, json: null, jsonld: null, closedXlsx: null });
    expect(readdirSync(house.at('单独'))).toEqual(['公开.CSV']);
  });

  test.each(['json', 'csv', 'jsonld'] as const)('over no file beside it that no export wrote: %s', async (format) => {
    const stranger = await house.write(`别人的.${format}`, '区县,件数\n云汐区,1\n');
    const request = { workspace: house.workspace, version: 1, out: house.at('别人的.xlsx'), formats: ['xlsx', format] };
    expect(await failure('list.export', request as Parameters<typeof failure<'list.export'>>[1])).toBe('file-exists');
    expect(await readFile(stranger, 'utf8')).toBe('区县,件数\n云汐区,1\n');
    expect(existsSync(house.at('别人的.xlsx'))).toBe(false);
  });

  test('with the columns that are chosen, and those that the regulation asks for', async () => {
    const out = house.at('部分列.csv');
    const request = { workspace: house.workspace, version: 1, out, formats: ['csv' as const] };
    await value('list.export', { ...request, columns: ['remark', 'abstract'] });
    const [header] = (await readFile(out, 'utf8')).split('\r\n');
    expect(header).toBe('\uFEFF序号,数据集名称,摘要,数据项,数据格式,更新频度,开放类型,备注');
  });

  test('not at all where it is cancelled', async () => {
    const cancelled: Job = { signal: AbortSignal.abort(), report: () => undefined };
    const request = { workspace: house.workspace, version: 1, out: house.at('取消/清单.xlsx') };
    const answer = await house.answer('list.export', request, cancelled);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(existsSync(house.at('取消'))).toBe(false);
  });

  test('beside the files of a workspace, where a person wants it there', async () => {
    const out = join(house.workspace, '清单.xlsx');
    await value('list.export', { workspace: house.workspace, version: 1, out });
    expect(readdirSync(house.workspace)).toContain('清单.json');
  });
});
