import type { Plan } from '../model/plan';

/**
 * The plan as the text of a file: JSON with a fixed order of fields and sorted parameters, so that equal plans have equal
 * texts and one digest.
 */
export function planText(plan: Plan): string {
  const { version, steps, quasi, sensitive, suppressBelow, diversity, closeness, sample } = plan;
  const ordered = {
    version,
    steps: steps.map(({ column, name, operator, params }) => ({ column, name, operator, params: sorted(params) })),
    quasi,
    sensitive,
    suppressBelow,
    // What a plan does not use leaves no trace in its text.
    ...(diversity && { diversity: sorted(diversity) }),
    ...(closeness && { closeness: sorted(closeness) }),
    ...(sample !== undefined && { sample }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** A JSON value with the fields of every object in the order of their names' UTF-16 units. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
}
