import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { Withdrawal } from '../../../shared/model/withdrawal';
import { articleNumber, profileOf, type Profile } from '../../../shared/regulation';
import { instant } from '../../../shared/rules/clock';
import { openTasks, openWithdrawals, withdrawalRule } from '../../../shared/rules/withdrawals';
import type { Workspace } from '../workspace';
import type { Context, Handlers } from './context';
import { findResource } from './find';
import { readFrozen } from './openlist';

/** The newest version that holds a resource; null: none does. */
async function newestVersionWith(workspace: Workspace, resource: string): Promise<number | null> {
  for (const { version } of inOrder(workspace.state.lists).reverse()) {
    const { list } = await readFrozen(workspace, version);
    if (list.items.some((item) => item.resource === resource)) return version;
  }
  return null;
}

/** The withdrawal of a resource that stands. @throws Failure of finding it; `withdrawal-none` */
function standing(workspace: Workspace, ref: string): { withdrawal: Withdrawal; profile: Profile } {
  const { state } = workspace;
  const { id } = findResource(state, ref);
  const withdrawal = openWithdrawals(state).get(id);
  if (withdrawal === undefined) throw new Failure('withdrawal-none', { resource: id });
  return { withdrawal, profile: profileOf(state) };
}

async function withdraw(request: Request<'list.withdraw'>, { open, clock }: Context) {
  const { workspace: dir, resource: ref, kind, reason, words } = request;
  const workspace = await open(dir);
  const { state, actor: by } = workspace;
  const { id: resource } = findResource(state, ref);
  const profile = profileOf(state);
  const rule = withdrawalRule(profile, kind);
  if (rule === undefined) throw new Failure('withdrawal-unknown', { kind, regulation: profile.title.zh });
  if (openWithdrawals(state).has(resource)) throw new Failure('withdrawal-open', { resource });
  const version = await newestVersionWith(workspace, resource);
  const id = `w${state.withdrawals.order.length + 1}`;
  const article = articleNumber(profile, rule.article);
  const at = instant(clock());
  await workspace.change(
    'list.withdraw',
    { resource, kind, reason },
    ({ withdrawals }) => {
      withdrawals.order.push(id);
      withdrawals.byId[id] = { id, resource, kind, reason, words, article, version, at, by, done: {}, ended: null };
    },
    { undoable: false },
  );
  const tasks = rule.tasks.map(({ id: task, article: own, text }) => ({
    id: task,
    article: articleNumber(profile, own),
    text: text.zh,
  }));
  return { id, article, tasks };
}

async function followUp(request: Request<'list.followup'>, { open, clock }: Context) {
  const { workspace: dir, resource: ref, task, note } = request;
  const workspace = await open(dir);
  const { withdrawal, profile } = standing(workspace, ref);
  const known = withdrawalRule(profile, withdrawal.kind)?.tasks ?? [];
  if (!known.some(({ id }) => id === task)) {
    throw new Failure('withdrawal-task-unknown', { task, tasks: known.map(({ id }) => id).join(' ') });
  }
  const { id, resource } = withdrawal;
  const done = { doneAt: instant(clock()), doneBy: workspace.actor, note };
  await workspace.change(
    'list.followup',
    { resource, task },
    ({ withdrawals }) => {
      const record = withdrawals.byId[id];
      if (record) record.done[task] = done;
    },
    { undoable: false },
  );
  const left = openTasks(profile, { ...withdrawal, done: { ...withdrawal.done, [task]: done } });
  return { id, open: left.map(({ id: open }) => open) };
}

async function restore({ workspace: dir, resource: ref, why }: Request<'list.restore'>, { open, clock }: Context) {
  const workspace = await open(dir);
  const { withdrawal, profile } = standing(workspace, ref);
  const { id, resource } = withdrawal;
  const left = openTasks(profile, withdrawal);
  if (left.length > 0) {
    const tasks = left.map(({ id: task, text }) => `${text.zh}（${task}）`).join('；');
    throw new Failure('withdrawal-tasks-open', { count: left.length, tasks });
  }
  const ended = { at: instant(clock()), by: workspace.actor, why };
  await workspace.change(
    'list.restore',
    { resource },
    ({ withdrawals }) => {
      const record = withdrawals.byId[id];
      if (record) record.ended = ended;
    },
    { undoable: false },
  );
  return { id };
}

/** Taking an item off the list and letting it back. Each holds its turn: what it checks may not change before it is kept. */
export const withdrawalHandlers = {
  'list.withdraw': (request, context) => context.inTurn(() => withdraw(request, context)),
  'list.followup': (request, context) => context.inTurn(() => followUp(request, context)),
  'list.restore': (request, context) => context.inTurn(() => restore(request, context)),
} satisfies Partial<Handlers>;
