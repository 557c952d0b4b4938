import type { Gate } from '../../../shared/contract/package';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import type { FrozenList } from '../../../shared/model/openlist';
import { legalDate, type Clock } from '../../../shared/rules/clock';
import { packageGates } from '../../../shared/rules/package-gates';
import { gateOfResources } from '../../../shared/rules/package-gates/found';
import type { GateCode } from '../../../shared/text/gates';
import { exists } from '../files';
import { sha256File } from '../trust';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { readFrozen } from './openlist';

/** The gates of a frozen version, as far as the workspace's state tells. */
export function gatesOf({ state }: Workspace, frozen: FrozenList, clock: Clock): Gate[] {
  const digest = state.lists.byId[String(frozen.list.version)]?.digest ?? '';
  return packageGates(state, frozen, digest, legalDate(clock()));
}

/** Law 5: there is no way round a gate. @throws Failure under the code of the first gate that is closed */
export function refuseClosed(gates: readonly Gate[]): void {
  const closed = gates.find(({ met }) => !met);
  // Every gate's code is one of `gateTexts`, which the compiler holds against the failures.
  if (closed) throw new Failure(closed.code as GateCode, closed.params);
}

/** Whether every treated file is there with its digest; reports phase `package-check` in datasets. */
async function filesGate(workspace: Workspace, { list }: FrozenList, job: Job): Promise<Gate> {
  const outputs = list.items.flatMap(({ resource, name, datasets }) =>
    datasets.map(({ output }) => ({ resource, name, output })),
  );
  const damaged: typeof outputs = [];
  for (const [index, one] of outputs.entries()) {
    stopIfCancelled(job);
    const path = workspace.objectPath(one.output);
    if (!(await exists(path)) || (await sha256File(path)).digest !== one.output) damaged.push(one);
    job.report({ phase: 'package-check', done: index + 1, total: outputs.length });
  }
  return gateOfResources('gate-data-damaged', damaged);
}

export const packageGateHandlers = {
  async 'package.check'({ workspace: dir, version }, { open, clock, job }) {
    const workspace = await open(dir);
    const frozen = await readFrozen(workspace, version);
    const gates = [...gatesOf(workspace, frozen, clock), await filesGate(workspace, frozen, job)];
    return { open: gates.every(({ met }) => met), gates };
  },
} satisfies Partial<Handlers>;
