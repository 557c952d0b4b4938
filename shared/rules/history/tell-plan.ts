import { historyParts, historySubjects, historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { operatorText } from '../../text/operators';
import { changeOf, unknownChange, type Change, type Teller } from './change';
import { memberAt } from './differences';
import type { Names } from './names';
import { joined, plain, said } from './said';
import { valueText } from './values';

/** A treatment plan: how many columns it treats, then each column that is treated otherwise. */
export const tellPlan: Teller = ({ id, rest, before, after }, names) => {
  const subject = said(historySubjects.dataset, { name: names.dataset(id) });
  if (rest.length > 0) return unknownChange(subject, rest, { before, after });
  const columns = (list: unknown) => columnNames(list, id, names);
  const part = (name: string) => ({ before: memberAt(before, name), after: memberAt(after, name) });
  return [
    ...changeOf(subject, historyParts.plan, { before, after }, stepCount),
    ...changeOf(subject, historyParts.quasi, part('quasi'), columns),
    ...changeOf(subject, historyParts.sensitive, part('sensitive'), columns),
    ...changeOf(subject, historyParts.suppressBelow, part('suppressBelow'), (count) =>
      count === 0 ? null : valueText(count),
    ),
    ...stepChanges(id, before, after, names),
  ];
};

function stepChanges(id: string, before: unknown, after: unknown, names: Names): Change[] {
  const [was, is] = [stepsByColumn(before), stepsByColumn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((column) => {
    const name = memberAt(is.get(column) ?? was.get(column), 'name');
    const shown = typeof name === 'string' && name.trim() !== '' ? name : names.column(id, column);
    const subject = said(historySubjects.column, { name: names.dataset(id), column: shown });
    const steps = { before: was.get(column), after: is.get(column) };
    // In a plan that came or went as a whole, only what it treats is worth a line.
    if ((before === undefined || after === undefined) && isKept(steps.before ?? steps.after)) return [];
    return changeOf(subject, historyParts.treatment, steps, stepText);
  });
}

function stepsByColumn(plan: unknown): Map<string, unknown> {
  const steps = memberAt(plan, 'steps');
  if (!Array.isArray(steps)) return new Map();
  return new Map(steps.map((step: unknown) => [String(memberAt(step, 'column')), step]));
}

/** What is done to a column, with the parameters that were given. */
function stepText(step: unknown): Text | null {
  if (step === undefined) return null;
  const operator = String(memberAt(step, 'operator'));
  const params = (memberAt(step, 'params') ?? {}) as Record<string, unknown>;
  const text = operatorText(operator);
  const given = Object.entries(params).flatMap(([name, value]) => {
    const known = text !== undefined && Object.hasOwn(text.params, name) ? text.params[name] : undefined;
    const shown = typeof value === 'string' ? (known?.choices?.[value] ?? plain(value)) : valueText(value);
    return shown === null ? [] : [joined([known?.label ?? plain(name), shown], { zh: ' ', en: ' ' })];
  });
  const name = text?.name ?? plain(operator);
  return given.length === 0 ? name : joined([name, joined(given)], { zh: '：', en: ': ' });
}

function isKept(step: unknown): boolean {
  return memberAt(step, 'operator') === 'keep';
}

function stepCount(plan: unknown): Text | null {
  return plan === undefined ? null : said(historyValues.steps, { count: stepsByColumn(plan).size });
}

function columnNames(list: unknown, id: string, names: Names): Text | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const texts = list.map((column: unknown) => names.column(id, String(column)));
  return joined(texts.map((text) => (typeof text === 'string' ? plain(text) : text)));
}
