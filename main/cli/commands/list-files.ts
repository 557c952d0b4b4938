import type { RequestInput } from '../../../shared/contract';
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
];

function words(option: string | undefined): string[] | undefined {
  return option?.split(',').map((word) => word.trim());
}
