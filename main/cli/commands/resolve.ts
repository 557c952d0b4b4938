import { operationCommand } from '../command';
import { grouped, say } from '../lines';

export const resolveCommands = [
  operationCommand({
    words: 'treat resolve',
    usage: '<dir> <resource> --token <t> --key-passphrase-file <f> [--dataset <d>]',
    arity: 2,
    help: {
      zh: '反查代号：用本机构密钥在原始数据中找出它是第几条，不显示内容',
      en: 'Find the records of the source that a token stands for, by the agency’s key; no value is shown',
    },
    options: { dataset: { type: 'string' }, token: { type: 'string' }, 'key-passphrase-file': { type: 'string' } },
    operation: 'treat.resolve',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      dataset: input.option('dataset'),
      token: input.required('token'),
      key: { passphraseFile: input.requiredPath('key-passphrase-file') },
    }),
    refused: ({ columns }) => columns.length === 0,
    show: ({ columns }, language) =>
      columns.length === 0
        ? [
            say(
              language,
              '这份数据里没有这个代号；更换过密钥的，旧代号要用旧密钥反查',
              'No record of this data has this token; one made with a retired key is found with that key',
            ),
          ]
        : columns.map(({ column, name, count, records }) => {
            const shown = `${records.join(', ')}${count > records.length ? ' …' : ''}`;
            return say(
              language,
              `${column} ${name}：第 ${shown} 条（共 ${grouped(count)} 条，不含表头）`,
              `${column} ${name}: records ${shown} (${grouped(count)} in all, headers not counted)`,
            );
          }),
  }),
];
