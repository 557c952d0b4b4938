import type { RequestInput } from '../../../shared/contract';
import { faultText } from '../../../shared/text/faults';
import { operationCommand } from '../command';
import { say } from '../lines';

type ExportInput = RequestInput<'list.export'>;

/** What leaves as files, and what comes back. */
export const listFileCommands = [
  operationCommand({
    words: 'list export',
    usage: '<dir> <version> --out <x.xlsx> [--formats xlsx,json,csv,jsonld] [--columns a,b]',
    arity: 2,
    help: {
      zh: '导出开放清单：表格和 JSON，或另选 csv、jsonld；可另选列',
      en: 'Write a list version as xlsx and JSON, or as csv and jsonld too; with columns of your choice',
    },
    options: { out: { type: 'string' }, formats: { type: 'string' }, columns: { type: 'string' } },
    operation: 'list.export',
    request: (input) => ({
      workspace: input.path(0),
      version: input.count(1),
      out: input.requiredPath('out'),
      // What a person typed is checked by the engine, as every request is.
      formats: words(input.option('formats')) as ExportInput['formats'],
      columns: words(input.option('columns')) as ExportInput['columns'],
    }),
    show: ({ xlsx, json, csv, jsonld, closedXlsx, flagged }, language) => [
      ...[xlsx, json, csv, jsonld, closedXlsx].filter((path) => path !== null),
      ...flagged.map(({ resource, column }) =>
        say(
          language,
          `注意：${resource} 的 ${column} 会被表格软件当作公式；CSV 中按原样写出`,
          `Note: ${column} of ${resource} would be taken for a formula by a spreadsheet; the CSV has it as it is`,
        ),
      ),
    ],
  }),
  operationCommand({
    words: 'list edits',
    usage: '<dir> <x.xlsx> [--apply]',
    arity: 2,
    help: {
      zh: '查看改过的清单表格与导出时的差别；--apply 带回这些修改，有一格不能带回就都不带回',
      en: 'Show what was edited in an exported list; --apply takes it over, all of it or nothing',
    },
    options: { apply: { type: 'boolean' } },
    operation: 'list.edits',
    request: (input) => ({ workspace: input.path(0), file: input.path(1), apply: input.flag('apply') }),
    show: ({ changed, refused, applied }, language) => [
      applied
        ? say(language, `已带回 ${changed.length} 格修改`, `${changed.length} edited cells were taken over`)
        : say(
            language,
            `改动 ${changed.length} 格，不能带回 ${refused.length} 格`,
            `${changed.length} edited cells, ${refused.length} that cannot be taken over`,
          ),
      ...changed.map(({ cell, resource, before, after }) => `  ${cell}  ${resource}  ${before} → ${after}`),
      ...refused.map((fault) => `  ! ${fault.sheet} ${fault.cell}  ${faultText(fault, language)} [${fault.code}]`),
    ],
    refused: ({ refused }) => refused.length > 0,
  }),
];

function words(option: string | undefined): string[] | undefined {
  return option?.split(',').map((word) => word.trim());
}
