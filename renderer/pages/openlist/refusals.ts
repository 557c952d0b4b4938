import type { Refusal, RefusalCode } from '../../../shared/model/openlist';
import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { isWork } from '../../../shared/rules/list-refusals';
import { faultText } from '../../../shared/text/faults';
import { attackName } from '../../../shared/text/report';
import type { Language } from '../../../shared/text/language';

/** Where a reason is mended: a page of the rail; null where nothing is to be done. */
export type MendingPage = 'catalogue' | 'data' | 'decision' | 'treatment' | null;

const mending: Readonly<Record<RefusalCode, MendingPage>> = {
  undecided: 'decision',
  'decision-incomplete': 'decision',
  barred: null,
  withdrawn: null,
  'change-unexplained': 'decision',
  'secret-mark': 'data',
  'column-empty': 'catalogue',
  'level-too-low': 'data',
  'personal-untreated': 'treatment',
  'identifier-restorable': 'treatment',
  'release-missing': 'treatment',
  'release-outdated': 'treatment',
  'release-empty': 'treatment',
  'residual-identifiers': 'treatment',
  'recovered-by-attack': 'treatment',
  'risk-unmeasured': 'treatment',
  'risk-too-high': 'treatment',
  'treatment-unlinked': 'decision',
  'item-closed': 'treatment',
  'data-damaged': 'data',
  'data-overdue': 'data',
};

/** The page that mends a refusal. Without any dataset there is nothing to treat: one is attached first. */
export function mendingPage({ code, resource }: Refusal, { datasets }: Pick<WorkspaceState, 'datasets'>): MendingPage {
  const attached = inOrder(datasets).some((dataset) => dataset.resource === resource);
  return code === 'release-missing' && !attached ? 'data' : mending[code];
}

/** All reasons that keep one resource off the list. */
export interface RefusedResource {
  readonly resource: string;
  readonly refusals: readonly [Refusal, ...Refusal[]];
}

/** Refusals by resource, in their order. What is off the list by law, or was withdrawn, is no work here and is left out. */
export function refusedResources(refused: readonly Refusal[]): RefusedResource[] {
  const byResource = new Map<string, [Refusal, ...Refusal[]]>();
  for (const refusal of refused.filter(isWork)) {
    const known = byResource.get(refusal.resource);
    if (known) known.push(refusal);
    else byResource.set(refusal.resource, [refusal]);
  }
  return [...byResource].map(([resource, refusals]) => ({ resource, refusals }));
}

/** A refusal in words, with the names of dataset and column in place of their ids. */
export function refusalText(
  refusal: Refusal,
  { datasets }: Pick<WorkspaceState, 'datasets'>,
  language: Language,
): string {
  const { dataset: id, field, attack, ...others } = refusal.params ?? {};
  const own = inOrder(datasets).filter(({ resource }) => resource === refusal.resource);
  const meant = own.find((dataset) => dataset.id === id) ?? (own.length === 1 ? own[0] : undefined);
  const column = meant && inOrder(meant.columns).find((one) => one.id === field);
  return faultText(
    {
      code: refusal.code,
      params: {
        ...others,
        ...(attack !== undefined && { attack: attackName(String(attack))[language] }),
        ...(id !== undefined && { dataset: meant ? `${meant.name} ${meant.id}` : id }),
        ...(field !== undefined && { field: column && column.name !== '' ? `“${column.name}”` : field }),
      },
    },
    language,
  );
}
