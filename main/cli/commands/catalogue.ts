import { catalogueTemplateSchema } from '../../../shared/model/catalogue-field';
import { Failure } from '../../../shared/failure';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { faultLines, grouped, say } from '../lines';

export const catalogueCommands = [
  operationCommand({
    words: 'catalogue check',
    usage: '<dir>',
    arity: 1,
    help: { zh: '检查资源目录，逐处列出问题', en: 'Check the inventory and list every fault' },
    operation: 'catalogue.check',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ resources, items, faults }, language) => [
      say(
        language,
        `资源 ${grouped(resources)}，数据项 ${grouped(items)}，问题 ${grouped(faults.length)} 处（可自动改正 ${grouped(fixable(faults))} 处）`,
        `${grouped(resources)} resources, ${grouped(items)} items, ${grouped(faults.length)} faults (${grouped(fixable(faults))} can be mended)`,
      ),
      ...faultLines(faults, language),
    ],
    refused: ({ faults }) => faults.length > 0,
  }),
  operationCommand({
    words: 'catalogue fix',
    usage: '<dir> [--codes <code,…>]',
    arity: 1,
    help: { zh: '改正能确定改法的问题', en: 'Mend the faults whose remedy is certain' },
    options: { codes: { type: 'string' } },
    operation: 'catalogue.fix',
    request: (input) => ({ workspace: input.path(0), codes: input.option('codes')?.split(',') }),
    show: ({ fixed, resources, left }, language) => [
      say(
        language,
        `已改正 ${grouped(fixed)} 处（资源 ${grouped(resources)}），尚余 ${grouped(left)} 处`,
        `Mended ${grouped(fixed)} cells of ${grouped(resources)} resources; ${grouped(left)} faults are left`,
      ),
    ],
  }),
  operationCommand({
    words: 'catalogue report',
    usage: '<dir> --out <x.xlsx>',
    arity: 1,
    help: { zh: '把目录检查结果写成表格', en: 'Write the faults of the inventory as a workbook' },
    options: { out: { type: 'string' } },
    operation: 'catalogue.report',
    request: (input) => ({ workspace: input.path(0), out: input.requiredPath('out') }),
    show: ({ path }) => [path],
  }),
  operationCommand({
    words: 'catalogue export',
    usage: '<dir> <out.xlsx> [--template national-2017|municipal-two-sheet|plain]',
    arity: 2,
    help: { zh: '按模板导出资源目录', en: 'Write the inventory in a template' },
    options: { template: { type: 'string' } },
    operation: 'catalogue.export',
    request: (input) => ({ workspace: input.path(0), out: input.path(1), template: templateNamed(input) }),
    show: ({ path, resources, items, lost }, language) => [
      path,
      say(
        language,
        `资源 ${grouped(resources)}，数据项 ${grouped(items)}`,
        `${grouped(resources)} resources, ${grouped(items)} items`,
      ),
      ...lost.map(({ field, cells }) =>
        say(
          language,
          `  ! 该模板没有这一栏：${field}（${grouped(cells)} 处未写出）`,
          `  ! no column for ${field}: ${grouped(cells)} cells left out`,
        ),
      ),
    ],
  }),
  operationCommand({
    words: 'catalogue remove',
    usage: '<dir> <resource>',
    arity: 2,
    help: { zh: '移除一项没有数据和认定的资源', en: 'Remove a resource that nothing rests on' },
    operation: 'catalogue.remove',
    request: (input) => ({ workspace: input.path(0), resources: [input.argument(1)] }),
    show: ({ removed }, language) => [say(language, `已移除 ${removed} 项资源`, `Removed ${removed} resources`)],
  }),
];

function fixable(faults: readonly { readonly fix: boolean }[]): number {
  return faults.filter(({ fix }) => fix).length;
}

/** @throws Failure `bad-request` for a template that is not known */
function templateNamed(input: Input) {
  const { data, success } = catalogueTemplateSchema.optional().safeParse(input.option('template'));
  if (!success) throw new Failure('bad-request', { path: '--template' });
  return data;
}
