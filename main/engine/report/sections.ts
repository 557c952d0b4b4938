import type { Measurement, TreatmentReport } from '../../../shared/model/report';
import { fill, type Language, type TextParams } from '../../../shared/text/language';
import { consequenceText } from '../../../shared/text/operators';
import {
  attackName,
  attackTexts,
  attemptNote,
  reasonText,
  reportTexts,
  type ReportTextName,
} from '../../../shared/text/report';
import { kindNames, noKind, roleNames } from '../../../shared/text/terms';

export type Cell = string | number | null;

/** One table of the printed report: the same on a sheet and on a page. */
export interface Section {
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number; readonly centred?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables of a report, in a person's language. Headers of the data stand in them, values never. */
export function reportSections(report: TreatmentReport, language: Language): Section[] {
  const say = (name: ReportTextName, params?: TextParams) => fill(reportTexts[name][language], params);
  const names = columnNames(report);
  const section = (
    name: ReportTextName,
    titles: readonly [ReportTextName, number, boolean?][],
    rows: Section['rows'],
  ) => ({
    name: say(name),
    columns: titles.map(([title, width, centred = false]) => ({ title: say(title), width, centred })),
    rows,
  });
  return [
    section(
      'summary',
      [
        ['item', 26],
        ['value', 84],
      ],
      summaryRows(report, names, language),
    ),
    section(
      'fields',
      [
        ...(['column', 'kind', 'role', 'technique'] as const).map((name): [ReportTextName, number] => [name, 14]),
        ['done', 30],
        ['why', 40],
        ['changed', 10, true],
        ['emptied', 10, true],
        ['loss', 10, true],
      ],
      fieldRows(report, names, language),
    ),
    section(
      'measures',
      [
        ['measure', 34],
        ['before', 18, true],
        ['after', 18, true],
        ['threshold', 18, true],
      ],
      measureRows(report, say),
    ),
    section(
      'diversity',
      [
        ['column', 26],
        ...(['distinct', 'entropy', 'recursive', 'tEqual', 'tOrdered'] as const).map(
          (name): [ReportTextName, number, boolean] => [name, 17, true],
        ),
      ],
      report.after.diversity.map(({ column, distinct, entropy, recursive, tEqual, tOrdered }) => [
        names.get(column) ?? column,
        distinct,
        ...[entropy, recursive, tEqual, tOrdered].map((value) => (value === null ? '—' : figure(value))),
      ]),
    ),
    section(
      'attempts',
      [
        ['attack', 18],
        ['how', 56],
        ['triedColumns', 24],
        ['triedRows', 12, true],
        ['recovered', 12, true],
        ['note', 20],
      ],
      report.attempts.map(({ attack, columns, rows, recovered, note }) => [
        attackName(attack)[language],
        attackTexts[attack].how[language],
        listed(columns, names, language),
        rows,
        recovered,
        attemptNote(note)[language],
      ]),
    ),
  ];
}

/** Names of the source's columns by id, with the id where a name is blank. */
function columnNames({ fields }: TreatmentReport): ReadonlyMap<string, string> {
  return new Map(fields.map(({ column, name }) => [column, name.trim() === '' ? column : name]));
}

function listed(ids: readonly string[], names: ReadonlyMap<string, string>, language: Language): string {
  return ids.map((id) => names.get(id) ?? id).join(language === 'zh' ? '、' : ', ');
}

/** Four decimals, as the standard's thresholds are given. */
function figure(value: number): string {
  return value.toFixed(4);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

function summaryRows(report: TreatmentReport, names: ReadonlyMap<string, string>, language: Language): Section['rows'] {
  const say = (name: ReportTextName, params?: TextParams) => fill(reportTexts[name][language], params);
  const kept = ({ in: before, out }: { in: number; out: number }) =>
    say('kept', { in: before, out, share: percent(before === 0 ? 0 : out / before) });
  const residual = report.residual.map(({ column, kind, hits }) =>
    say('residualOne', { name: names.get(column) ?? column, kind: kindName(kind, language), hits }),
  );
  return [
    [say('setting'), say(report.setting)],
    [say('rows'), kept(report.rows)],
    [say('columns'), kept(report.columns)],
    [say('quasi'), listed(report.quasi, names, language) || say('none')],
    [say('level'), say('levelChange', { before: report.before.level, after: report.after.level })],
    [say('residual'), residual.join(language === 'zh' ? '；' : '; ') || say('none')],
    [say('sourceDigest'), report.source.digest],
    [say('planDigest'), report.plan],
    [say('outputDigest'), report.output.digest],
    [say('recompute'), say('recomputeText')],
  ];
}

function kindName(kind: string | null, language: Language): string {
  if (kind === null) return noKind[language];
  return Object.hasOwn(kindNames, kind) ? kindNames[kind as keyof typeof kindNames][language] : kind;
}

function fieldRows(report: TreatmentReport, names: ReadonlyMap<string, string>, language: Language): Section['rows'] {
  const separator = language === 'zh' ? '；' : '; ';
  return report.fields.map(({ column, tag, operator, technique, params, reasons, changed, emptied, loss }) => [
    names.get(column) ?? column,
    kindName(tag?.kind ?? null, language),
    roleNames[tag?.role ?? 'other'][language],
    technique,
    consequenceText(operator, params, language),
    reasons.map(({ code, basis }) => `${reasonText(code)[language]}（${basis}）`).join(separator),
    changed,
    emptied,
    percent(loss),
  ]);
}

function measureRows({ before, after }: TreatmentReport, say: (name: ReportTextName) => string): Section['rows'] {
  const row = (name: ReportTextName, value: (of: Measurement) => Cell, threshold: Cell = null): Cell[] => [
    say(name),
    value(before),
    value(after),
    threshold,
  ];
  const { threshold } = after.risk;
  return [
    row('rows', ({ risk }) => risk.rows),
    row('classes', ({ risk }) => risk.classes),
    row('k', ({ risk }) => risk.k, Math.round(1 / threshold)),
    row('unique', ({ risk }) => percent(risk.unique)),
    row('Ra', ({ risk }) => figure(risk.Ra), '0'),
    row('Rb', ({ risk }) => figure(risk.Rb), figure(threshold)),
    row('Rc', ({ risk }) => figure(risk.Rc)),
    row('prosecutor', ({ attackers }) => figure(attackers.prosecutor.mean)),
    row('journalist', ({ attackers }) => figure(attackers.journalist.mean)),
    row('marketer', ({ attackers }) => figure(attackers.marketer)),
  ];
}
