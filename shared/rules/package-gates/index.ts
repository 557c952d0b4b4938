import type { Gate } from '../../contract/package';
import type { FrozenList } from '../../model/openlist';
import type { WorkspaceState } from '../../model/workspace';
import { withdrawnItems } from '../withdrawals';
import { dataGates } from './data';
import { changedDecisions, isUnacknowledged } from './decisions';
import { gate, gateOfResources } from './found';
import { paperGates } from './papers';
import { subjectOf, type GateSubject } from './subject';

export { changedDecisions, isUnacknowledged, unreleasedItems } from './decisions';

/**
 * Every gate on the way to a package of a frozen list (law 5), as far as the state tells: the page runs them live, the
 * engine runs them again, looks at the files themselves, and lets nothing pass that one of them holds back.
 *
 * @param frozen the frozen list
 * @param digest SHA-256 of it, by which a 保密审查 names it
 * @param date legal date (Asia/Shanghai)
 * @throws Failure `profile-unknown`
 */
export function packageGates(
  state: Readonly<WorkspaceState>,
  frozen: Pick<FrozenList, 'list'>,
  digest: string,
  date: string,
): Gate[] {
  const subject = subjectOf(state, frozen, digest, date);
  return [...listGates(subject), ...dataGates(subject), ...paperGates(subject)];
}

function listGates({ state, list, date }: GateSubject): Gate[] {
  const { version } = list;
  const names = new Map(list.items.map(({ resource, name }) => [resource, name]));
  const named = (resources: readonly string[]) =>
    resources.map((resource) => ({ resource, name: names.get(resource) ?? resource }));
  return [
    gate('gate-list-partial', list.omitted === 0, { version, count: list.omitted }),
    gateOfResources('gate-decision-changed', named(changedDecisions(state, list)), { version }),
    gate('gate-regulation-unacknowledged', !isUnacknowledged(state, list, date), {
      version,
      title: list.profile.title,
    }),
    gateOfResources('gate-item-withdrawn', named(withdrawnItems(state, list)), { version }),
  ];
}
