import { operationCommand } from '../command';
import { faultLines, grouped, say } from '../lines';

/** Fingerprints are told in groups and in capitals; they are the same without. */
function fingerprintFrom(told: string): string {
  return told.replace(/[\s:]/g, '').toLowerCase();
}

export const trustCommands = [
  operationCommand({
    words: 'trust read',
    usage: '<pem>',
    arity: 1,
    help: { zh: '查看证书文件的指纹，以便核对', en: 'Show the fingerprint of a certificate file, to compare it' },
    operation: 'trust.read',
    request: (input) => ({ pem: input.path(0) }),
    show: ({ subject, issuer, kind, fingerprint, validFrom, validThrough, warnings }, language) => [
      subject,
      fingerprint,
      `${validFrom.slice(0, 10)} – ${validThrough.slice(0, 10)}`,
      kind === 'authority'
        ? say(
            language,
            '证书颁发机构：信任它，即信任它所签发的签名人',
            'An authority: whom it certifies is trusted with it',
          )
        : say(language, `颁发者 ${issuer}`, `issued by ${issuer}`),
      ...faultLines(warnings, language),
    ],
  }),
  operationCommand({
    words: 'trust add',
    usage: '<pem> [--fingerprint f] [--by <name>]',
    arity: 1,
    options: { fingerprint: { type: 'string' }, by: { type: 'string' } },
    help: { zh: '把证书加入信任名单（先核对指纹）', en: 'Trust a certificate (compare its fingerprint first)' },
    operation: 'trust.add',
    request: (input) => {
      const told = input.option('fingerprint');
      return {
        pem: input.path(0),
        fingerprint: told === undefined ? undefined : fingerprintFrom(told),
        by: input.option('by'),
      };
    },
    show: ({ subject, fingerprint }) => [`${subject}  ${fingerprint}`],
  }),
  operationCommand({
    words: 'trust list',
    usage: '',
    arity: 0,
    help: { zh: '列出信任名单', en: 'List trusted certificates' },
    operation: 'trust.list',
    request: () => ({}),
    json: ({ trusted }) => trusted,
    show: ({ trusted }) => trusted.map(({ subject, fingerprint, addedAt }) => `${fingerprint}  ${addedAt}  ${subject}`),
  }),
  operationCommand({
    words: 'trust remove',
    usage: '<fingerprint>',
    arity: 1,
    help: { zh: '从信任名单移除证书', en: 'Stop trusting a certificate' },
    operation: 'trust.remove',
    request: (input) => ({ fingerprint: input.argument(0) }),
    show: ({ removed }) => [removed],
  }),
  operationCommand({
    words: 'revocation add',
    usage: '<crl> [--by <name>]',
    arity: 1,
    options: { by: { type: 'string' } },
    help: {
      zh: '导入受信任的颁发机构的吊销列表（CRL），取代旧的',
      en: 'Import the list of revoked certificates (CRL) of a trusted authority, in place of the older one',
    },
    operation: 'revocation.add',
    request: (input) => ({ file: input.path(0), by: input.option('by') }),
    show: ({ issuer, issuedAt, nextAt, revoked }, language) => [
      issuer,
      say(
        language,
        `吊销证书 ${grouped(revoked)} 张，发布于 ${issuedAt}，下次更新 ${nextAt ?? '未说明'}`,
        `${grouped(revoked)} revoked, issued ${issuedAt}, next ${nextAt ?? 'not said'}`,
      ),
    ],
  }),
  operationCommand({
    words: 'revocation list',
    usage: '',
    arity: 0,
    help: { zh: '列出已导入的吊销列表', en: 'List the imported lists of revoked certificates' },
    operation: 'revocation.list',
    request: () => ({}),
    json: ({ lists }) => lists,
    show: ({ lists }) =>
      lists.map(({ id, issuedAt, nextAt, issuer }) => `${id}  ${issuedAt}  ${nextAt ?? '-'}  ${issuer}`),
  }),
  operationCommand({
    words: 'revocation remove',
    usage: '<id>',
    arity: 1,
    help: { zh: '移除吊销列表', en: 'Remove a list of revoked certificates' },
    operation: 'revocation.remove',
    request: (input) => ({ id: input.argument(0) }),
    show: ({ removed }) => [removed],
  }),
];
