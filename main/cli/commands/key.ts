import type { Response } from '../../../shared/contract';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { say } from '../lines';

const secretFile = { 'passphrase-file': { type: 'string' } } as const;

const secretOf = (input: Input, name = 'passphrase-file') => ({ passphraseFile: input.requiredPath(name) });

function optionalSecret(input: Input, name: string) {
  const passphraseFile = input.optionPath(name);
  return passphraseFile === undefined ? undefined : { passphraseFile };
}

function keyLines(facts: Response<'key.show'>, language: Language): string[] {
  if (!facts.exists) {
    return [
      say(
        language,
        '本机没有本单位的假名化密钥；首次按含假名化的方案脱敏时会新建。已在另一台电脑上发布过的，请先从那里导出、在此导入，否则同一个人会得到不同的代码。',
        'This computer has no pseudonym key of this agency; the first run of a plan with pseudonyms makes one. Where another computer released data before, export its key and import it here first, or the same person gets other tokens.',
      ),
    ];
  }
  const { fingerprint, createdAt, retired } = facts;
  const given = fingerprint ?? say(language, '（给出口令后显示）', '(shown with the passphrase)');
  return [
    say(language, `假名化密钥 ${given}`, `Pseudonym key ${given}`),
    say(language, `  写入时间 ${createdAt}`, `  written ${createdAt}`),
    say(language, `  已停用的旧密钥 ${retired} 个`, `  retired keys ${retired}`),
  ];
}

/** What a person must know of a key that was just changed. */
const changedLines = (facts: Response<'key.rotate'>, language: Language): string[] => [
  ...keyLines(facts, language),
  say(
    language,
    '  今后的代码由这个密钥生成，与此前用其他密钥发布的对不上；旧密钥停用后仍保留在本机 keys 文件夹中，需要重现旧代码时可再导入。',
    '  Tokens are made with this key from now on and do not match those released with another. Retired keys stay in the keys folder of this computer; import one to make its tokens again.',
  ),
];

export const keyCommands = [
  operationCommand({
    words: 'key show',
    usage: '<dir> [--passphrase-file <f>]',
    arity: 1,
    help: { zh: '查看本单位假名化密钥的情况', en: 'Show what is known of the agency’s pseudonym key' },
    options: secretFile,
    operation: 'key.show',
    request: (input) => ({ workspace: input.path(0), secret: optionalSecret(input, 'passphrase-file') }),
    show: keyLines,
  }),
  operationCommand({
    words: 'key rotate',
    usage: '<dir> --passphrase-file <f> [--new-passphrase-file <f>]',
    arity: 1,
    help: { zh: '换用新的假名化密钥，旧的停用并保留', en: 'Use a new pseudonym key; the old one is retired and kept' },
    options: { ...secretFile, 'new-passphrase-file': { type: 'string' } },
    operation: 'key.rotate',
    request: (input) => ({
      workspace: input.path(0),
      secret: secretOf(input),
      newSecret: optionalSecret(input, 'new-passphrase-file'),
    }),
    show: changedLines,
  }),
  operationCommand({
    words: 'key export',
    usage: '<dir> --out <file> --out-passphrase-file <f> --passphrase-file <f>',
    arity: 1,
    help: { zh: '另存一份假名化密钥（单独设口令）', en: 'Save a copy of the pseudonym key under its own passphrase' },
    options: { ...secretFile, out: { type: 'string' }, 'out-passphrase-file': { type: 'string' } },
    operation: 'key.export',
    request: (input) => ({
      workspace: input.path(0),
      secret: secretOf(input),
      out: input.requiredPath('out'),
      outSecret: secretOf(input, 'out-passphrase-file'),
    }),
    show: (facts, language) => [
      ...keyLines(facts, language),
      say(
        language,
        '  已另存。请与口令分开、离线保管：密钥丢失后，同一个人再也得不到相同的代码，各期数据无法衔接；密钥外泄后，他人可由身份证号、手机号推出代码。',
        '  Saved. Keep it offline and apart from its passphrase: without the key the same person never gets the same token again and periods cannot be joined; whoever has it can work out the token of any ID or phone number.',
      ),
    ],
  }),
  operationCommand({
    words: 'key import',
    usage: '<dir> --file <key file> --file-passphrase-file <f> --passphrase-file <f>',
    arity: 1,
    help: { zh: '换用导出的假名化密钥', en: 'Put an exported pseudonym key in place' },
    options: { ...secretFile, file: { type: 'string' }, 'file-passphrase-file': { type: 'string' } },
    operation: 'key.import',
    request: (input) => ({
      workspace: input.path(0),
      file: input.requiredPath('file'),
      fileSecret: secretOf(input, 'file-passphrase-file'),
      secret: secretOf(input),
    }),
    show: changedLines,
  }),
];
