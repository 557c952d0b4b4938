import { operationCommand } from '../command';
import { say } from '../lines';

export const identityCommands = [
  operationCommand({
    words: 'identity create',
    usage: '--name <name> --agency <name> --code <USCC> --passphrase-file <f>',
    arity: 0,
    help: { zh: '新建签名身份（ECDSA P-256，自签证书）', en: 'Create a signing identity (ECDSA P-256, self-signed)' },
    options: {
      name: { type: 'string' },
      agency: { type: 'string' },
      code: { type: 'string' },
      'passphrase-file': { type: 'string' },
    },
    operation: 'identity.create',
    request: (input) => ({
      name: input.required('name'),
      agency: input.required('agency'),
      code: input.required('code'),
      secret: { passphraseFile: input.requiredPath('passphrase-file') },
    }),
    show: ({ id, fingerprint, certificatePath }, language) => [
      say(language, `已建立签名身份 ${id}`, `Signing identity ${id} created`),
      say(language, `  证书指纹 ${fingerprint}`, `  certificate fingerprint ${fingerprint}`),
      `  ${certificatePath}`,
    ],
  }),
  operationCommand({
    words: 'identity list',
    usage: '',
    arity: 0,
    help: { zh: '列出本机的签名身份', en: 'List the signing identities of this computer' },
    operation: 'identity.list',
    request: () => ({}),
    json: ({ identities }) => identities,
    show: ({ identities }) => identities.map(({ id, fingerprint }) => `${id}  ${fingerprint}`),
  }),
];
