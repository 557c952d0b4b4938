import type { Text } from '../language';

/** What is said where a signing passphrase is asked for. */
export const passphraseText = {
  label: { zh: '口令', en: 'Passphrase' },
  remember: { zh: '在本机记住口令', en: 'Remember it on this computer' },
  rememberHint: {
    zh: '由操作系统的密钥环保管，只有当前登录的系统用户能用',
    en: 'Kept by the system’s keyring, for the person logged in only',
  },
  unprotected: {
    zh: '本机没有能保护口令的密钥环，不能记住，每次须输入',
    en: 'No keyring here would protect it; it has to be typed each time',
  },
  remembered: { zh: '口令由系统记住', en: 'The system remembers the passphrase' },
  forget: { zh: '忘记口令，改为输入', en: 'Forget it, and type it' },
} as const satisfies Record<string, Text>;
