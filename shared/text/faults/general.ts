import type { Text } from '../language';

export const generalFaults = {
  'profile-not-in-force': {
    zh: '所依据的管理办法（{profile}）在今天不具有效力，使用前请确认',
    en: 'The regulation profile ({profile}) is not in force today; make sure that it may be used',
  },
} as const satisfies Readonly<Record<string, Text>>;
