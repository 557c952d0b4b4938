import { fill, type Language } from './language';
import type { OperatorText, ParameterText } from './operator-text';
import { basicTexts } from './operators/basic';
import { generalisingTexts } from './operators/generalise';
import { otherTexts } from './operators/others';
import { placeTexts } from './operators/places';

/** Every operator that a plan may use, by id, in the order in which they are offered. */
export const operatorTexts = {
  ...basicTexts,
  ...generalisingTexts,
  ...placeTexts,
  ...otherTexts,
} as const satisfies Readonly<Record<string, OperatorText>>;

const texts: Readonly<Record<string, OperatorText>> = operatorTexts;

/** An operator's words; undefined for one of a later version. */
export function operatorText(operator: string): OperatorText | undefined {
  return Object.hasOwn(texts, operator) ? texts[operator] : undefined;
}

/**
 * What becomes of a column's values, in one sentence.
 *
 * @param params the step's parameters with the operator's defaults filled in; optional ones may be absent.
 */
export function consequenceText(
  operator: string,
  params: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const text = operatorText(operator);
  if (text === undefined) return operator;
  const words = Object.fromEntries(
    Object.entries(text.params).map(([name, { choices }]) => [name, valueWords(params[name], choices, language)]),
  );
  const added = Object.entries(text.params).flatMap(([name, { adds }]) =>
    adds !== undefined && words[name] !== '' ? [fill(adds[language], words)] : [],
  );
  return [fill(text.consequence[language], words), ...added].join(language === 'zh' ? '；' : '; ');
}

function valueWords(value: unknown, choices: ParameterText['choices'], language: Language): string {
  if (Array.isArray(value)) {
    return value.map((one) => valueWords(one, choices, language)).join(language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? (choices?.[value]?.[language] ?? value) : '';
}
