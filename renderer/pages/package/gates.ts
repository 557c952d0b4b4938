import type { FrozenList } from '../../../shared/model/openlist';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { changedDecisions, isUnacknowledged, unreleasedItems } from '../../../shared/rules/package-gates';
import { withdrawnItems } from '../../../shared/rules/withdrawals';
import type { Text, TextParams } from '../../../shared/text/language';
import { packageText as text } from '../../../shared/text/window/package';

/** A gate on the way to a package, as far as the window can know it; the engine checks each of them again. */
export interface Gate {
  readonly id: 'whole' | 'regulation' | 'decisions' | 'withdrawals' | 'releases' | 'identity';
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly text: Text;
  readonly params: TextParams;
  /** The page that mends an unmet gate. */
  readonly page: 'openlist' | 'decision' | 'settings';
}

/** Names mentioned in a gate before the rest is left out. */
const NAMES_SHOWN = 3;

/**
 * The gates of a frozen version on a legal date; `bodyCodes` are those of the chosen identity, null before one is chosen.
 */
export function gatesOf(
  { list }: FrozenList,
  state: Pick<
    WorkspaceState,
    'acknowledgements' | 'agency' | 'decisions' | 'regulations' | 'releases' | 'resources' | 'withdrawals'
  >,
  bodyCodes: readonly string[] | null,
  date: string,
): Gate[] {
  const { agency } = state;
  const changed = changedDecisions(state, list);
  const withdrawn = withdrawnItems(state, list);
  const unreleased = unreleasedItems(state, list);
  const files = list.items.filter(({ datasets }) => datasets.length > 0);
  const names = (resources: readonly string[]) =>
    resources
      .slice(0, NAMES_SHOWN)
      .map((id) => state.resources.byId[id]?.name ?? id)
      .join('、') + (resources.length > NAMES_SHOWN ? '…' : '');
  const own = bodyCodes?.includes(agency.code);
  return [
    {
      id: 'whole',
      ...choose(list.omitted === 0, text.wholeMet, text.wholeUnmet),
      params: { count: list.omitted },
      page: 'openlist',
    },
    {
      id: 'regulation',
      ...choose(!isUnacknowledged(state, list, date), text.regulationMet, text.regulationUnmet),
      params: { title: list.profile.title },
      page: 'decision',
    },
    {
      id: 'decisions',
      ...choose(changed.length === 0, text.decisionsMet, text.decisionsUnmet),
      params: { names: names(changed) },
      page: 'openlist',
    },
    {
      id: 'withdrawals',
      ...choose(withdrawn.length === 0, text.withdrawalsMet, text.withdrawalsUnmet),
      params: { names: names(withdrawn) },
      page: 'openlist',
    },
    {
      id: 'releases',
      ...choose(unreleased.length === 0, text.releasesMet, text.releasesUnmet),
      params: {
        items: files.length,
        datasets: files.reduce((sum, { datasets }) => sum + datasets.length, 0),
        names: names(unreleased),
      },
      page: 'openlist',
    },
    {
      id: 'identity',
      ...(own === undefined
        ? { state: 'unknown' as const, text: text.identityUnknown }
        : choose(own, text.identityMet, text.identityUnmet)),
      params: { agency: agency.name, code: agency.code },
      page: 'settings',
    },
  ];
}

function choose(met: boolean, whenMet: Text, whenNot: Text): Pick<Gate, 'state' | 'text'> {
  return met ? { state: 'met', text: whenMet } : { state: 'unmet', text: whenNot };
}
