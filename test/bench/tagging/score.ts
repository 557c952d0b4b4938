import type { TagKind } from '../../../shared/model/tag';
import type { Outcome } from './measure';

/** Kinds that name a person by themselves, or nearly: GB/T 37964 直接标识符. */
const direct: readonly (TagKind | null)[] = [
  'person-name',
  'resident-id',
  'mobile-phone',
  'bank-card',
  'passport',
  'plate',
  'email',
  'medical-record',
  'social-security',
  'student-number',
];

export interface Score {
  readonly columns: number;
  /** Share of the columns with something in them that were named rightly. */
  readonly recall: number;
  readonly directRecall: number;
  /** Share of the proposals that were right. */
  readonly precision: number;
  /** Share of the identifiers inside free text that were listed. */
  readonly containsRecall: number;
}

const sayKind = ({ said }: Outcome) => said?.kind ?? null;
const isRight = (outcome: Outcome) => outcome.label.kinds.includes(sayKind(outcome));
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export function score(outcomes: readonly Outcome[]): Score {
  const held = outcomes.filter(({ label }) => !label.kinds.includes(null));
  const directs = held.filter(({ label }) => direct.includes(label.kinds[0] ?? null));
  const said = outcomes.filter((outcome) => sayKind(outcome) !== null);
  const inside = outcomes.flatMap(
    ({ label, said: tag }) => label.contains?.map((kind) => tag?.contains?.includes(kind)) ?? [],
  );
  return {
    columns: outcomes.length,
    recall: share(held.filter(isRight).length, held.length),
    directRecall: share(directs.filter(isRight).length, directs.length),
    precision: share(said.filter(isRight).length, said.length),
    containsRecall: share(inside.filter(Boolean).length, inside.length),
  };
}

/** The confusion by kind, a kind a line: how many there were, were found, and what the others were taken for. */
export function confusion(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ label }) => label.kinds[0] ?? 'nothing'))].sort();
  return kinds
    .map((kind) => {
      const those = outcomes.filter(({ label }) => (label.kinds[0] ?? 'nothing') === kind);
      const wrong = those.filter((outcome) => !isRight(outcome));
      const taken = wrong.map((outcome) => `${sayKind(outcome) ?? 'nothing'} (${outcome.table}/${outcome.header})`);
      return `${kind.padEnd(16)} ${those.length - wrong.length}/${those.length} ${taken.join(', ')}`;
    })
    .join('\n');
}
