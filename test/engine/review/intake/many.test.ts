import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../../../../main/engine';
import { clock, makeFolder, makeSigner } from '../../package/fixture';
import { submit } from './support';

const isLong = process.env['OPENLIST_DESK_LONG'] === '1';
/** Agencies, and items of each: a city; a small one in ordinary runs. */
const [agencies, items] = isLong ? [300, 200] : [6, 20];

test(`${agencies} packages of ${items} items are consolidated with no more than one list in memory`, async () => {
  const folder = makeFolder();
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  const trust: string[] = [];
  for (let number = 0; number < agencies; number += 1) {
    const agency = { name: `单位 ${number}`, code: `11${String(number).padStart(6, '0')}MA00000151` };
    const signer = await makeSigner(folder, `签名人 ${number}`, agency);
    trust.push(signer.certificatePath);
    const named = Array.from({ length: items }, (_, index) => ({
      name: `单位 ${number} 的数据集 ${index} `.repeat(4),
    }));
    await submit(folder, { target: join(inbox, `${number}.zip`), signer, agency, version: 1, items: named });
  }
  const engine = await createEngine({ home: join(folder, 'reviewer'), clock });
  const before = process.memoryUsage().rss;
  let most = before;
  const job = {
    signal: new AbortController().signal,
    report: () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
  };
  for (const ending of ['json', 'xlsx']) {
    const out = join(folder, `city.${ending}`);
    const answer = await engine.dispatch('intake.export', { dir: inbox, trust, out }, job);
    expect(answer).toMatchObject({ ok: true, value: { agencies, items: agencies * items, left: [] } });
    if (isLong) console.log(ending, (await stat(out)).size, Math.round((most - before) / 2 ** 20), 'MiB more');
  }
  if (isLong) expect((most - before) / 2 ** 20).toBeLessThan(800);
}, 1_800_000);
