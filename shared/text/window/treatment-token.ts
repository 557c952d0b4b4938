import type { Text } from '../language';

/** Whom a token stands for: looked up in the source, by place. */
export const tokenText = {
  title: { zh: '反查代号', en: 'Look a token up' },
  hint: {
    zh: '有人拿着已公开的代号来询问时，用本机构密钥在原始数据里找出是第几条。只显示序号，不显示内容，也不留记录。',
    en: 'When somebody asks about a released token: which records of the source it stands for, by the agency’s key. Only their numbers are shown, no content, and nothing is kept.',
  },
  token: { zh: '代号', en: 'Token' },
  passphrase: { zh: '密钥口令', en: 'Passphrase of the key' },
  look: { zh: '反查', en: 'Look up' },
  task: { zh: '反查代号：{name}', en: 'Look a token up: {name}' },
  none: {
    zh: '原始数据里没有这个代号。更换过密钥的，旧代号要导入旧密钥后反查；方案改过的，请按当时的方案。',
    en: 'No record of the source has it. A token of a retired key is found with that key imported; one of an earlier plan with that plan.',
  },
  between: { zh: '、', en: ', ' },
  found: {
    zh: '“{name}”列：第 {records} 条，共 {count} 条（不含表头）。',
    en: 'Column “{name}”: records {records}; {count} in all (headers not counted).',
  },
} as const satisfies Readonly<Record<string, Text>>;
