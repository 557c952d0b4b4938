import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';
import { canMountDisk, mountDisk, unmountDisk } from '../../support/small-disk';

const sample = resolve(import.meta.dirname, '../../../assets/sample');
const AGENCY = ['--agency', '示例市市场监督管理局', '--code', '11389901MA00000151'];

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const home = () => ['--home', at('home')];

/** A workspace with the sample's catalogue and one data file. */
async function prepare(workspace: string): Promise<void> {
  await runCli(
    'workspace',
    'init',
    workspace,
    '--regulation',
    'lianyungang-2019',
    ...AGENCY,
    '--actor',
    '示例甲',
    ...home(),
  );
  await runCli('catalogue', 'import', workspace, join(sample, '信息资源目录.xlsx'), ...home());
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli 失败-'));
  writeFileSync(at('right'), 'a passphrase\n');
  writeFileSync(at('wrong'), 'another passphrase\n');
  writeFileSync(at('noise.xlsx'), Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)));
  writeFileSync(at('broken.json'), '{"version": 1,');
  writeFileSync(at('data.csv'), '姓名,区县\r\n某某,云汐区\r\n');
  writeFileSync(at('no-header.csv'), '11010519491231002X,13800000000\r\n440524188001010014,13900000000\r\n');
  await prepare(at('工作区'));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const failing: [string, string, () => string[]][] = [
  ['a missing workspace', 'workspace-not-found', () => ['workspace', 'show', at('nowhere')]],
  ['a missing catalogue', 'file-not-found', () => ['catalogue', 'import', at('工作区'), at('nowhere.xlsx')]],
  ['a missing data file', 'file-not-found', () => ['dataset', 'inspect', at('nowhere.csv')]],
  ['a missing package', 'file-not-found', () => ['package', 'verify', at('nowhere.zip')]],
  [
    'a workbook that cannot be read',
    'catalogue-unreadable',
    () => ['catalogue', 'import', at('工作区'), at('noise.xlsx')],
  ],
  [
    'a workbook that is no catalogue',
    'catalogue-not-recognised',
    () => ['catalogue', 'import', at('工作区'), join(sample, '企业登记.xlsx')],
  ],
  [
    'a plan that is no JSON',
    'json-unreadable',
    () => ['treat', 'apply', at('data.csv'), '--plan', at('broken.json'), '--out', at('out.csv')],
  ],
  ['a resource that is not there', 'resource-not-found', () => ['tag', 'confirm', at('工作区'), 'r9999']],
  ['a list that is not there', 'list-not-found', () => ['list', 'export', at('工作区'), '7', '--out', at('x.xlsx')]],
  [
    'a folder that is taken',
    'workspace-exists',
    () => ['workspace', 'init', at('工作区'), '--regulation', 'lianyungang-2019', ...AGENCY],
  ],
  [
    'a regulation that is none',
    'profile-unknown',
    () => ['workspace', 'init', at('w2'), '--regulation', 'atlantis-1', ...AGENCY],
  ],
  [
    'an agency code whose check character is wrong',
    'agency-code-invalid',
    () => [
      'workspace',
      'init',
      at('w2'),
      '--regulation',
      'lianyungang-2019',
      '--agency',
      '某局',
      '--code',
      '11389901MA00000152',
    ],
  ],
  [
    'a file whose header is data',
    'header-holds-data',
    () => ['dataset', 'attach', at('工作区'), 'r0001', at('no-header.csv')],
  ],
  ['a person who is not filed', 'actor-unknown', () => ['person', 'add', at('工作区'), '示例丁', '--actor', '陌生人']],
];

