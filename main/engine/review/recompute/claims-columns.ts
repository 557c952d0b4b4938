import type { Claim } from '../../../../shared/model/claim';
import type { FieldReport } from '../../../../shared/model/report';
import type { Step } from '../../../../shared/model/plan';
import { filledParams, findOperator } from '../../treat';
import type { Claiming } from './claiming';
import type { Documents } from './documents';
import type { Found } from './find';

/**
 * What a report says was done to each column against the plan, and the columns that it says came of it against the plan
 * and the file's header. Each is one figure that counts them all; columns that differ follow one by one.
 */
export function releasedClaims({ treatment, described, at }: Documents, found: Found, claim: Claiming): Claim[] {
  const { plan, report } = treatment;
  const path = `${at.treatment}/report`;
  const steps = report.fields.map((field, index) => agreesWith(field, plan.steps[index]));
  const names = report.fields.flatMap(({ released }) => released);
  const heads = names.filter((name, index) => isReleased(found, name, index)).length;
  const fields = described?.schema.fields ?? [];
  const missed = Math.max(0, found.columns.length - names.length);
  return [
    claim('treated', `${path}/fields`, Math.max(steps.length, plan.steps.length), steps.filter((same) => same).length),
    ...report.fields.flatMap(({ column, operator }, index) =>
      steps[index]
        ? []
        : [claim(`treated:${column}`, `${path}/fields/${index}`, operator, plan.steps[index]?.operator ?? null)],
    ),
    claim('released', `${path}/fields`, names.length + missed, heads),
    ...differing(documentFields(report.fields), found, claim, path),
    claim(
      'described.columns',
      `${at.described}/schema/fields`,
      Math.max(fields.length, found.columns.length),
      fields.filter(({ name }, index) => name === found.columns[index]).length,
    ),
    claim('quasi', `${path}/quasi`, report.quasi.join(' '), plan.quasi.join(' ')),
    claim('sensitive', `${path}/sensitive`, report.sensitive.join(' '), plan.sensitive.join(' ')),
  ];
}

/** Whether a report tells of a column what the plan does to it. */
function agreesWith(field: FieldReport, step: Step | undefined): boolean {
  if (step === undefined) return false;
  const told = [field.column, field.name, field.operator, field.technique, field.params];
  const technique = findOperator(step.operator)?.technique ?? step.operator;
  const done = [step.column, step.name, step.operator, technique, filledParams(step)];
  return JSON.stringify(sorted(told)) === JSON.stringify(sorted(done));
}

/** The same value with the members of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, inner]) => [name, sorted(inner)]));
}

interface NamedColumn {
  readonly column: string;
  readonly name: string;
  readonly place: string;
}

function documentFields(fields: readonly FieldReport[]): NamedColumn[] {
  return fields.flatMap(({ column, released }, index) =>
    released.map((name, nth) => ({ column, name, place: `fields/${index}/released/${nth}` })),
  );
}

/** Whether the file's column at this place is called so, and the plan makes one of this name there. */
function isReleased({ columns, released }: Found, name: string, index: number): boolean {
  return columns[index] === name && (released === null || released[index]?.name === name);
}

function differing(named: readonly NamedColumn[], found: Found, claim: Claiming, path: string): Claim[] {
  return named.flatMap(({ column, name, place }, index) => {
    if (isReleased(found, name, index)) return [];
    const planned = found.released?.[index]?.name ?? null;
    const stands = found.columns[index] ?? null;
    return [claim(`released:${column}`, `${path}/${place}`, name, stands === name ? planned : stands)];
  });
}
