import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import { sha256File } from '../../../main/engine/trust';
import { clock, makeContent, makeDataset, makeFolder, makeList, makeSigner, reportOf, trust } from './fixture';

const folder = makeFolder();
const MEGABYTE = 2 ** 20;
const ROWS = 8_000_000;

/** Writes `rows` rows of 38 bytes behind the header and BOM. */
async function writeLarge(path: string): Promise<void> {
  const stream = createWriteStream(path);
  stream.write('\uFEFF名称,许可证\n');
  const block = '示例食品经营店（分店）,000123\n'.repeat(10_000);
  for (let row = 0; row < ROWS; row += 10_000) if (!stream.write(block)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

test.skipIf(process.env['OPENLIST_DESK_LONG'] !== '1')(
  'memory stays flat for a dataset of 300 MB (skipped unless OPENLIST_DESK_LONG=1)',
  { timeout: 600_000 },
  async () => {
    const signer = await makeSigner(folder, '王科');
    const content = await makeContent(folder);
    const dataset = await makeDataset(folder, 'r0001-1', '名称,许可证\n');
    await writeLarge(dataset.path);
    const { digest, size } = await sha256File(dataset.path);
    expect(size).toBeGreaterThan(300 * MEGABYTE);
    const target = join(folder, 'large.zip');
    const before = process.memoryUsage.rss();
    let highest = before;
    const watch = () => void (highest = Math.max(highest, process.memoryUsage.rss()));
    const job = { signal: new AbortController().signal, report: watch };
    const { treatment } = dataset;
    const report = reportOf('r0001-1', treatment.plan, { digest, size }, { rows: ROWS, columns: 2 });
    const datasets = [{ ...dataset, digest, rows: ROWS, treatment: { ...treatment, report } }];
    const openList = { ...content.openList, json: makeList(datasets) };
    await buildPackage({ content: { ...content, openList, datasets }, signers: [signer], target, clock, job });
    expect(await verifyPackage({ path: target, trusted: trust(signer), job })).toMatchObject({ ok: true });
    expect((highest - before) / MEGABYTE).toBeLessThan(150);
  },
);
