import { answersSchema } from '../../../shared/model/decision';
import { Failure } from '../../../shared/failure';
import { operationCommand } from '../command';
import { faultLines, grouped, say } from '../lines';

const typeNames = {
  unconditional: { zh: '无条件开放', en: 'unconditional' },
  conditional: { zh: '有条件开放', en: 'conditional' },
  closed: { zh: '非开放', en: 'closed' },
} as const;

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
  operationCommand({
    words: 'list freeze',
    usage: '<dir> [--allow-partial]',
    arity: 1,
    help: { zh: '冻结一个开放清单版本', en: 'Freeze a version of the open list' },
    options: { 'allow-partial': { type: 'boolean' } },
    operation: 'list.freeze',
    request: (input) => ({ workspace: input.path(0), allowPartial: input.flag('allow-partial') }),
    show: ({ version, items, closed, refused, warnings }, language) => [
      say(
        language,
        `开放清单第 ${version} 版：开放 ${items} 项，不予开放 ${closed} 项`,
        `Open list version ${version}: ${items} items, ${closed} closed`,
      ),
      ...faultLines([...refused, ...warnings], language),
    ],
  }),
  operationCommand({
    words: 'list export',
    usage: '<dir> <version> --out <x.xlsx>',
    arity: 2,
    help: { zh: '导出开放清单表格和 JSON', en: 'Write a list version as xlsx and JSON' },
    options: { out: { type: 'string' } },
    operation: 'list.export',
    request: (input) => ({ workspace: input.path(0), version: input.count(1), out: input.requiredPath('out') }),
    show: ({ xlsx, json, closedXlsx }) => [xlsx, json, ...(closedXlsx === null ? [] : [closedXlsx])],
  }),
  operationCommand({
    words: 'list diff',
    usage: '<dir> <v1> <v2>',
    arity: 3,
    help: { zh: '比较两个清单版本', en: 'Compare two list versions' },
    operation: 'list.diff',
    request: (input) => ({ workspace: input.path(0), from: input.count(1), to: input.count(2) }),
    show: (diff) => JSON.stringify(diff, null, 2).split('\n'),
  }),
  operationCommand({
    words: 'package export',
    usage: '<dir> <version> --identity <id> --passphrase-file <f> --out <dir>',
    arity: 2,
    help: { zh: '导出已签名的提交包', en: 'Export a signed submission package' },
    options: { identity: { type: 'string' }, 'passphrase-file': { type: 'string' }, out: { type: 'string' } },
    operation: 'package.export',
    request: (input) => ({
      workspace: input.path(0),
      version: input.count(1),
      identity: input.required('identity'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      out: input.requiredPath('out'),
    }),
    show: ({ path, digest, files, bytes }, language) => [
      path,
      say(
        language,
        `  ${files} 个文件，${grouped(bytes)} 字节，摘要 ${digest}`,
        `  ${files} files, ${grouped(bytes)} bytes, digest ${digest}`,
      ),
    ],
  }),
  operationCommand({
    words: 'package verify',
    usage: '<zip> [--trust <pem>]…',
    arity: 1,
    help: { zh: '验证提交包', en: 'Verify a submission package' },
    options: { trust: { type: 'string', multiple: true } },
    operation: 'package.verify',
    request: (input) => ({ file: input.path(0), trust: input.optionPaths('trust') }),
    show: ({ verdict, faults, signers }, language) => [
      verdictNames[verdict][language],
      ...signers.map(({ subject, fingerprint, trusted }) =>
        [
          say(language, '  签名人：', '  signed by: ') + subject,
          fingerprint,
          trusted ? say(language, '受信任', 'trusted') : say(language, '未受信任', 'not trusted'),
        ].join('  '),
      ),
      ...faultLines(faults, language),
    ],
    refused: ({ ok }) => !ok,
  }),
];

const verdictNames = {
  trusted: { zh: '可信：内容完整，签名人受信任', en: 'Trusted: intact, and its signer is trusted' },
  untrusted: { zh: '完整，但签名人不在信任名单中', en: 'Intact, but its signer is not in the trust store' },
  unsigned: { zh: '没有签名', en: 'Not signed' },
  altered: { zh: '已被改动', en: 'Altered' },
  malformed: { zh: '格式不正确', en: 'Malformed' },
  unsupported: { zh: '由更新版本的程序生成，本版本无法验证', en: 'Made by a newer version; this one cannot verify it' },
} as const;
