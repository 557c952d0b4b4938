import { operationCommand } from '../command';
import { faultLines, grouped, say } from '../lines';

/** What is done to a workspace as a whole, and to its history. */
export const upkeepCommands = [
  operationCommand({
    words: 'workspace take-over',
    usage: '<dir>',
    arity: 1,
    help: {
      zh: '接管长时间没有动静的锁（先确认那边没有在用）',
      en: 'Free a lock whose owner is not heard of (make sure that it is not in use there)',
    },
    operation: 'workspace.take-over',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ head }, language) => [
      say(language, `已接管，日志第 ${head.seq} 条`, `Taken over at journal entry ${head.seq}`),
    ],
  }),
  operationCommand({
    words: 'journal re-anchor',
    usage: '<dir>',
    arity: 1,
    help: {
      zh: '登记历史损坏，以现有内容继续办理',
      en: 'Note that history is damaged and go on with the content as it stands',
    },
    operation: 'journal.re-anchor',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ seq, line }, language) => [
      say(
        language,
        `已登记第 ${line} 行的损坏（第 ${seq} 条记录），可以继续办理`,
        `The damage of line ${line} is noted by entry ${seq}; work can go on`,
      ),
    ],
  }),
  operationCommand({
    words: 'workspace erase-history',
    usage: '<dir> --reason <text>',
    arity: 1,
    help: {
      zh: '清除全部历史，只留现有内容（误录了不应留存的内容时用；不能撤销）',
      en: 'Erase all history and keep the present content (something must not stay; cannot be undone)',
    },
    options: { reason: { type: 'string' } },
    operation: 'workspace.erase-history',
    request: (input) => ({ workspace: input.path(0), reason: input.required('reason') }),
    show: ({ erased, removed, head, remains }, language) => [
      say(
        language,
        `已清除 ${grouped(erased)} 条历史，删除 ${grouped(removed)} 个文件；新的历史从第 ${head.seq} 条开始`,
        `Erased ${grouped(erased)} entries and removed ${grouped(removed)} files; history begins at entry ${head.seq}`,
      ),
      say(language, '以下内容无法由本程序清除：', 'What this program cannot reach:'),
      ...faultLines(remains, language),
    ],
  }),
];
