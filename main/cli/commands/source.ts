import { operationCommand } from '../command';
import { grouped, say } from '../lines';

const states = {
  same: { zh: '没有变化', en: 'unchanged' },
  touched: { zh: '文件有改写，使用时核对内容', en: 'written anew; its content is checked when it is used' },
  changed: { zh: '已改动', en: 'changed' },
  missing: { zh: '已不在原处', en: 'no longer there' },
  unknown: { zh: '未在本机定位', en: 'not located on this computer' },
} as const;

export const sourceCommands = [
  operationCommand({
    words: 'dataset source',
    usage: '<dir> <resource> [--dataset <d>]',
    arity: 2,
    help: { zh: '查看原始文件是否还在、有无改动', en: 'Whether a dataset’s source file is there and unchanged' },
    options: { dataset: { type: 'string' } },
    operation: 'dataset.source',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      dataset: input.option('dataset'),
    }),
    show: ({ dataset, state }, language) => [`${dataset}: ${states[state][language]}`],
    refused: ({ state }) => state !== 'same' && state !== 'touched',
  }),
  operationCommand({
    words: 'dataset locate',
    usage: '<dir> <resource> <file> [--dataset <d>] [--folder]',
    arity: 3,
    help: { zh: '重新定位数据集的原始文件', en: 'Say where a dataset’s source file lies now' },
    options: { dataset: { type: 'string' }, folder: { type: 'boolean' } },
    operation: 'dataset.locate',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      file: input.path(2),
      dataset: input.option('dataset'),
      folder: input.flag('folder'),
    }),
    show: ({ located, others }, language) => [
      say(language, `已定位 ${located.join('、')}`, `Located ${located.join(', ')}`),
      ...(others === 0
        ? []
        : [
            say(
              language,
              `同一文件夹中还有 ${grouped(others)} 个数据集的文件，可加 --folder 一并定位`,
              `Files of ${grouped(others)} more datasets lie in the same folder; --folder locates them too`,
            ),
          ]),
    ],
  }),
];
