import { Failure } from '../../../shared/failure';
import { frozenListSchema, type FrozenList, type OpenList } from '../../../shared/model/openlist';
import { profileOf } from '../../../shared/regulation';
import { instant } from '../../../shared/rules/clock';
import { revisionOf } from '../../../shared/rules/list-year';
import { withdrawnItems } from '../../../shared/rules/withdrawals';
import { freezeList, frozenJson } from '../openlist';
import { operators } from '../treat';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';

/** 脱敏方式 as the list prints it: each operator's technique by its name in GB/T 37964. */
const techniques = Object.fromEntries(operators.map(({ id, technique }) => [id, technique]));

/** A frozen version as it lies among the objects. @throws Failure `list-not-found`, `object-damaged`. */
export async function readFrozen(workspace: Workspace, version: number): Promise<FrozenList> {
  const record = workspace.state.lists.byId[String(version)];
  if (record === undefined) throw new Failure('list-not-found', { version });
  const bytes = await workspace.readObject(record.digest);
  return frozenListSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

/** The newest frozen list, or null before the first. @throws Failure `object-damaged` */
export async function previousList(workspace: Workspace): Promise<OpenList | null> {
  const last = workspace.state.lists.order.at(-1);
  return last === undefined ? null : (await readFrozen(workspace, Number(last))).list;
}

/** The next version as it would be now. @throws Failure `list-incomplete` */
async function nextList(workspace: Workspace, at: string, allowPartial: boolean): Promise<FrozenList> {
  const previous = await previousList(workspace);
  const { state, actor: by } = workspace;
  const version = (previous?.version ?? 0) + 1;
  const profile = profileOf(state);
  return freezeList({ state, profile, version, at, by, allowPartial, previous, techniques });
}

export const openlistHandlers = {
  async 'list.check'({ workspace: dir }, { open, clock }) {
    return nextList(await open(dir), instant(clock()), true);
  },

  async 'list.show'({ workspace: dir, version }, { open }) {
    const workspace = await open(dir);
    const frozen = await readFrozen(workspace, version);
    return { ...frozen, withdrawn: withdrawnItems(workspace.state, frozen.list) };
  },

  async 'list.freeze'({ workspace: dir, allowPartial }, { open, clock, inTurn }) {
    const workspace = await open(dir);
    return inTurn(async () => {
      const frozen = await nextList(workspace, instant(clock()), allowPartial);
      const digest = await workspace.putObject(frozenJson(frozen));
      const { list, closed, refused, warnings } = frozen;
      const { version, frozenAt, frozenBy } = list;
      await workspace.change('list.freeze', { version, items: list.items.length, digest }, ({ lists }) => {
        lists.order.push(String(version));
        lists.byId[String(version)] = {
          version,
          digest,
          frozenAt,
          frozenBy,
          items: list.items.length,
          partial: list.omitted > 0,
          year: list.year,
        };
      });
      const { year } = list;
      const revision = revisionOf(workspace.state, version);
      return { version, year, revision, items: list.items.length, closed: closed.length, refused, warnings };
    });
  },
} satisfies Partial<Handlers>;
