import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chainOf, REGULATION } from './support/chain';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { certificateIn, checkMade, onlyFileIn } from './support/disk';
import { keyboard, type Keyboard } from './support/keyboard';
import { needlesOfDrivers, smallAgency, writeSmallAgency } from './support/small-agency';

const { agency, people, parking, drivers, rota, remark } = smallAgency;
const KEY = '代号密钥口令 2026';
const SIGNING = '签名口令 2026';

describe.skipIf(!hasWindow)(
  'the whole chain by keyboard alone (skipped without Chromium)',
  { timeout: 180_000 },
  () => {
    let folder: string;
    let desk: Desk;
    let hand: Keyboard;
    const at = (name: string) => join(folder, name);

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '键盘 chain-'));
      for (const empty of ['workspace', 'list', 'package']) mkdirSync(at(empty));
      desk = await openDesk({ home: at('home') });
      hand = keyboard(desk);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await keepSight(desk, task.name);
    });
    afterAll(async () => {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('goes from an empty window to a trusted package', async () => {
      const files = await writeSmallAgency(folder);
      const chain = chainOf(desk, hand);
      await chain.makeWorkspace({ regulation: REGULATION, agency, people, folder: at('workspace') });
      await chain.importCatalogue(files.catalogue, 3);
      await chain.attach(parking, files.parking);
      await chain.attach(drivers, files.drivers);
      await chain.confirmTags();
      await chain.setTag(drivers, remark, { kind: 'free-text', role: 'sensitive', level: 3 });
      await chain.decide(parking, { type: 'unconditional', access: ['file'] });
      const evidence = [{ reference: '脱敏处理记录' }];
      await chain.decide(drivers, { yes: ['personal-privacy'], evidence, type: 'unconditional', access: ['file'] });
      await chain.decide(rota, { yes: ['internal-affairs'], type: 'closed' });
      await chain.undo();
      await chain.undecidedLine(1).waitFor();
      await chain.redo();
      await chain.actAs('示例乙');
      await chain.treat('停车场');
      await chain.treat('校车驾驶员', KEY);
      await chain.freeze(1);
      await chain.exportList(1, at('list/open-list.xlsx'));
      await chain.createIdentity(SIGNING);
      await chain.exportPackage(SIGNING, at('package'));
      await chain.verify(onlyFileIn(at('package')), 'untrusted');
      await chain.trust(certificateIn(at('home')));
      await chain.verifyAgain('trusted');
      checkMade(folder, [...needlesOfDrivers, KEY, SIGNING], { items: 2, datasets: 2 });
    });

    test('something in sight had the focus after every step', () => {
      expect(hand.lost).toEqual([]);
    });
  },
);
