import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventSample } from '../../assets/sample/generator';
import { isInstalled, judge } from '../support/judges';
import { filesBelow, searchFolder, searchFor } from '../support/needles';
import { runCli, type Run } from '../support/run-cli';

const CLOCK = '2026-03-02T01:00:00.000Z';

let folder: string;
let out: string;
let run: Run;

const fromDemo = (...path: string[]) => join(out, ...path);
const packagePath = () => join(fromDemo('package'), readdirSync(fromDemo('package'))[0] ?? '');
const identities = () => join(folder, 'home', 'demo', 'identities');
const certificatePath = () => join(identities(), readdirSync(identities())[0] ?? '', 'certificate.pem');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '示例 demo-'));
  out = join(folder, 'first');
  run = await runCli('demo', '--out', out, '--home', join(folder, 'home'), '--clock', CLOCK);
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the demo', () => {
  test('walks all nine steps and ends with a trusted package', () => {
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9]) expect(run.stdout).toContain(`[${step}/9]`);
    expect(run.stdout).toContain('untrusted → trusted');
  });

  test('takes in the whole sample agency: at least 24 resources, 220 items and six data files', () => {
    const [, resources, items] = /资源 (\d+)，数据项 (\d+)/.exec(run.stdout) ?? [];
    expect(Number(resources)).toBeGreaterThanOrEqual(24);
    expect(Number(items)).toBeGreaterThanOrEqual(220);
    expect(run.stdout).toContain('食品经营许可.csv csv gb18030 20,000 × 12');
    expect(run.stdout).toContain('特种设备.xls xls');
    expect(run.stdout).toContain('企业登记.xlsx xlsx');
  });

  test('lists nothing that the regulation bars: shared, internal, under agreement, secret', () => {
    const { items } = JSON.parse(readFileSync(fromDemo('list', 'open-list-v1.json'), 'utf8')) as {
      items: { name: string; type: string; access: { delivery: string }[] }[];
    };
    const names = items.map(({ name }) => name);
    for (const barred of [
      '人口基础信息（共享获取）',
      '局机关财务收支信息',
      '商超扫码销售信息（合作协议）',
      '（占位）另行管理资源',
    ]) {
      expect(names).not.toContain(barred);
    }
    expect(names).toContain('食品经营许可信息');
    expect(items.find(({ name }) => name === '电梯物联网监测信息')).toMatchObject({
      type: 'conditional',
      access: [{ delivery: 'interface' }],
    });
  });

  test('leaves no raw ID number, phone or name in workspace, home, list, package or output', () => {
    const { people } = inventSample();
    const needles = people.flatMap(({ name, residentId, mobile }) => [name, residentId, mobile]);
    expect(needles.length).toBeGreaterThan(50_000);
    const search = searchFor(needles);
    const said = Buffer.from(run.stdout + run.stderr, 'utf8');
    expect([
      ...searchFolder(out, search),
      ...searchFolder(join(folder, 'home'), search),
      ...search(said, 'output'),
    ]).toEqual([]);
  });

  test('would find them: the search sees them in the sources', () => {
    const { people } = inventSample();
    const needles = people.slice(0, 5).flatMap(({ name, residentId, mobile }) => [name, residentId, mobile]);
    const source = join(import.meta.dirname, '../../assets/sample/食品经营许可.csv');
    expect(searchFor(needles)(readFileSync(source), 'source').length).toBeGreaterThan(0);
  });

  test('leaves no staged raw data behind', () => {
    const own = readdirSync(tmpdir()).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`));
    expect(own).toEqual([]);
  });

  test('keeps a journal whose chain verifies', async () => {
    const verified = await runCli('journal', 'verify', fromDemo('workspace'));
    expect(verified).toMatchObject({ exit: 0, stderr: '' });
  });

  test('refuses to write into a folder that is not a demo’s', async () => {
    mkdirSync(join(folder, 'mine', 'letters'), { recursive: true });
    const refused = await runCli('demo', '--out', join(folder, 'mine'));
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(existsSync(join(folder, 'mine', 'letters'))).toBe(true);
  });
});

describe('a second demo with the same key and clock', () => {
  test('makes the same list and, but for the signature, the same package', async () => {
    const second = join(folder, 'second');
    const again = await runCli('demo', '--out', second, '--home', join(folder, 'home'), '--clock', CLOCK);
    expect(again.exit).toBe(0);
    for (const file of filesBelow(fromDemo('list'))) {
      expect(readFileSync(file.replace(out, second)).equals(readFileSync(file)), file).toBe(true);
    }
    const digest = (text: string) => /SHA-256 ([0-9a-f]{64})/.exec(text)?.[1];
    expect(digest(run.stdout)).toBeDefined();
    expect(digest(again.stdout)).toBe(digest(run.stdout));
  }, 180_000);
});

describe('outside judges on the demo’s package', () => {
  const unpacked = () => join(folder, 'unpacked', readdirSync(join(folder, 'unpacked'))[0] ?? '');

  beforeAll(() => {
    if (isInstalled('unzip')) judge('unzip', ['-q', packagePath(), '-d', join(folder, 'unpacked')], folder);
  });

  test.skipIf(!isInstalled('unzip'))('unzip finds it sound (skipped without unzip)', () => {
    expect(judge('unzip', ['-tq', packagePath()], folder)).toMatchObject({ status: 0 });
  });

  test.skipIf(!isInstalled('unzip') || !isInstalled('sha256sum'))(
    'sha256sum confirms both manifests (skipped without unzip, sha256sum)',
    () => {
      for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
        expect(judge('sha256sum', ['-c', '--strict', '--quiet', manifest], unpacked())).toEqual({
          status: 0,
          said: '',
        });
      }
    },
  );

  test.skipIf(!isInstalled('unzip') || !isInstalled('openssl'))(
    'openssl confirms the signature (skipped without unzip, openssl)',
    () => {
      const args = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', 'signatures/1.p7s', '-content'];
      const verify = [
        ...args,
        'tagmanifest-sha256.txt',
        '-CAfile',
        certificatePath(),
        '-out',
        join(folder, 'verified'),
      ];
      expect(judge('openssl', verify, unpacked())).toMatchObject({ status: 0 });
    },
  );
});
