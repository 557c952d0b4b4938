import { operationCommand } from '../command';
import { faultLines, grouped, say } from '../lines';

export const ladderCommands = [
  operationCommand({
    words: 'treat ladder add',
    usage: '<dir> <ladder.csv>',
    arity: 2,
    help: { zh: '把自定义分级表加入工作区，方案按摘要引用', en: 'Keep a ladder file, which plans name by its digest' },
    operation: 'treat.ladder.add',
    request: (input) => ({ workspace: input.path(0), file: input.path(1) }),
    show: ({ digest, levels, leaves, faults }, language) => [
      digest,
      say(language, `  ${grouped(leaves)} 个值，${levels} 级`, `  ${grouped(leaves)} values, ${levels} levels`),
      ...faultLines(faults, language),
    ],
  }),
  operationCommand({
    words: 'treat ladder list',
    usage: '<dir>',
    arity: 1,
    help: { zh: '列出各方案用到的分级表', en: 'List the ladders that plans name' },
    operation: 'treat.ladder.list',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ ladders }, language) =>
      ladders.map(({ digest, datasets, size }) => {
        const held = size
          ? say(
              language,
              `${grouped(size.leaves)} 个值，${size.levels} 级`,
              `${grouped(size.leaves)} values, ${size.levels} levels`,
            )
          : say(language, '工作区里没有这个分级表', 'not in this workspace');
        return `${digest}  ${datasets.join(', ')}  ${held}`;
      }),
  }),
];
