import type { Dataset } from '../../../shared/model/dataset';
import type { Refusal } from '../../../shared/model/openlist';
import type { Plan, Step } from '../../../shared/model/plan';
import type { Release } from '../../../shared/model/release';
import type { Recovery } from '../../../shared/model/report';
import { riskThresholds } from '../../../shared/model/risk';
import type { Tag } from '../../../shared/model/tag';
import { typeGap } from '../../../shared/rules/levels';
import { concealsIdentifier, leavesQuasi, planBytes, showsBothEnds } from '../treat';
import { sha256 } from '../trust';
import type { Candidate, Delivered } from './candidate';
import type { Finding, Gate } from './gate';
import { upkeepGates } from './gates-upkeep';
import { effectiveTag, identifiesPeople, resourceLevel, tagsOf, type TaggedField } from './tags';

/** 国家秘密 never goes through this program, whatever was answered or treated. */
const secrecy: Gate = ({ resource, datasets }) =>
  tagsOf(resource, datasets)
    .filter(({ tag }) => tag.kind === 'secret-mark')
    .slice(0, 1)
    .map(({ field }) => ({ code: 'secret-mark', params: { field } }));

const level: Gate = ({ resource, datasets, type }) => {
  const gap = typeGap(type, resourceLevel(tagsOf(resource, datasets)));
  return gap === null ? [] : [{ code: 'level-too-low', params: { ...gap } }];
};

/**
 * By what the ground that protects people was lifted. Consent and the public interest let identifying fields go out as
 * they are; treatment lets go out only what it treated.
 */
function protectionLiftedBy({ profile, outcome }: Candidate): string[] {
  const protecting = new Set(profile.grounds.flatMap(({ id, personal }) => (personal ? [id] : [])));
  return outcome.lifted.filter(({ ground }) => protecting.has(ground)).map(({ by }) => by);
}

function mayShowPeople(candidate: Candidate): boolean {
  return protectionLiftedBy(candidate).some((by) => by !== 'treated');
}

/**
 * Fields that identify people are hidden, or may be shown. Data that is not delivered as a file has no measured
 * treatment: there the ground must have been lifted in some way.
 */
const personal: Gate = (candidate) => {
  const { resource, datasets, asFile } = candidate;
  if (asFile) return mayShowPeople(candidate) ? [] : datasets.flatMap(shownIdentifiers);
  if (protectionLiftedBy(candidate).length > 0) return [];
  return tagsOf(resource, datasets)
    .filter(({ tag }) => identifiesPeople(tag))
    .map(({ field }) => ({ code: 'personal-untreated', params: { field } }));
};

/** A column that leaves, with its tag and the step that treated it. */
interface ReleasedField extends TaggedField {
  readonly step: Pick<Step, 'operator' | 'params'>;
}

function releasedFields({ dataset, plan, release }: Delivered): ReleasedField[] {
  // Of one field several columns may have come.
  const operators = new Map((release?.columns ?? []).map(({ from, operator }) => [from, operator]));
  return [...operators].flatMap(([from, operator]) => {
    const tag = tagOf(dataset, from);
    const step = plan?.steps.find(({ column }) => column === from) ?? { operator, params: {} };
    return tag ? [{ field: from, tag, step }] : [];
  });
}

/** Columns that leave as they are, or are treated by something that does not hide whom they name. */
function shownIdentifiers(delivered: Delivered): Finding[] {
  const fields = releasedFields(delivered);
  const showsBirth = fields.some(
    ({ tag: { kind }, step }) => kind === 'birth-date' || kind === 'age' || leavesQuasi(step),
  );
  return fields
    .filter(({ tag }) => identifiesPeople(tag))
    .flatMap(({ field, tag, step }): Finding[] => {
      if (!concealsIdentifier(step, tag.kind)) return [{ code: 'personal-untreated', params: { field } }];
      const restorable = tag.kind === 'resident-id' && showsBirth && showsBothEnds(step);
      return restorable ? [{ code: 'identifier-restorable', params: { field } }] : [];
    });
}

