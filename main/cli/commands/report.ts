import type { TreatmentReport } from '../../../shared/model/report';
import type { Language } from '../../../shared/text/language';
import { attackName, attemptNote } from '../../../shared/text/report';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { grouped, riskLine, say } from '../lines';

const request = (input: Input) => ({
  workspace: input.path(0),
  resource: input.argument(1),
  dataset: input.option('dataset'),
  release: input.option('release'),
});
const options = { dataset: { type: 'string' }, release: { type: 'string' } } as const;

function reportLines({ fields, before, after, attempts }: TreatmentReport, language: Language): string[] {
  return [
    ...fields.map(({ column, name, technique, loss, reasons }) => {
      const bases = [...new Set(reasons.map(({ basis }) => basis))].join(' · ');
      const header = name.replace(/\s+/g, ' ').slice(0, 40);
      return `  ${column} ${header}  ${technique}  ${(loss * 100).toFixed(1)}%  ${bases}`;
    }),
    say(language, `  脱敏前 ${riskLine(before.risk)}`, `  before ${riskLine(before.risk)}`),
    say(language, `  脱敏后 ${riskLine(after.risk)}`, `  after  ${riskLine(after.risk)}`),
    ...attempts.map(({ attack, rows, recovered, note }) => {
      const figures = `${grouped(recovered)}/${grouped(rows)}`;
      return `  ${attackName(attack)[language]}  ${figures}  ${attemptNote(note)[language]}`.trimEnd();
    }),
  ];
}

export const reportCommands = [
  operationCommand({
    words: 'treat report show',
    usage: '<dir> <resource> [--dataset <d>] [--release <r>]',
    arity: 2,
    help: { zh: '查看脱敏处理报告', en: 'Show the report of a treatment' },
    options,
    operation: 'report.show',
    request,
    json: ({ report }) => report,
    show: ({ release, report }, language) => [release, ...reportLines(report, language)],
  }),
  operationCommand({
    words: 'treat report export',
    usage: '<dir> <resource> --out <report.xlsx|report.html> [--dataset <d>] [--release <r>]',
    arity: 2,
    help: { zh: '导出可打印的脱敏处理报告', en: 'Write the report of a treatment for printing' },
    options: { ...options, out: { type: 'string' } },
    operation: 'report.export',
    request: (input) => ({
      ...request(input),
      out: input.requiredPath('out'),
      language: input.option('lang') === 'en' ? 'en' : 'zh',
    }),
    show: ({ out }) => [out],
  }),
];
