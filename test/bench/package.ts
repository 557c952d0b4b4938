/**
 * Measures building and verifying packages against `sha256sum` and `zip -1` of the same payload in the same run. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/package.ts [megabytes, default 512] [times, default 3]`.
 * It also says how much memory verifying 2 GB takes, with OPENLIST_DESK_LONG=1 10 GB.
 * Aims: build at most 1.5 times (sha256sum + zip -1); verification, digests included, at least 0.8 times the speed of
 * sha256sum for the digests alone; 50,000 small files built and verified in 5 s each; memory flat at any size.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage, verifyPackage, type PackageContent, type PackagedDataset } from '../../main/engine/package';
import { createSha256, sha256File, type Signer } from '../../main/engine/trust';
import { clock, makeContent, makeDataset, makeList, makeSigner, reportOf } from '../engine/package/fixture';

const [megabytes = 512, times = 3] = process.argv.slice(2).map(Number);
const MB = 1 << 20;

const folder = await mkdtemp(join(tmpdir(), 'package-bench-'));

/** Writes a CSV of about so many megabytes whose lines differ, so that `zip -1` has real work. */
function writeCsv(path: string, size: number): number {
  const file = openSync(path, 'w');
  let rows = 0;
  let seed = 1;
  writeSync(file, '\uFEFF许可证编号,名称,区县,数值\n');
  for (let written = 0; written < size;) {
    let text = '';
    for (let line = 0; line < 20_000; line += 1) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
      text += `JY1${String(seed).padStart(10, '0')},示例经营户${seed % 9973},云汐区,${seed % 1000}.${seed % 97}\n`;
      rows += 1;
    }
    written += writeSync(file, text);
  }
  closeSync(file);
  return rows;
}

/** The dataset of a file that is too large for memory. */
async function datasetOf(path: string, rows: number): Promise<PackagedDataset> {
  const { digest, size } = await sha256File(path);
  const small = await makeDataset(folder, 'r0001-1', '许可证编号,名称,区县,数值\n');
  const { plan } = small.treatment;
  const report = reportOf(small.id, plan, { digest, size }, { rows, columns: small.columns.length });
  return { ...small, path, digest, rows, treatment: { ...small.treatment, report } };
}

/** A content whose list promises these datasets, one an item. */
async function contentOf(datasets: readonly PackagedDataset[]): Promise<PackageContent> {
  const sound = await makeContent(folder);
  const provenance = { ...sound.provenance, decisions: [] };
  return { ...sound, datasets, provenance, openList: { ...sound.openList, json: makeList(datasets) } };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function seconds(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

const say = (name: string, value: number, unit: string) => {
  console.log(`${name.padEnd(52)} ${value.toFixed(2)} ${unit}`);
};

async function measureLarge(signer: Signer): Promise<void> {
  const path = join(folder, 'large.csv');
  const rows = writeCsv(path, megabytes * MB);
  const { size } = await stat(path);
  const content = await contentOf([await datasetOf(path, rows)]);
  const target = join(folder, 'large.zip');
  const found = { sums: [], zips: [], builds: [], verifies: [] } as Record<string, number[]>;
  for (let run = 0; run < times; run += 1) {
    found['sums']?.push(await seconds(() => execFileSync('sha256sum', [path])));
    found['zips']?.push(await seconds(() => execFileSync('zip', ['-q', '-1', join(folder, `z${run}.zip`), path])));
    await rm(join(folder, `z${run}.zip`));
    found['builds']?.push(await seconds(() => buildPackage({ content, signers: [signer], target, clock })));
    found['verifies']?.push(await seconds(() => verifyPackage({ path: target, trusted: [] })));
  }
  const [sum, zip, build, verify] = ['sums', 'zips', 'builds', 'verifies'].map((name) => median(found[name] ?? []));
  const digesting = await seconds(() => {
    const hash = createSha256();
    const block = Buffer.alloc(MB, 7);
    for (let done = 0; done < size; done += MB) hash.update(block);
    hash.hex();
  });
  console.log(`one dataset of ${Math.round(size / MB)} MB, ${rows} rows, median of ${times}`);
  say('  sha256sum', sum ?? NaN, 's');
  say('  zip -1', zip ?? NaN, 's');
  say('  build, its own verification included', build ?? NaN, 's');
  say('  build / (sha256sum + zip -1)            aim ≤ 1.5', (build ?? NaN) / ((sum ?? NaN) + (zip ?? NaN)), '×');
  say('  verify, shape of the table included', verify ?? NaN, 's');
  say('  sha256sum / our digests alone           aim ≥ 0.8', (sum ?? NaN) / digesting, '×');
  say('  sha256sum / verify', (sum ?? NaN) / (verify ?? NaN), '×');
}

/** 25,000 datasets of two rows, each with its treatment: 50,000 files. */
async function measureSmall(signer: Signer): Promise<void> {
  const many: PackagedDataset[] = [];
  for (let number = 1; number <= 25_000; number += 1) {
    const id = `r${String(number).padStart(5, '0')}-1`;
    many.push(await makeDataset(folder, id, `名称,许可证\n甲店,${number}\n乙店,${number + 1}\n`));
  }
  const content = await contentOf(many);
  const target = join(folder, 'small.zip');
  const build = await seconds(() => buildPackage({ content, signers: [signer], target, clock }));
  const verify = await seconds(() => verifyPackage({ path: target, trusted: [] }));
  console.log('50,000 small files: 25,000 datasets with their treatments');
  say('  build, its own verification included    aim ≤ 5', build, 's');
  say('  verify                                  aim ≤ 5', verify, 's');
}

/** Verifies a package of so many megabytes in a process of its own. */
async function measureMemory(signer: Signer, size: number): Promise<void> {
  const path = join(folder, 'memory.csv');
  const content = await contentOf([await datasetOf(path, writeCsv(path, size * MB))]);
  const target = join(folder, 'memory.zip');
  await buildPackage({ content, signers: [signer], target, clock });
  const scripts = ['run.mjs', 'package-memory.ts'].map((name) => join(import.meta.dirname, name));
  const command = ['--no-warnings', '--experimental-transform-types', ...scripts, target];
  const peak = Number(execFileSync(process.execPath, command));
  say(`verifying ${size} MB: memory of the whole process  aim ≤ 200`, peak, 'MB');
}

try {
  const signer = await makeSigner(folder, '王科');
  await measureLarge(signer);
  await measureSmall(signer);
  await measureMemory(signer, process.env['OPENLIST_DESK_LONG'] === '1' ? 10_240 : 2_048);
} finally {
  await rm(folder, { recursive: true, force: true });
}
