import { answersSchema } from '../../../shared/model/decision';
import { Failure } from '../../../shared/failure';
import { operationCommand } from '../command';
import { say, typeNames } from '../lines';

export const openingCommands = [
  operationCommand({
    words: 'regulation list',
    usage: '',
    arity: 0,
    help: { zh: '列出内置的管理办法', en: 'List the regulation profiles' },
    operation: 'regulation.list',
    request: () => ({}),
    json: ({ profiles }) => profiles,
    show: ({ profiles }, language) =>
      profiles.map(({ id, title, validFrom, validThrough, inForce }) =>
        [
          id,
          title,
          `${validFrom} – ${validThrough ?? ''}`,
          inForce ? say(language, '有效', 'in force') : say(language, '已届满', 'not in force'),
        ].join('  '),
      ),
  }),
  operationCommand({
    words: 'regulation show',
    usage: '<id>',
    arity: 1,
    help: { zh: '查看一个管理办法的问题、依据和条件', en: 'Show a profile: questions, grounds, conditions' },
    operation: 'regulation.show',
    request: (input) => ({ id: input.argument(0) }),
    show: (profile) => JSON.stringify(profile, null, 2).split('\n'),
  }),
  operationCommand({
    words: 'decide',
    usage: '<dir> <resource> --answers <answers.json>',
    arity: 2,
    help: { zh: '回答问题，认定开放类型', en: 'Decide the opening type by answering the questions' },
    options: { answers: { type: 'string' } },
    operation: 'decide',
    async request(input) {
      const file = input.requiredPath('answers');
      const answers = answersSchema.safeParse(await input.readJson(file));
      if (!answers.success) {
        throw new Failure('bad-request', {
          path: answers.error.issues.map(({ path }) => path.join('.')).join(', ') || file,
        });
      }
      return { workspace: input.path(0), resource: input.argument(1), answers: answers.data };
    },
    show: ({ type, reasons, missing, listable, warnings }, language) => [
      typeNames[type][language] + (listable ? '' : say(language, '（不列入清单）', ' (not listed)')),
      ...reasons.map(({ article, text }) => `  ${article} ${text}`),
      ...missing.map(({ text }) => say(language, `  缺：${text}`, `  missing: ${text}`)),
      ...warnings.map(({ article, text }) => `  ! ${article} ${text}`),
    ],
  }),
];
