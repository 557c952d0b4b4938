import type { Plan } from '../../../shared/model/plan';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { faultLines, grouped, riskLine, say } from '../lines';
import { readingDeclarations, readingOf } from './data';

export const inDataset = (input: Input) => ({
  workspace: input.path(0),
  resource: input.argument(1),
  dataset: input.option('dataset'),
});

const keyOf = (input: Input) => {
  const file = input.optionPath('key-passphrase-file');
  return file === undefined ? {} : { key: { passphraseFile: file } };
};

/** A plan, one line a step. */
export const planLines = (plan: Plan): string[] =>
  plan.steps.map(({ column, name, operator, params }) =>
    `  ${column} ${name.replace(/\s+/g, ' ').slice(0, 40)}  ${operator} ${Object.keys(params).length > 0 ? JSON.stringify(params) : ''}`.trimEnd(),
  );

interface Treated {
  out: string;
  rowsIn: number;
  rowsOut: number;
  before: Parameters<typeof riskLine>[0];
  after: Parameters<typeof riskLine>[0];
}

const treatedLines = ({ out, rowsIn, rowsOut, before, after }: Treated, language: Language): string[] => [
  out,
  say(
    language,
    `  ${grouped(rowsIn)} 行 → ${grouped(rowsOut)} 行`,
    `  ${grouped(rowsIn)} rows → ${grouped(rowsOut)} rows`,
  ),
  say(language, `  脱敏前 ${riskLine(before)}`, `  before ${riskLine(before)}`),
  say(language, `  脱敏后 ${riskLine(after)}`, `  after  ${riskLine(after)}`),
];

/** A key that was just made is one more thing to be kept. */
const createdLines = ({ keyCreated }: { keyCreated: boolean }, language: Language): string[] =>
  keyCreated
    ? [
        say(
          language,
          '  已新建假名化密钥；请妥善保管密钥文件和口令，丢失后同一个人再也得不到相同的代码',
          '  A new pseudonym key was made; keep the key file and its passphrase: without them the same person never gets the same token again',
        ),
      ]
    : [];

export const treatmentCommands = [
  operationCommand({
    words: 'treat plan suggest',
    usage: '<dir> <resource> [--dataset <d>] [--pseudonyms]',
    arity: 2,
    help: { zh: '按标签和开放类型建议脱敏方案', en: 'Suggest a treatment plan from tags and opening type' },
    options: { dataset: { type: 'string' }, pseudonyms: { type: 'boolean' } },
    operation: 'treat.suggest',
    request: (input) => ({ ...inDataset(input), pseudonyms: input.flag('pseudonyms') }),
    json: ({ plan }) => plan,
    show: ({ plan, cautions }, language) => [...planLines(plan), ...faultLines(cautions, language)],
  }),
  operationCommand({
    words: 'treat plan show',
    usage: '<dir> <resource> [--dataset <d>]',
    arity: 2,
    help: { zh: '查看脱敏方案', en: 'Show the treatment plan' },
    options: { dataset: { type: 'string' } },
    operation: 'treat.show',
    request: inDataset,
    json: ({ plan }) => plan,
    show: ({ plan }, language) => (plan ? planLines(plan) : [say(language, '还没有脱敏方案', 'No plan yet')]),
  }),
  operationCommand({
    words: 'treat plan set',
    usage: '<dir> <resource> --plan <plan.json> [--dataset <d>]',
    arity: 2,
    help: { zh: '采用一个脱敏方案文件', en: 'Adopt a plan from a file' },
    options: { dataset: { type: 'string' }, plan: { type: 'string' } },
    operation: 'treat.set',
    request: async (input) => ({ ...inDataset(input), plan: await input.readJson(input.requiredPath('plan')) }),
    json: ({ plan }) => plan,
    show: ({ plan, cautions }, language) => [...planLines(plan), ...faultLines(cautions, language)],
  }),
  operationCommand({
    words: 'treat run',
    usage: '<dir> <resource> [--dataset <d>] [--key-passphrase-file <f>]',
    arity: 2,
    help: { zh: '按方案脱敏并测量风险', en: 'Treat a dataset by its plan and measure the risk' },
    options: { dataset: { type: 'string' }, 'key-passphrase-file': { type: 'string' } },
    operation: 'treat.run',
    request: (input) => ({ ...inDataset(input), ...keyOf(input) }),
    show: (value, language) => [...treatedLines(value, language), ...createdLines(value, language)],
  }),
  operationCommand({
    words: 'treat apply',
    usage: '<file> --plan <plan.json> --out <out.csv> [--ladder <f>]… [--key-file <f> --key-passphrase-file <f>]',
    arity: 1,
    help: { zh: '不建工作区，直接按方案处理一个文件', en: 'Apply a plan to a file, without a workspace' },
    options: {
      ...readingDeclarations,
      plan: { type: 'string' },
      out: { type: 'string' },
      ladder: { type: 'string', multiple: true },
      'key-file': { type: 'string' },
      'key-passphrase-file': { type: 'string' },
    },
    operation: 'treat.apply',
    request: async (input) => ({
      file: input.path(0),
      ...readingOf(input),
      plan: await input.readJson(input.requiredPath('plan')),
      out: input.requiredPath('out'),
      ladders: input.optionPaths('ladder'),
      keyFile: input.optionPath('key-file'),
      ...keyOf(input),
    }),
    show: (value, language) => [...treatedLines(value, language), ...createdLines(value, language)],
  }),
];
