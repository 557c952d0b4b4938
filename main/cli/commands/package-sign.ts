import type { RequestInput } from '../../../shared/contract';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { faultLines, grouped, say } from '../lines';

/** Signatures that are made one after another or elsewhere, and the way to a medium. */
export const packageSignCommands = [
  operationCommand({
    words: 'package prepare',
    usage: '<dir> <version> [--role <role>]… --out <dir>',
    arity: 2,
    help: {
      zh: '制作等待签名的提交包，并写出待签字节（供 U 盾等外部工具签名）',
      en: 'Make a package that waits for signatures, and the bytes to be signed elsewhere',
    },
    options: { role: { type: 'string', multiple: true }, out: { type: 'string' } },
    operation: 'package.prepare',
    request: (input) => {
      const roles = input.options('role');
      return {
        workspace: input.path(0),
        version: input.count(1),
        ...(roles.length > 0 && { roles }),
        out: input.requiredPath('out'),
      };
    },
    show: ({ path, toSign, digest, roles }, language) => [
      path,
      toSign,
      say(
        language,
        `  摘要 ${digest}；依次待签：${roles.join('、')}`,
        `  digest ${digest}; to sign in turn: ${roles.join(', ')}`,
      ),
    ],
  }),
  operationCommand({
    words: 'package sign',
    usage: '<dir> <zip> --role <role> (--identity <id> --passphrase-file <f> | --p7s <f>) --out <dir>',
    arity: 2,
    help: { zh: '为等待签名的提交包加一个签名', en: 'Put one signature into a package that waits for it' },
    options: {
      role: { type: 'string' },
      identity: { type: 'string' },
      'passphrase-file': { type: 'string' },
      p7s: { type: 'string' },
      out: { type: 'string' },
    },
    operation: 'package.sign',
    request: (input) => ({
      workspace: input.path(0),
      file: input.path(1),
      role: input.required('role'),
      ...signatureOf(input),
      out: input.requiredPath('out'),
    }),
    show: ({ path, digest, waiting }, language) => [
      path,
      waiting.length === 0
        ? say(language, `  签名齐全，已导出，摘要 ${digest}`, `  All have signed; exported, digest ${digest}`)
        : say(language, `  还待签：${waiting.join('、')}`, `  still to sign: ${waiting.join(', ')}`),
    ],
  }),
  operationCommand({
    words: 'package copy',
    usage: '<zip> --out <dir>',
    arity: 1,
    help: { zh: '把提交包复制到 U 盘等介质，并读回核对', en: 'Copy a package to removable media and read it back' },
    options: { out: { type: 'string' } },
    operation: 'package.copy',
    request: (input) => ({ file: input.path(0), out: input.requiredPath('out') }),
    show: ({ path, bytes, sha256, warnings }, language) => [
      path,
      say(language, `  ${grouped(bytes)} 字节，已读回核对`, `  ${grouped(bytes)} bytes, read back and compared`),
      `  SHA-256 ${sha256}`,
      ...faultLines(warnings, language),
    ],
  }),
];

function signatureOf(input: Input): Pick<RequestInput<'package.sign'>, 'identity' | 'secret' | 'p7s'> {
  const p7s = input.optionPath('p7s');
  if (p7s !== undefined) return { p7s };
  return {
    identity: input.required('identity'),
    secret: { passphraseFile: input.requiredPath('passphrase-file') },
  };
}
