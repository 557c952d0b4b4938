import type { Response } from '../../../shared/contract';
import type { FrozenList } from '../../../shared/model/openlist';
import type { Language } from '../../../shared/text/language';
import { listChangeNames, partTitle } from '../../../shared/text/list-sheets';
import { operationCommand } from '../command';
import { faultLines, say, typeNames } from '../lines';

export const openlistCommands = [
  operationCommand({
    words: 'list check',
    usage: '<dir>',
    arity: 1,
    help: {
      zh: '查看现在冻结会得到的清单，以及其余资源未列入的原因',
      en: 'Show what a freeze would give now, and what keeps the rest off the list',
    },
    operation: 'list.check',
    request: (input) => ({ workspace: input.path(0) }),
    show: frozenLines,
    refused: ({ list }) => list.omitted > 0,
  }),
  operationCommand({
    words: 'list freeze',
    usage: '<dir> [--allow-partial]',
    arity: 1,
    help: { zh: '冻结一个开放清单版本', en: 'Freeze a version of the open list' },
    options: { 'allow-partial': { type: 'boolean' } },
    operation: 'list.freeze',
    request: (input) => ({ workspace: input.path(0), allowPartial: input.flag('allow-partial') }),
    show: ({ version, year, revision, items, closed, refused, warnings }, language) => [
      say(
        language,
        `开放清单第 ${version} 版：开放 ${items} 项，不予开放 ${closed} 项`,
        `Open list version ${version}: ${items} items, ${closed} closed`,
      ),
      ...(year === null || revision === null ? [] : [yearLine(year, revision, language)]),
      ...faultLines([...refused, ...warnings], language),
    ],
  }),
  operationCommand({
    words: 'list show',
    usage: '<dir> <version>',
    arity: 2,
    help: { zh: '查看一个已冻结的清单版本', en: 'Show a frozen version of the list' },
    operation: 'list.show',
    request: (input) => ({ workspace: input.path(0), version: input.count(1) }),
    show: frozenLines,
  }),
  operationCommand({
    words: 'list diff',
    usage: '<dir> <v1> <v2>',
    arity: 3,
    help: { zh: '比较两个清单版本', en: 'Compare two list versions' },
    operation: 'list.diff',
    request: (input) => ({ workspace: input.path(0), from: input.count(1), to: input.count(2) }),
    show: diffLines,
  }),
];

/** Which list of its year it is. */
function yearLine(year: number, revision: number, language: Language): string {
  return revision === 0
    ? say(language, `${year} 年度清单`, `The list of ${year}`)
    : say(language, `${year} 年度清单的第 ${revision} 次修订`, `Revision ${revision} of the list of ${year}`);
}

/** What became of items, each with the cells that changed. */
function diffLines({ changes, cells }: Response<'list.diff'>, language: Language): string[] {
  if (changes.length === 0) return [say(language, '没有变更', 'Nothing changed')];
  return changes.flatMap(({ kind, resource, name }) => [
    `${listChangeNames[kind][language]}  ${resource}  ${name}`,
    ...cells
      .filter((cell) => cell.resource === resource)
      .map(({ column, before, after }) => `    ${partTitle(column, language)}：${before || '—'} → ${after || '—'}`),
  ]);
}

/** A list as a person reads it: what is on it, what the law keeps off it, and what is refused and why. */
function frozenLines(
  { list, closed, refused, warnings, withdrawn = [] }: FrozenList & { readonly withdrawn?: readonly string[] },
  language: Language,
): string[] {
  const { version, items, omitted } = list;
  const off = new Set(withdrawn);
  const mark = say(language, '  ［已撤回或中止］', '  [off the list]');
  return [
    say(
      language,
      `开放清单第 ${version} 版：开放 ${items.length} 项，不予开放 ${closed.length} 项，未就绪 ${omitted} 项`,
      `Open list version ${version}: ${items.length} items, ${closed.length} closed, ${omitted} not ready`,
    ),
    ...items.map(
      ({ number, resource, name, type }) =>
        `${String(number).padStart(5)}  ${resource}  ${name}  ${typeNames[type][language]}${off.has(resource) ? mark : ''}`,
    ),
    ...closed.map(({ resource, name, reasons }) => {
      const articles = [...new Set(reasons.map(({ article }) => article))];
      return `    –  ${resource}  ${name}  ${articles.join('、')}`;
    }),
    ...faultLines([...refused, ...warnings], language),
  ];
}
