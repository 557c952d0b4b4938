import { operationCommand } from '../command';
import type { Input } from '../input';
import { say } from '../lines';

const ofWorkspace = { workspace: { type: 'string' } } as const;
const workspaceOf = (input: Input) => ({ workspace: input.optionPath('workspace') });

export const regulationCommands = [
  operationCommand({
    words: 'regulation list',
    usage: '[--workspace <dir>]',
    arity: 0,
    help: { zh: '列出内置的和工作区导入的管理办法', en: 'List the regulation profiles, shipped and imported' },
    options: ofWorkspace,
    operation: 'regulation.list',
    request: workspaceOf,
    json: ({ profiles }) => profiles,
    show: ({ profiles }, language) =>
      profiles.map(({ id, title, validFrom, validThrough, inForce }) =>
        [
          id,
          title,
          `${validFrom} – ${validThrough ?? ''}`,
          inForce ? say(language, '有效', 'in force') : say(language, '不在有效期内', 'not in force'),
        ].join('  '),
      ),
  }),
  operationCommand({
    words: 'regulation show',
    usage: '<id> [--workspace <dir>]',
    arity: 1,
    help: { zh: '查看一个管理办法的问题、依据和条件', en: 'Show a profile: questions, grounds, conditions' },
    options: ofWorkspace,
    operation: 'regulation.show',
    request: (input) => ({ ...workspaceOf(input), id: input.argument(0) }),
    show: (profile) => JSON.stringify(profile, null, 2).split('\n'),
  }),
  operationCommand({
    words: 'regulation coverage',
    usage: '<id> [--workspace <dir>]',
    arity: 1,
    help: { zh: '逐条列出在程序何处落实', en: 'List every article with where in the program it is met' },
    options: ofWorkspace,
    operation: 'regulation.coverage',
    request: (input) => ({ ...workspaceOf(input), id: input.argument(0) }),
    show: ({ articles }, language) => {
      const answers = {
        met: say(language, '本程序', 'here'),
        outside: say(language, '程序外', 'outside'),
        'not-ours': say(language, '非本单位职责', 'not the agency’s'),
        open: '—',
      };
      return articles.map(({ number, answer, places, how }) =>
        [number, answers[answer], ...(places.length > 0 ? [places.join(' ')] : []), how].join('  '),
      );
    },
  }),
  operationCommand({
    words: 'regulation read',
    usage: '<dir> <profile.json>',
    arity: 2,
    help: { zh: '查看法规档案文件与现用档案的差别', en: 'Show what a profile file holds and how it differs' },
    operation: 'regulation.read',
    request: (input) => ({ workspace: input.path(0), file: input.path(1) }),
    show: ({ problems, found }, language) =>
      found === null
        ? problems.map(({ path, problem }) => `${path}: ${problem}`)
        : [
            `${found.id}  ${found.title}`,
            say(
              language,
              `与 ${found.against} 相比：${found.changes.length} 处不同`,
              `${found.changes.length} differences from ${found.against}`,
            ),
            ...found.changes.map(({ part, entry, kind, before, after }) => {
              const mark = { added: '+', removed: '-', changed: '~' }[kind];
              return `${mark} ${part} ${entry}: ${[before, after].filter((words) => words !== '').join(' → ')}`;
            }),
          ],
    refused: ({ found }) => found === null,
  }),
  operationCommand({
    words: 'regulation import',
    usage: '<dir> <profile.json>',
    arity: 2,
    help: { zh: '把法规档案导入工作区', en: 'Import a regulation profile into the workspace' },
    operation: 'regulation.import',
    request: (input) => ({ workspace: input.path(0), file: input.path(1) }),
    show: ({ id, changes }, language) => [say(language, `${id}：${changes} 处不同`, `${id}: ${changes} differences`)],
  }),
  operationCommand({
    words: 'regulation export',
    usage: '<id> --out <profile.json> [--workspace <dir>]',
    arity: 1,
    help: { zh: '把法规档案写成文件，作为另一份的样本', en: 'Write a profile as a file to begin another one with' },
    options: { ...ofWorkspace, out: { type: 'string' } },
    operation: 'regulation.export',
    request: (input) => ({ ...workspaceOf(input), id: input.argument(0), out: input.requiredPath('out') }),
    show: ({ path }) => [path],
  }),
  operationCommand({
    words: 'regulation adopt',
    usage: '<dir> <id>',
    arity: 2,
    help: { zh: '让工作区改用另一管理办法（须重新认定）', en: 'Let the workspace go by another profile (decide anew)' },
    operation: 'regulation.adopt',
    request: (input) => ({ workspace: input.path(0), id: input.argument(1) }),
    show: ({ id, undecided }, language) => [
      say(language, `现依据 ${id}；待认定 ${undecided} 项`, `Goes by ${id} now; ${undecided} to be decided`),
    ],
  }),
  operationCommand({
    words: 'regulation acknowledge',
    usage: '<dir> --why <text>',
    arity: 1,
    help: { zh: '确认沿用不在有效期内的管理办法', en: 'Acknowledge that a regulation not in force is used' },
    options: { why: { type: 'string' } },
    operation: 'regulation.acknowledge',
    request: (input) => ({ workspace: input.path(0), why: input.required('why') }),
    show: ({ profile, at, by }) => [[profile, at, by].join('  ')],
  }),
];
