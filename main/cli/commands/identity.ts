import type { Response } from '../../../shared/contract';
import { newKeyAlgorithms } from '../../../shared/contract/trust';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import { say } from '../lines';
import { oneOf } from './data';

/** What is said of an identity that was put in place. */
export function made({ id, fingerprint, certificatePath }: Response<'identity.create'>, language: Language): string[] {
  return [
    say(language, `已建立签名身份 ${id}`, `Signing identity ${id} created`),
    say(language, `  证书指纹 ${fingerprint}`, `  certificate fingerprint ${fingerprint}`),
    `  ${certificatePath}`,
  ];
}

export const identityCommands = [
  operationCommand({
    words: 'identity create',
    usage: '--name <name> --agency <name> --code <USCC> --passphrase-file <f> [--algorithm ecdsa-p256|sm2]',
    arity: 0,
    help: { zh: '新建签名身份（自签证书）', en: 'Create a signing identity (self-signed)' },
    options: {
      name: { type: 'string' },
      agency: { type: 'string' },
      code: { type: 'string' },
      'passphrase-file': { type: 'string' },
      algorithm: { type: 'string' },
    },
    operation: 'identity.create',
    request: (input) => ({
      name: input.required('name'),
      agency: input.required('agency'),
      code: input.required('code'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
      algorithm: oneOf('algorithm', newKeyAlgorithms, input.option('algorithm') ?? 'ecdsa-p256'),
    }),
    show: made,
  }),
  operationCommand({
    words: 'identity list',
    usage: '',
    arity: 0,
    help: { zh: '列出本机的签名身份', en: 'List the signing identities of this computer' },
    operation: 'identity.list',
    request: () => ({}),
    json: ({ identities }) => identities,
    show: ({ identities }) =>
      identities.map(({ id, fingerprint, algorithm, name }) => `${id}  ${fingerprint}  ${algorithm ?? '?'}  ${name}`),
  }),
];
