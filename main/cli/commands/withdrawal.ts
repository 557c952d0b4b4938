import type { RequestInput } from '../../../shared/contract';
import { operationCommand } from '../command';
import { say } from '../lines';

/** Taking an item off the list, what follows, and letting it back. */
export const withdrawalCommands = [
  operationCommand({
    words: 'list withdraw',
    usage: '<dir> <resource> [--suspend] [--reason leak|leak-risk|misuse|error|other] [--words <text>]',
    arity: 2,
    help: {
      zh: '撤回一项开放数据；--suspend 为中止开放。此后须完成后续工作才能恢复',
      en: 'Take an item off the list (--suspend: for the time being); follow-up tasks come before its return',
    },
    options: { suspend: { type: 'boolean' }, reason: { type: 'string' }, words: { type: 'string' } },
    operation: 'list.withdraw',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      kind: input.flag('suspend') ? 'suspension' : 'withdrawal',
      // What a person typed is checked by the engine, as every request is.
      reason: input.option('reason') as RequestInput<'list.withdraw'>['reason'],
      words: input.option('words'),
    }),
    show: ({ id, article, tasks }, language) => [
      say(language, `已登记（${id}，${article}）。后续工作：`, `Recorded (${id}, ${article}). What follows:`),
      ...tasks.map(({ id: task, article: own, text }) => `  ${task}  ${text}（${own}）`),
    ],
  }),
  operationCommand({
    words: 'list followup',
    usage: '<dir> <resource> <task> --note <text>',
    arity: 3,
    help: { zh: '登记一项后续工作已经完成', en: 'Record that a follow-up task is done' },
    options: { note: { type: 'string' } },
    operation: 'list.followup',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      task: input.argument(2),
      note: input.required('note'),
    }),
    show: ({ open }, language) => [
      open.length === 0
        ? say(language, '后续工作已全部完成，可以恢复', 'All is done; the item may be restored')
        : say(language, `还有：${open.join('、')}`, `Still open: ${open.join(', ')}`),
    ],
  }),
  operationCommand({
    words: 'list restore',
    usage: '<dir> <resource> --why <text>',
    arity: 2,
    help: { zh: '恢复开放，下一版清单可再列入', en: 'Let an item back; the next version may list it' },
    options: { why: { type: 'string' } },
    operation: 'list.restore',
    request: (input) => ({ workspace: input.path(0), resource: input.argument(1), why: input.required('why') }),
    show: ({ id }, language) => [say(language, `已恢复（${id}）`, `Restored (${id})`)],
  }),
];
