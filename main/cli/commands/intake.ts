import { duplicateNames, unreadable } from '../../../shared/text/intake';
import { verdictNames } from '../../../shared/text/terms';
import { operationCommand } from '../command';
import { faultLines, say } from '../lines';

export const intakeCommands = [
  operationCommand({
    words: 'intake run',
    usage: '<folder> [--trust <pem>]…',
    arity: 1,
    help: { zh: '批量验证一个文件夹中的提交包', en: 'Verify all packages in a folder' },
    options: { trust: { type: 'string', multiple: true } },
    operation: 'intake.run',
    request: (input) => ({ dir: input.path(0), trust: input.optionPaths('trust') }),
    show: ({ rows, duplicates }, language) => [
      ...rows.flatMap(({ name, verdict, agency, listVersion, items, faults, superseded }) => [
        [
          (verdict === null ? unreadable : verdictNames[verdict])[language],
          name,
          ...(agency === null ? [] : [agency.name]),
          ...(listVersion === null ? [] : [say(language, `第 ${listVersion} 版`, `version ${listVersion}`)]),
          ...(verdict === null ? [] : [say(language, `${items} 项`, `${items} items`)]),
          ...(superseded ? [say(language, '已有更新的提交包', 'superseded')] : []),
        ].join('  '),
        ...faultLines(faults, language),
      ]),
      ...duplicates.map(({ by, value, items }) => {
        const places = items
          .map(({ agency, resource }) => `${agency.name} ${resource}`)
          .join(say(language, '、', ', '));
        return `≈ ${duplicateNames[by][language]}  ${value}  ${places}`;
      }),
      ...(rows.length === 0 ? [say(language, '文件夹中没有提交包', 'There is no package in the folder')] : []),
    ],
    refused: ({ rows }) => rows.some(({ verdict }) => verdict !== 'trusted'),
  }),
  operationCommand({
    words: 'intake export',
    usage: '<folder> --out <x.xlsx|x.json> [--trust <pem>]…',
    arity: 1,
    help: {
      zh: '汇总各单位最新的可信提交包',
      en: 'Consolidate the newest trusted package of each agency',
    },
    options: { out: { type: 'string' }, trust: { type: 'string', multiple: true } },
    operation: 'intake.export',
    request: (input) => ({
      dir: input.path(0),
      trust: input.optionPaths('trust'),
      out: input.requiredPath('out'),
    }),
    show: ({ path, agencies, items, left }, language) => [
      path,
      say(
        language,
        `  ${agencies} 个单位，${items} 项，未汇入 ${left.length} 个提交包`,
        `  ${agencies} agencies, ${items} items, ${left.length} packages left out`,
      ),
      ...left.map((name) => `  - ${name}`),
    ],
  }),
];
