import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import { instant } from '../../../shared/rules/clock';
import type { Context, Handlers } from './context';

async function answer(request: Request<'finding.answer'>, { open, clock }: Context) {
  const { workspace: dir, finding: id, action, words } = request;
  const workspace = await open(dir);
  const { findings } = workspace.state;
  const task = Object.hasOwn(findings.byId, id) ? findings.byId[id] : undefined;
  if (task === undefined) throw new Failure('finding-not-found', { finding: id });
  if (task.state === 'resolved') throw new Failure('finding-resolved', { finding: id });
  const given = action && { action, words, at: instant(clock()), by: workspace.actor };
  await workspace.change('finding.answer', { finding: id, action }, (draft) => {
    const record = draft.findings.byId[id];
    if (record) record.answer = given;
  });
  return { finding: id };
}

/** Findings of receipts, as the agency's tasks. */
export const findingHandlers = {
  async 'finding.list'({ workspace: dir }, { open }) {
    const { state } = await open(dir);
    return { findings: inOrder(state.findings) };
  },

  'finding.answer': (request, context) => context.inTurn(() => answer(request, context)),
} satisfies Partial<Handlers>;
