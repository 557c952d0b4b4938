import { operationCommand } from '../command';
import { say } from '../lines';
import { made } from './identity';

const passphraseFile = { 'passphrase-file': { type: 'string' } } as const;

export const signingCommands = [
  operationCommand({
    words: 'identity import',
    usage: '<p12|pem> [--pem <certificates>] [--file-passphrase-file <f>] --passphrase-file <f>',
    arity: 1,
    help: { zh: '导入签名密钥（PKCS#12 或 PEM）', en: 'Import a signing key (PKCS#12 or PEM)' },
    options: { pem: { type: 'string' }, 'file-passphrase-file': { type: 'string' }, ...passphraseFile },
    operation: 'identity.import',
    request: (input) => {
      const of = input.optionPath('file-passphrase-file');
      return {
        file: input.path(0),
        pem: input.optionPath('pem'),
        fileSecret: of === undefined ? undefined : { passphraseFile: of },
        secret: { passphraseFile: input.requiredPath('passphrase-file') },
      };
    },
    show: made,
  }),
  operationCommand({
    words: 'identity request',
    usage: '<id> --passphrase-file <f> --out <csr.pem>',
    arity: 1,
    help: { zh: '生成证书申请（PKCS#10），送签发机构', en: 'Write a certification request (PKCS#10) for an authority' },
    options: { out: { type: 'string' }, ...passphraseFile },
    operation: 'identity.request',
    request: (input) => ({
      identity: input.argument(0),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      out: input.requiredPath('out'),
    }),
    show: ({ path, subject }) => [subject, path],
  }),
  operationCommand({
    words: 'identity certify',
    usage: '<id> <pem> --passphrase-file <f>',
    arity: 2,
    help: { zh: '换上签发机构发来的证书', en: 'Take the certificate that an authority issued for it' },
    options: passphraseFile,
    operation: 'identity.certify',
    request: (input) => ({
      identity: input.argument(0),
      pem: input.path(1),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
    }),
    show: made,
  }),
  operationCommand({
    words: 'identity remove',
    usage: '<id> --fingerprint <f>',
    arity: 1,
    help: { zh: '删除签名身份及其私钥（无法恢复）', en: 'Remove a signing identity with its key (for good)' },
    options: { fingerprint: { type: 'string' } },
    operation: 'identity.remove',
    request: (input) => ({
      identity: input.argument(0),
      fingerprint: input.required('fingerprint').replace(/[\s:]/g, '').toLowerCase(),
    }),
    show: ({ removed }, language) => [say(language, `已删除 ${removed}`, `${removed} removed`)],
  }),
  operationCommand({
    words: 'signature make',
    usage: '<file> --identity <id> --passphrase-file <f> --out <p7s>',
    arity: 1,
    help: {
      zh: '为别处的提交包签名：对待签名的文件生成 .p7s',
      en: 'Sign a prepared file for a package made elsewhere',
    },
    options: { identity: { type: 'string' }, out: { type: 'string' }, ...passphraseFile },
    operation: 'signature.make',
    request: (input) => ({
      file: input.path(0),
      identity: input.required('identity'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      out: input.requiredPath('out'),
    }),
    show: ({ path, fingerprint }) => [path, fingerprint],
  }),
];
