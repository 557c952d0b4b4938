import { basename } from 'node:path';
import { ladderBytes, measureFile, readLadder } from '../risk';
import { applyPlan, needsKey, parsePlan } from '../treat';
import { openKeyFile } from '../trust';
import type { Handlers } from './context';
import { passphraseFileOf, passphraseOf } from './identity';
import { refusePrecious } from './outputs';

/** Operations on files alone, without a workspace: for trying a plan out, and for scripts. */
export const standaloneHandlers = {
  async 'treat.apply'({ file, plan: given, out, keyFile, key: secret, ladders: files, ...reading }, { home, job }) {
    const plan = parsePlan(given);
    await refusePrecious([out], { home, read: [file, keyFile, passphraseFileOf(secret), ...files] });
    const ladders = [];
    for (const path of files) ladders.push(readLadder(await ladderBytes(path), basename(path)));
    const opened =
      keyFile !== undefined && secret !== undefined && needsKey(plan)
        ? await openKeyFile({ path: keyFile, passphrase: await passphraseOf(secret) })
        : undefined;
    const { rowsIn, rowsOut, before, after } = await applyPlan(
      {
        path: file,
        plan,
        out,
        key: opened?.key,
        ladders: new Map(ladders.map((ladder) => [ladder.digest, ladder])),
        reading,
      },
      job,
    );
    return { out, rowsIn, rowsOut, before, after, keyCreated: opened?.created ?? false };
  },

  async 'risk.measure'({ file, quasi, sensitive, type, ...reading }, { job }) {
    return measureFile(file, { quasi, sensitive, setting: type, reading }, job);
  },
} satisfies Partial<Handlers>;
