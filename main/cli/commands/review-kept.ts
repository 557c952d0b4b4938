import { operationCommand } from '../command';
import { say } from '../lines';

/** Receipts of reviews, and the reviews that are kept here. */
export const keptReviewCommands = [
  operationCommand({
    words: 'review export',
    usage: '<zip> --identity <id> --passphrase-file <f> --out <dir> [--trust <pem>]…',
    arity: 1,
    help: { zh: '签署并导出审查回执和审查意见表', en: 'Sign and export the receipt, with its form as xlsx' },
    options: {
      trust: { type: 'string', multiple: true },
      identity: { type: 'string' },
      'passphrase-file': { type: 'string' },
      out: { type: 'string' },
    },
    operation: 'review.export',
    request: (input) => ({
      file: input.path(0),
      trust: input.optionPaths('trust'),
      identity: input.required('identity'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      out: input.requiredPath('out'),
    }),
    show: ({ path, workbook, digest }, language) => [
      path,
      workbook,
      say(language, `  摘要 ${digest}`, `  digest ${digest}`),
    ],
  }),
  operationCommand({
    words: 'review list',
    usage: '',
    arity: 0,
    help: { zh: '列出本机保存的审查', en: 'List the reviews that are kept here' },
    operation: 'review.list',
    request: () => ({}),
    show: ({ reviews, damaged }, language) => [
      ...reviews.map(({ digest, agency, listVersion, items, marked, findings }) =>
        [digest, agency.name, `v${listVersion}`, `${marked}/${items}`, String(findings)].join('  '),
      ),
      ...damaged.map((digest) => `${digest}  ${say(language, '已损坏', 'damaged')}`),
    ],
  }),
  operationCommand({
    words: 'review remove',
    usage: '<digest>',
    arity: 1,
    help: { zh: '删除本机保存的一份审查', en: 'Remove a review that is kept here' },
    operation: 'review.remove',
    request: (input) => ({ digest: input.argument(0) }),
    show: ({ removed }) => [removed],
  }),
];
