import type { Language } from '../../../shared/text/language';
import { checkStateNames, selfCheckNotes } from '../../../shared/text/self-check';
import type { Response } from '../../../shared/contract';
import { operationCommand } from '../command';
import { say } from '../lines';

/** Signs that stand before a finding, so that a failing one is seen at once. */
const signs = { failing: '✗', warning: '!', unknown: '?', ok: '✓' } as const;

function selfCheckLines({ date, regulation, findings, items }: Response<'selfcheck'>, language: Language): string[] {
  const known = items.flatMap(({ index }) => index ?? []);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  const [unknownTerm, unknownWhy] = selfCheckNotes[0] ?? [];
  return [
    say(language, `《${regulation}》自查，${date}`, `Self-check by “${regulation}”, ${date}`),
    ...findings.map(({ state, article, text, count, resources }) => {
      const which = resources.slice(0, 5).join(' ') + (resources.length > 5 ? ' …' : '');
      const many = count > 0 ? `  ${count}` : '';
      return `  ${signs[state]} ${checkStateNames[state][language]}  ${article}  ${text}${many}  ${which}`.trimEnd();
    }),
    ...(findings.some(({ state }) => state === 'unknown') && unknownTerm && unknownWhy
      ? [`  ${unknownTerm[language]}：${unknownWhy[language]}`]
      : []),
    ...(known.length > 0
      ? [
          say(
            language,
            `  单项指数平均 ${mean.toFixed(1)}（${known.length} 项）`,
            `  mean index ${mean.toFixed(1)} of ${known.length} items`,
          ),
        ]
      : []),
  ];
}

export const selfCheckCommands = [
  operationCommand({
    words: 'selfcheck',
    usage: '<dir>',
    arity: 1,
    help: {
      zh: '按法规自查本机构的清单、认定和数据；有不符合的，退出码为 1',
      en: 'Check the agency’s own list, decisions and data by its regulation; exit code 1 where something is failing',
    },
    operation: 'selfcheck',
    request: (input) => ({ workspace: input.path(0) }),
    show: selfCheckLines,
    refused: ({ findings }) => findings.some(({ state }) => state === 'failing'),
  }),
  operationCommand({
    words: 'selfcheck export',
    usage: '<dir> --out <report.xlsx|report.html>',
    arity: 1,
    help: { zh: '导出可打印的自查报告', en: 'Write the self-check for printing' },
    options: { out: { type: 'string' } },
    operation: 'selfcheck.export',
    request: (input) => ({
      workspace: input.path(0),
      out: input.requiredPath('out'),
      language: input.option('lang') === 'en' ? 'en' : 'zh',
    }),
    show: ({ path }) => [path],
  }),
];