function tagOf({ columns }: Dataset, id: string): Tag | null {
  const column = columns.byId[id];
  return column ? effectiveTag(column) : null;
}

/** What goes out as a file was treated, from the data and by the plan at hand, and came out clean and safe enough. */
const released: Gate = (candidate) => {
  if (!candidate.asFile) return [];
  if (candidate.datasets.length === 0) {
    return [{ code: 'release-missing', params: { dataset: candidate.resource.id } }];
  }
  const shown = mayShowPeople(candidate);
  return candidate.datasets.flatMap((delivered) => {
    const { dataset, plan, release } = delivered;
    const params = { dataset: dataset.id };
    if (release === undefined) return [{ code: 'release-missing' as const, params }];
    // Had the plan been edited since, its quasi-identifiers would not be those that the risk was measured over.
    if (release.source.digest !== dataset.source.digest || !plan || sha256(planBytes(plan)) !== release.plan) {
      return [{ code: 'release-outdated' as const, params }];
    }
    // Runs of earlier versions were never attacked, and nothing is known of what would come back.
    if (release.recovered === null || release.report === null) return [{ code: 'release-outdated' as const, params }];
    if (release.rowsOut === 0) return [{ code: 'release-empty' as const, params }];
    return [
      ...residualFaults(dataset, release, shown),
      ...recoveredFaults(dataset, release.recovered, shown),
      ...riskFaults(delivered, release, plan, candidate.type),
    ];
  });
};

/** Columns that identify people may do so where consent or the public interest lets them go out as they are. */
function unexpectedIn<Found extends { readonly column: string }>(
  dataset: Dataset,
  found: readonly Found[],
  shown: boolean,
) {
  return found.filter(({ column }) => {
    const tag = tagOf(dataset, column);
    return !(shown && tag && identifiesPeople(tag));
  });
}

function residualFaults(dataset: Dataset, { residual }: Release, shown: boolean): Finding[] {
  const unexpected = unexpectedIn(dataset, residual, shown);
  const columns = new Set(unexpected.map(({ column }) => column)).size;
  return columns > 0 ? [{ code: 'residual-identifiers', params: { dataset: dataset.id, columns } }] : [];
}

/** What the self-attack got back of an identifier that may be shown is no more than what is shown. */
function recoveredFaults(dataset: Dataset, recovered: readonly Recovery[], shown: boolean): Finding[] {
  return unexpectedIn(dataset, recovered, shown).map(({ attack, column, rows }) => ({
    code: 'recovered-by-attack',
    params: { dataset: dataset.id, field: column, attack, rows },
  }));
}

function riskFaults(
  delivered: Delivered,
  { columns, after }: Release,
  { quasi }: Plan,
  type: Candidate['type'],
): Finding[] {
  const { dataset } = delivered;
  const unmeasured = releasedFields(delivered).filter(({ field, tag, step }) => {
    // The end of a number singles a person out as well as any 准标识符; where anyone may have the data it is measured.
    const endShown = type === 'unconditional' && identifiesPeople(tag) && Number(step.params['keepEnd'] ?? 0) > 0;
    return !quasi.includes(field) && (tag.role === 'quasi' || endShown || leavesQuasi(step));
  });
  const threshold = riskThresholds[type];
  // Without quasi-identifiers all rows are one class, and the size of the table says nothing about people.
  const measured = columns.some(({ from }) => quasi.includes(from));
  const high = measured && after.Rb > threshold;
  return [
    ...unmeasured.map(({ field }): Finding => ({ code: 'risk-unmeasured', params: { dataset: dataset.id, field } })),
    ...(high
      ? [{ code: 'risk-too-high' as const, params: { dataset: dataset.id, risk: rounded(after.Rb), threshold } }]
      : []),
  ];
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

const gates: readonly Gate[] = [secrecy, level, personal, released, ...upkeepGates];

/** Every reason not to list a candidate, as far as they can be known before its item is written. */
export function refusalsOf(candidate: Candidate): Refusal[] {
  const resource = candidate.resource.id;
  return gates.flatMap((gate) => gate(candidate)).map((refusal) => ({ resource, ...refusal }));
}
