import { extname } from 'node:path';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled } from '../../../shared/job';
import { profileOf } from '../../../shared/regulation';
import { legalDate, type Clock } from '../../../shared/rules/clock';
import { selfCheck } from '../../../shared/rules/self-check';
import { writeDurably } from '../files';
import { selfCheckPage, selfCheckWorkbook } from '../report';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { previousList } from './openlist';
import { refusePrecious } from './outputs';

async function checked(workspace: Workspace, clock: Clock) {
  const { state } = workspace;
  const profile = profileOf(state);
  const today = legalDate(clock());
  return { profile, today, ...selfCheck({ state, profile, today, list: await previousList(workspace) }) };
}

const writers = { '.xlsx': selfCheckWorkbook, '.html': selfCheckPage } as const;

export const selfCheckHandlers = {
  async selfcheck({ workspace: dir }, { open, clock }) {
    const { profile, today: date, findings, items } = await checked(await open(dir), clock);
    return { date, regulation: profile.title.zh, findings, items };
  },

  async 'selfcheck.export'({ workspace: dir, out, language }, { open, clock, home, job }) {
    const ending = extname(out).toLowerCase();
    if (ending !== '.xlsx' && ending !== '.html') throw new Failure('bad-request', { path: 'out' });
    await refusePrecious([out], { home });
    const workspace = await open(dir);
    const { profile, today: date, findings, items } = await checked(workspace, clock);
    const names = new Map(Object.values(workspace.state.resources.byId).map(({ id, name }) => [id, name]));
    const bytes = await writers[ending](
      { agency: workspace.state.agency, date, profile, findings, items, names },
      language,
    );
    stopIfCancelled(job);
    await writeDurably(out, bytes);
    return { path: out };
  },
} satisfies Partial<Handlers>;
