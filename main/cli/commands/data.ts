import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import { catalogueEditSchema } from '../../../shared/model/catalogue-edit';
import { encodings, feet } from '../../../shared/model/dataset';
import type { SuggestedTag } from '../../../shared/model/tag';
import { evidenceText } from '../../../shared/text/faults';
import { operationCommand } from '../command';
import type { Input, OptionDeclarations } from '../input';
import { faultLines, grouped, say } from '../lines';

/** How a data file is to be read where the guess is wrong. */
export const readingDeclarations = {
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-rows': { type: 'string' },
  foot: { type: 'string' },
  member: { type: 'string' },
} satisfies OptionDeclarations;

/** The one of `values` that was given. @throws Failure `usage-wrong` */
export function oneOf<Value extends string>(name: string, values: readonly Value[], given: string): Value {
  const found = values.find((value) => value === given);
  if (found === undefined)
    throw new Failure('usage-wrong', { problem: `--${name} ${given}`, usage: values.join(' | ') });
  return found;
}

/** A name, or a number where it counts from 1 as a person counts. */
function nameOrNumber(given: string | undefined): string | number | undefined {
  return given !== undefined && /^[1-9]\d*$/.test(given) ? Number(given) : given;
}

export function readingOf(input: Input) {
  const encoding = input.option('encoding');
  const foot = input.option('foot');
  return {
    sheet: nameOrNumber(input.option('sheet')),
    member: nameOrNumber(input.option('member')),
    encoding: encoding === undefined ? undefined : oneOf('encoding', encodings, encoding),
    delimiter: input.option('delimiter')?.replace('\\t', '\t'),
    headerRows: input.integer('header-rows'),
    foot: foot === undefined ? undefined : oneOf('foot', feet, foot),
  };
}

interface Inspected {
  format: string;
  encoding: string | null;
  rows: number;
  columns: { name: string; type: string; tag: SuggestedTag | null }[];
  warnings: { code: string }[];
}

/** Counts, types and tags of a data file in lines; a header is shown on one line and not longer than fits. */
function inspectedLines({ format, encoding, rows, columns, warnings }: Inspected, language: 'zh' | 'en'): string[] {
  const header = (name: string) => name.replace(/\s+/g, ' ').slice(0, 40);
  return [
    `${format}${encoding === null ? '' : ` ${encoding}`} · ${say(language, `${grouped(rows)} 行 ${columns.length} 列`, `${grouped(rows)} rows, ${columns.length} columns`)}`,
    ...columns.flatMap(({ name, type, tag }) => {
      const found = tag ? `${tag.kind ?? '-'} ${tag.role} L${tag.level} ${(tag.confidence * 100).toFixed(0)}%` : '';
      const why = tag?.evidence.map((evidence) => evidenceText(evidence, language)).join(say(language, '；', '; '));
      return [`  ${header(name)}  ${type}  ${found}`.trimEnd(), ...(why ? [`      ${why}`] : [])];
    }),
    ...faultLines(warnings, language),
  ];
}

export const dataCommands = [
  operationCommand({
    words: 'catalogue edit',
    usage: '<dir> --edits <edits.json>',
    arity: 1,
    help: { zh: '修改资源和数据项，一次可改多个', en: 'Edit resources and items, as many as are named at once' },
    options: { edits: { type: 'string' } },
    operation: 'catalogue.edit',
    async request(input) {
      const file = input.requiredPath('edits');
      const edits = z.array(catalogueEditSchema).safeParse(await input.readJson(file));
      if (!edits.success) {
        throw new Failure('bad-request', {
          path: edits.error.issues.map(({ path }) => path.join('.')).join(', ') || file,
        });
      }
      return { workspace: input.path(0), edits: edits.data };
    },
    show: ({ resources, items }, language) => [
      say(
        language,
        `已修改资源 ${grouped(resources)}，数据项 ${grouped(items)}`,
        `Edited ${grouped(resources)} resources and ${grouped(items)} items`,
      ),
    ],
  }),
  operationCommand({
    words: 'dataset inspect',
    usage:
      '<file> [--sheet <n>] [--encoding <e>] [--delimiter <d>] [--header-rows <n>] [--foot keep|notes|all] [--member <m>]',
    arity: 1,
    help: { zh: '查看数据文件的结构与识别结果（不显示数据）', en: 'What a data file holds (no values shown)' },
    options: readingDeclarations,
    operation: 'dataset.inspect',
    request: (input) => ({ file: input.path(0), ...readingOf(input) }),
    show: inspectedLines,
  }),
  operationCommand({
    words: 'dataset preview',
    usage:
      '<file> [--rows <n>] [--sheet <n>] [--encoding <e>] [--delimiter <d>] [--header-rows <n>] [--foot keep|notes|all] [--member <m>]',
    arity: 1,
    help: { zh: '在屏幕上查看前几行原始数据（不保存）', en: 'Show the first raw rows on screen (never stored)' },
    options: { ...readingDeclarations, rows: { type: 'string' } },
    operation: 'dataset.preview',
    request: (input) => ({ file: input.path(0), ...readingOf(input), count: input.integer('rows') ?? 10 }),
    show: ({ columns, rows }) => [columns.join(' | '), ...rows.map((row) => row.map((cell) => cell ?? '').join(' | '))],
  }),
  operationCommand({
    words: 'dataset attach',
    usage: '<dir> <resource> <file> [--dataset <name>] [--period <p>] [--sheet <n>] [--encoding <e>]',
    arity: 3,
    help: { zh: '为资源挂接数据文件', en: 'Attach a data file to a resource' },
    options: { ...readingDeclarations, dataset: { type: 'string' }, period: { type: 'string' } },
    operation: 'dataset.attach',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      file: input.path(2),
      ...readingOf(input),
      dataset: input.option('dataset'),
      period: input.option('period'),
    }),
    show: (value, language) => [
      say(language, `已挂接数据集 ${value.id}`, `Attached dataset ${value.id}`),
      ...inspectedLines(value, language),
    ],
  }),
];