describe('a failure on the command line', () => {
  test.each(failing)('%s: code %s, exit 2, texts in both languages, nothing half-made', async (_what, code, args) => {
    const before = readdirSync(folder).sort();
    const { exit, value } = await runJson(...args(), ...home());
    expect({ exit, value }).toMatchObject({ exit: 2, value: { failure: { code } } });
    for (const language of ['zh', 'en']) {
      const { stdout, stderr } = await runCli(...args(), ...home(), '--lang', language);
      expect(stdout).toBe('');
      expect(stderr).toContain(`[${code}]`);
      expect(stderr.trim().split('\n')).toHaveLength(2);
      expect(stderr).not.toMatch(/\n\s+at |Error:|undefined|\{\w+\}/);
    }
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test('never prints what stands in the file', async () => {
    const { stdout, stderr } = await runCli('dataset', 'attach', at('工作区'), 'r0001', at('no-header.csv'), ...home());
    expect(stdout + stderr).not.toMatch(/11010519491231002X|13800000000/);
  });

  test('an incomplete list is refused with exit 1 and names what is missing', async () => {
    const { exit, value } = await runJson('list', 'freeze', at('工作区'), ...home());
    expect({ exit, value }).toMatchObject({ exit: 1, value: { failure: { code: 'list-incomplete' } } });
  });

  test('a partial list can be frozen but not exported as a package', async () => {
    await runCli('list', 'freeze', at('工作区'), '--allow-partial', ...home());
    await runCli('identity', 'create', '--name', '示例签名人', ...AGENCY, '--passphrase-file', at('right'), ...home());
    const [id = ''] = readdirSync(at('home', 'identities'));
    const exporting = ['package', 'export', at('工作区'), '1', '--identity', id, '--out', at('out'), ...home()];
    expect(await runJson(...exporting, '--passphrase-file', at('right'))).toMatchObject({
      exit: 1,
      value: { failure: { code: 'gate-list-partial' } },
    });
    expect(existsSync(at('out'))).toBe(false);
    expect((await runCli('undo', at('工作区'), ...home())).exit).toBe(0);
  });

  test('a wrong passphrase opens nothing', async () => {
    const plan = { version: 1, steps: [step('c0', '姓名', 'pseudonym'), step('c1', '区县', 'keep')], quasi: [] };
    writeFileSync(at('plan.json'), JSON.stringify(plan));
    const apply = (out: string, passphrase: string) =>
      runJson(
        'treat',
        'apply',
        at('data.csv'),
        '--plan',
        at('plan.json'),
        '--out',
        at(out),
        '--key-file',
        at('scope.key'),
        '--key-passphrase-file',
        at(passphrase),
      );
    expect(await apply('treated.csv', 'right')).toMatchObject({ exit: 0, value: { keyCreated: true } });
    expect(await apply('refused.csv', 'wrong')).toMatchObject({
      exit: 2,
      value: { failure: { code: 'passphrase-wrong' } },
    });
    expect(existsSync(at('refused.csv'))).toBe(false);
    expect(await apply('again.csv', 'right')).toMatchObject({ exit: 0, value: { keyCreated: false } });
    expect(readFileSync(at('again.csv'))).toEqual(readFileSync(at('treated.csv')));
  });
});

function step(column: string, name: string, operator: string) {
  return { column, name, operator };
}

describe('a full disk', () => {
  test.skipIf(!canMountDisk)(
    'stops export, freeze and list with a coded failure and leaves no half (skipped where no small disk can be mounted)',
    async () => {
      const disk = at('disk');
      mkdirSync(disk);
      mountDisk(disk, '3m');
      try {
        const workspace = join(disk, 'workspace');
        await prepare(workspace);
        writeFileSync(join(disk, 'ballast'), Buffer.alloc(1 << 20));
        const seqBefore = await head(workspace);
        fillUp(join(disk, 'filler'));
        const frozen = await runJson('list', 'freeze', workspace, '--allow-partial', ...home());
        expect(frozen).toMatchObject({ exit: 2, value: { failure: { code: 'disk-full' } } });
        const treated = await runJson(
          'treat',
          'apply',
          at('data.csv'),
          '--plan',
          at('plan.json'),
          '--out',
          join(disk, 'out.csv'),
          '--key-file',
          at('scope.key'),
          '--key-passphrase-file',
          at('right'),
        );
        expect(treated).toMatchObject({ exit: 2, value: { failure: { code: 'disk-full' } } });
        expect(readdirSync(disk).sort()).toEqual(['ballast', 'filler', 'workspace']);

        rmSync(join(disk, 'filler'));
        rmSync(join(disk, 'ballast'));
        expect(await head(workspace)).toBe(seqBefore);
        expect((await runCli('list', 'freeze', workspace, '--allow-partial', ...home())).exit).toBe(0);
        expect((await runCli('journal', 'verify', workspace)).exit).toBe(0);
      } finally {
        unmountDisk(disk);
      }
    },
  );
});

async function head(workspace: string): Promise<number> {
  const { value } = await runJson('journal', 'show', workspace);
  const { entries } = value as { entries: { seq: number }[] };
  return entries.at(-1)?.seq ?? 0;
}

/** Writes until the disk takes no more. */
function fillUp(file: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4096']);
}
