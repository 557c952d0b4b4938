import type { Fault } from '../../../shared/contract/common';
import { notedText } from '../../../shared/text/faults/journal';
import { fill, type Language } from '../../../shared/text/language';
import { operationText } from '../../../shared/text/operations';
import { operationCommand } from '../command';
import { faultLines, grouped, say } from '../lines';

/** Says which faults a person has taken note of, and by which entry. */
function notedLines(faults: readonly Fault[], language: Language): string[] {
  const noted = faults.flatMap((fault) => ('noted' in fault ? [Number(fault.noted)] : []));
  const last = Math.max(...noted);
  return noted.length === 0 ? [] : [`  ${fill(notedText[language], { count: noted.length, noted: last })}`];
}

export const workspaceCommands = [
  operationCommand({
    words: 'workspace init',
    usage: '<dir> --regulation <id> --agency <name> --code <USCC> [--actor <name>] [--department <d>] [--duty <d>]',
    arity: 1,
    help: { zh: '为一个机构新建工作区', en: 'Create a workspace for an agency' },
    options: {
      regulation: { type: 'string' },
      agency: { type: 'string' },
      code: { type: 'string' },
      department: { type: 'string' },
      duty: { type: 'string' },
    },
    operation: 'workspace.init',
    request(input) {
      const name = input.option('actor');
      const person = { department: input.option('department') ?? '', duty: input.option('duty') ?? '' };
      return {
        dir: input.path(0),
        regulation: input.required('regulation'),
        agency: input.required('agency'),
        code: input.required('code'),
        ...(name === undefined ? {} : { person: { name, ...person } }),
      };
    },
    show: ({ dir, agency, profile, warnings }, language) => [
      say(language, `已建立工作区：${dir}`, `Workspace created: ${dir}`),
      `  ${agency.name} ${agency.code} · ${profile}`,
      ...faultLines(warnings, language),
    ],
  }),
  operationCommand({
    words: 'workspace show',
    usage: '<dir>',
    arity: 1,
    help: { zh: '工作区概况', en: 'What is in a workspace' },
    operation: 'workspace.show',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ agency, profile, people, counts, head, warnings }, language) => [
      `${agency.name} ${agency.code} · ${profile}`,
      say(language, '人员：', 'People: ') + people.map(({ name }) => name).join('、'),
      say(
        language,
        `资源 ${counts.resources}，数据项 ${counts.items}，数据集 ${counts.datasets}，已确认标签 ${counts.tagged}/${counts.columns}`,
        `${counts.resources} resources, ${counts.items} items, ${counts.datasets} datasets, ${counts.tagged}/${counts.columns} tags confirmed`,
      ),
      say(
        language,
        `无条件开放 ${counts.decided.unconditional}，有条件开放 ${counts.decided.conditional}，非开放 ${counts.decided.closed}`,
        `unconditional ${counts.decided.unconditional}, conditional ${counts.decided.conditional}, closed ${counts.decided.closed}`,
      ),
      say(
        language,
        `脱敏成果 ${counts.releases}，清单版本 ${counts.lists}，已导出提交包 ${counts.exports}`,
        `${counts.releases} releases, ${counts.lists} list versions, ${counts.exports} packages exported`,
      ),
      say(language, `日志第 ${head.seq} 条 ${head.hash}`, `journal entry ${head.seq} ${head.hash}`),
      ...faultLines(warnings, language),
    ],
  }),
  operationCommand({
    words: 'workspace resources',
    usage: '<dir>',
    arity: 1,
    help: { zh: '列出信息资源及其进度', en: 'List the resources and how far each is' },
    operation: 'workspace.resources',
    request: (input) => ({ workspace: input.path(0) }),
    json: ({ resources }) => resources,
    show: ({ resources }) =>
      resources.map(
        ({ id, name, items, datasets, type, listable }) =>
          `${id}  ${name}  ${items}/${datasets}  ${type ?? '-'}${listable ? ' ✓' : ''}`,
      ),
  }),
  operationCommand({
    words: 'person add',
    usage: '<dir> <name> [--department <d>] [--duty <d>]',
    arity: 2,
    help: { zh: '登记负责数据开放工作的人员', en: 'File a person responsible for data opening' },
    options: { department: { type: 'string' }, duty: { type: 'string' } },
    operation: 'person.add',
    request: (input) => ({
      workspace: input.path(0),
      person: {
        name: input.argument(1),
        department: input.option('department') ?? '',
        duty: input.option('duty') ?? '',
      },
    }),
    show: ({ people }, language) => [say(language, '人员：', 'People: ') + people.map(({ name }) => name).join('、')],
  }),
  operationCommand({
    words: 'journal verify',
    usage: '<dir>',
    arity: 1,
    help: { zh: '验证操作日志的完整性', en: 'Check the journal’s hash chain' },
    operation: 'journal.verify',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ ok, entries, head, faults }, language) => [
      ok
        ? say(
            language,
            `日志完整：${grouped(entries)} 条，末条 ${head.hash}`,
            `Intact: ${grouped(entries)} entries, head ${head.hash}`,
          )
        : say(language, `日志有问题（共 ${grouped(entries)} 条）`, `Not intact (${grouped(entries)} entries)`),
      ...faultLines(faults, language),
      ...notedLines(faults, language),
    ],
    refused: ({ ok }) => !ok,
  }),
  operationCommand({
    words: 'journal show',
    usage: '<dir>',
    arity: 1,
    help: { zh: '列出操作记录', en: 'List what was done' },
    operation: 'journal.show',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ entries }, language) =>
      entries.map(({ seq, at, actor, operation, undoes }) =>
        [
          String(seq).padStart(6),
          at,
          actor,
          operationText(operation, language),
          undoes === undefined ? '' : `↶ ${undoes}`,
        ]
          .join('  ')
          .trimEnd(),
      ),
  }),
  operationCommand({
    words: 'undo',
    usage: '<dir>',
    arity: 1,
    help: { zh: '撤销上一步', en: 'Undo the last step' },
    operation: 'undo',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ operation }, language) => [say(language, '已撤销：', 'Undone: ') + operationText(operation, language)],
  }),
  operationCommand({
    words: 'redo',
    usage: '<dir>',
    arity: 1,
    help: { zh: '重做', en: 'Redo' },
    operation: 'redo',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ operation }, language) => [say(language, '已重做：', 'Redone: ') + operationText(operation, language)],
  }),
];
