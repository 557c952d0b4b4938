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

/** Figures of a kind: its columns, how many were found, what the others were taken for, and what else was named it. */
function lineOf(kind: string, outcomes: readonly Outcome[]): string {
  const those = outcomes.filter(({ label }) => (label.kinds[0] ?? 'nothing') === kind);
  const missed = those.filter((outcome) => !isRight(outcome));
  const wrongly = outcomes.filter((outcome) => sayKind(outcome) === kind && !isRight(outcome));
  const taken = missed.map((outcome) => `${sayKind(outcome) ?? 'nothing'} (${outcome.table}/${outcome.header})`);
  return `| ${[kind, those.length, those.length - missed.length, wrongly.length, taken.join(', ')].join(' | ')} |`;
}

/** The confusion as a table of Markdown, a kind a line; `nothing` are the columns that hold none of the kinds. */
export function confusion(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ label }) => label.kinds[0] ?? 'nothing'))].sort();
  const head = '| kind | columns | found | wrongly named | taken for |\n| --- | ---: | ---: | ---: | --- |';
  return [head, ...kinds.map((kind) => lineOf(kind, outcomes))].join('\n');
}

/** The figures in a line. */
export function summary(outcomes: readonly Outcome[]): string {
  const { columns, recall, directRecall, precision, containsRecall } = score(outcomes);
  const said = Object.entries({ recall, 'of direct identifiers': directRecall, precision, inside: containsRecall });
  return `${columns} columns: ${said.map(([name, figure]) => `${name} ${figure.toFixed(3)}`).join(', ')}`;
}
