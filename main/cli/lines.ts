import type { Fault } from '../../shared/contract/common';
import type { OpeningType } from '../../shared/model/decision';
import type { Risk } from '../../shared/model/risk';
import { faultText } from '../../shared/text/faults';
import type { Language, Text } from '../../shared/text/language';

/** Opening types in words. */
export const typeNames = {
  unconditional: { zh: '无条件开放', en: 'unconditional' },
  conditional: { zh: '有条件开放', en: 'conditional' },
  closed: { zh: '非开放', en: 'closed' },
} as const satisfies Record<OpeningType, Text>;

/** Faults shown to a person before the rest is only counted. */
const SHOWN = 20;

/** Says one thing in the person's language. */
export function say(language: Language, zh: string, en: string): string {
  const text: Text = { zh, en };
  return text[language];
}

/** A number with grouped digits, the same on every system: 20,000. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Where a fault is, as far as it says: sheet, cell, line, path. */
function place(fault: Fault): string {
  const { sheet, row, column, line, path, resource } = fault as Fault & Record<string, string | number | undefined>;
  const cell = row === undefined ? '' : `${column ?? ''}${row}`;
  return [sheet, cell, line, path, resource].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Faults as lines: where, what, code; many are counted and not shown one by one. */
export function faultLines(faults: readonly Fault[], language: Language): string[] {
  const lines = faults
    .slice(0, SHOWN)
    .map((fault) => `  ! ${[place(fault), faultText(fault, language)].filter(Boolean).join('  ')} [${fault.code}]`);
  const rest = faults.length - lines.length;
  if (rest > 0)
    lines.push(say(language, `  … 另有 ${rest} 条，用 --json 查看全部`, `  … and ${rest} more; --json shows all`));
  return lines;
}

/** A risk as one line of figures. */
export function riskLine({ rows, classes, k, Ra, Rb, Rc, threshold }: Risk): string {
  const figure = (value: number) => value.toFixed(4);
  return `n=${grouped(rows)} classes=${grouped(classes)} k=${grouped(k)} Ra=${figure(Ra)} Rb=${figure(Rb)} Rc=${figure(Rc)} τ=${figure(threshold)}`;
}
