import type { FrozenList } from '../../../shared/model/openlist';
import type { Language } from '../../../shared/text/language';
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
    show: ({ version, items, closed, refused, warnings }, language) => [
      say(
        language,
        `开放清单第 ${version} 版：开放 ${items} 项，不予开放 ${closed} 项`,
        `Open list version ${version}: ${items} items, ${closed} closed`,
      ),
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
    show: (diff) => JSON.stringify(diff, null, 2).split('\n'),
  }),
];

/** A list as a person reads it: what is on it, what the law keeps off it, and what is refused and why. */
function frozenLines({ list, closed, refused, warnings }: FrozenList, language: Language): string[] {
  const { version, items, omitted } = list;
  return [
    say(
      language,
      `开放清单第 ${version} 版：开放 ${items.length} 项，不予开放 ${closed.length} 项，未就绪 ${omitted} 项`,
      `Open list version ${version}: ${items.length} items, ${closed.length} closed, ${omitted} not ready`,
    ),
    ...items.map(
      ({ number, resource, name, type }) =>
        `${String(number).padStart(5)}  ${resource}  ${name}  ${typeNames[type][language]}`,
    ),
    ...closed.map(({ resource, name, reasons }) => {
      const articles = [...new Set(reasons.map(({ article }) => article))];
      return `    –  ${resource}  ${name}  ${articles.join('、')}`;
    }),
    ...faultLines([...refused, ...warnings], language),
  ];
}
