import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inventSample } from '../../../assets/sample/generator';
import { typeNames } from '../../../shared/text/terms';
import { overviewText } from '../../../shared/text/window/overview';
import { chainOf, REGULATION } from './support/chain';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { certificateIn, checkMade, onlyFileIn } from './support/disk';
import { mouse } from './support/mouse';
import { needlesOf, needlesOfDrivers, smallAgency, writeSmallAgency } from './support/small-agency';
import { exceptions, PLAIN, sampleDatasets } from './support/sample-agency';

const KEY = 'key of the tokens, 2026';
const SIGNING = 'signing words, 2026';

let folder: string;
let desk: Desk;
let chain: ReturnType<typeof chainOf>;
const at = (name: string) => join(folder, name);

async function open(lang: 'zh' | 'en'): Promise<void> {
  desk = await openDesk({ lang, home: at('home') });
  chain = chainOf(desk, mouse(desk));
}

function setUp(lang: 'zh' | 'en'): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '窗口 chain-'));
    for (const empty of ['workspace', 'list', 'package']) await mkdir(at(empty));
    await open(lang);
  });
  let broken = false;
  beforeEach((context) => {
    // Each step needs the ones before.
    context.skip(broken, 'an earlier step failed');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    broken = true;
    await keepSight(desk, `${lang} ${task.name}`);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** From a frozen list to a package that is trusted. */
async function submit(): Promise<void> {
  await chain.freeze(1);
  await chain.exportList(1, at('list/open-list.xlsx'));
  await chain.createIdentity(SIGNING);
  await chain.exportPackage(SIGNING, at('package'));
  await chain.verify(onlyFileIn(at('package')), 'untrusted');
  await chain.trust(certificateIn(at('home')));
  await chain.verifyAgain('trusted');
}

describe.skipIf(!hasWindow)(
  'by mouse, in Chinese, the sample agency (skipped without Chromium)',
  { timeout: 180_000 },
  () => {
    setUp('zh');

    test('its workspace is made, with catalogue and data', async () => {
      await chain.makeSampleWorkspace(at('workspace'));
    });

    test('tags are confirmed, and one is changed', async () => {
      await chain.confirmTags();
      await chain.setTag('消费投诉信息', '备注', { kind: 'free-text', role: 'sensitive', level: 3 });
    });

    test('every resource is decided: the particular ones each, the plain ones alike', async () => {
      for (const resource of exceptions) await chain.decideByExample(resource);
      await chain.decide(PLAIN, { type: 'unconditional', access: ['interface'] });
      await chain.carryOver(PLAIN);
    });

    test('what was done last is undone and done again, and the page follows', async () => {
      await chain.undo();
      await chain.undecidedLine(1).waitFor();
      await chain.redo();
      await chain.undecidedLine(1).waitFor({ state: 'detached' });
    });

    test('every dataset is treated, one with pseudonyms', async () => {
      for (const { dataset, pseudonyms } of sampleDatasets) await chain.treat(dataset, pseudonyms ? KEY : undefined);
    });

    test('the list is frozen, exported, signed, and the package trusted once its certificate was compared', submit);

    test('nobody of the data is named outside of the source, and the command line says what the window said', () => {
      const { people } = inventSample();
      checkMade(folder, [...needlesOf(people), KEY, SIGNING], { items: 27, datasets: 6 });
    });

    test('the page complained of nothing', () => {
      expect(desk.complaints).toEqual([]);
    });
  },
);

describe.skipIf(!hasWindow)(
  'by mouse, in English, from an empty window (skipped without Chromium)',
  { timeout: 120_000 },
  () => {
    const { agency, people, parking, drivers, rota, remark } = smallAgency;
    let files: Awaited<ReturnType<typeof writeSmallAgency>>;
    setUp('en');

    test('a workspace is made in the wizard', async () => {
      await chain.makeWorkspace({ regulation: REGULATION, agency, people, folder: at('workspace') });
    });

    test('the catalogue is imported, and data files are attached, ugly as they are', async () => {
      files = await writeSmallAgency(folder);
      await chain.importCatalogue(files.catalogue, 3);
      await chain.attach(parking, files.parking);
      await chain.attach(drivers, files.drivers);
    });

    test('tags are confirmed, and one is changed', async () => {
      await chain.confirmTags();
      await chain.setTag(drivers, remark, { kind: 'free-text', role: 'sensitive', level: 3 });
    });

    test('every resource is decided', async () => {
      await chain.decide(parking, { type: 'unconditional', access: ['file'] });
      const evidence = [{ reference: '脱敏处理记录' }];
      await chain.decide(drivers, { yes: ['personal-privacy'], evidence, type: 'unconditional', access: ['file'] });
      await chain.decide(rota, { yes: ['internal-affairs'], type: 'closed' });
    });

    test('the workspace is found again among the recent ones, as it was left', async () => {
      await desk.close();
      await open('en');
      await chain.openRecent(agency.name);
      await desk.page.getByLabel(desk.say(overviewText.pipeline)).waitFor();
      await chain.goTo('catalogue');
      await chain.resourceRow(rota).getByText(desk.say(typeNames.closed)).waitFor();
      await chain.actAs('示例甲');
    });

    test('every dataset is treated, one with pseudonyms', async () => {
      await chain.treat('停车场');
      await chain.treat('校车驾驶员', KEY);
    });

    test('the list is frozen, exported, signed, and the package trusted once its certificate was compared', submit);

    test('nobody of the data is named outside of the source, and the command line says what the window said', () => {
      checkMade(folder, [...needlesOfDrivers, KEY, SIGNING], { items: 2, datasets: 2 });
    });

    test('the page complained of nothing', () => {
      expect(desk.complaints).toEqual([]);
    });
  },
);
