import { answersSchema } from '../../../shared/model/decision';
import { Failure } from '../../../shared/failure';
import { operationCommand } from '../command';
import { say, typeNames } from '../lines';

export const openingCommands = [
  operationCommand({
    words: 'decide',
    usage: '<dir> <resource> --answers <answers.json> [--why <text>]',
    arity: 2,
    help: { zh: '回答问题，认定开放类型', en: 'Decide the opening type by answering the questions' },
    options: { answers: { type: 'string' }, why: { type: 'string' } },
    operation: 'decide',
    async request(input) {
      const file = input.requiredPath('answers');
      const answers = answersSchema.safeParse(await input.readJson(file));
      if (!answers.success) {
        throw new Failure('bad-request', {
          path: answers.error.issues.map(({ path }) => path.join('.')).join(', ') || file,
        });
      }
      return {
        workspace: input.path(0),
        resource: input.argument(1),
        answers: answers.data,
        why: input.option('why') ?? '',
      };
    },
    show: ({ type, reasons, missing, listable, warnings }, language) => [
      typeNames[type][language] + (listable ? '' : say(language, '（不列入清单）', ' (not listed)')),
      ...reasons.map(({ article, text }) => `  ${article} ${text}`),
      ...missing.map(({ text }) => say(language, `  缺：${text}`, `  missing: ${text}`)),
      ...warnings.map(({ article, text }) => `  ! ${article} ${text}`),
    ],
  }),
  operationCommand({
    words: 'decision show',
    usage: '<dir> <resource>',
    arity: 2,
    help: { zh: '查看一项资源的认定和历次调整', en: 'Show the decision on a resource and what it changed' },
    operation: 'decision.show',
    request: (input) => ({ workspace: input.path(0), resource: input.argument(1) }),
    show: ({ outcome, decidedAt, decidedBy, why, earlier }, language) =>
      [...earlier, { type: outcome.type, decidedAt, decidedBy, why }].map((one) =>
        [one.decidedAt, typeNames[one.type][language], one.decidedBy, one.why].filter((part) => part !== '').join('  '),
      ),
  }),
];
