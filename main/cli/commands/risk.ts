import { Failure } from '../../../shared/failure';
import type { Attackers, Diversity } from '../../../shared/model/report';
import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { grouped, riskLine, say } from '../lines';
import { readingDeclarations, readingOf } from './data';

function settingOf(input: Input): RiskSetting {
  const given = input.option('type') ?? 'conditional';
  const names = Object.keys(riskThresholds);
  if (!names.includes(given))
    throw new Failure('usage-wrong', { problem: `--type ${given}`, usage: names.join(' | ') });
  return given as RiskSetting;
}

const figure = (value: number) => value.toFixed(4);

function attackerLines({ prosecutor, journalist, marketer }: Attackers, language: Language): string[] {
  const line = (zh: string, en: string, { highest, mean, atRisk }: Attackers['prosecutor']) =>
    say(
      language,
      `  ${zh}：最高 ${figure(highest)}，平均 ${figure(mean)}，超阈值的行 ${figure(atRisk)}`,
      `  ${en}: highest ${figure(highest)}, mean ${figure(mean)}, rows above the threshold ${figure(atRisk)}`,
    );
  return [
    line('检察官攻击', 'prosecutor', prosecutor),
    line('记者攻击', 'journalist', journalist),
    say(language, `  营销者攻击：${figure(marketer)}`, `  marketer: ${figure(marketer)}`),
  ];
}

function diversityLine({ column, distinct, entropy, recursive, tEqual, tOrdered }: Diversity): string {
  const or = (value: number | null) => (value === null ? '–' : figure(value));
  return `  ${column} l(distinct)=${grouped(distinct)} l(entropy)=${figure(entropy)} c=${or(recursive)} t(equal)=${figure(tEqual)} t(ordered)=${or(tOrdered)}`;
}

export const riskCommands = [
  operationCommand({
    words: 'risk measure',
    usage: '<file> --quasi <a,b> [--delimiter <d>] [--sensitive <c>] [--type unconditional|conditional|sandbox]',
    arity: 1,
    help: { zh: '测量重标识风险（GB/T 42460）', en: 'Measure re-identification risk (GB/T 42460)' },
    options: {
      ...readingDeclarations,
      quasi: { type: 'string' },
      sensitive: { type: 'string' },
      type: { type: 'string' },
    },
    operation: 'risk.measure',
    request: (input) => ({
      file: input.path(0),
      ...readingOf(input),
      quasi: input
        .required('quasi')
        .split(',')
        .filter((name) => name !== ''),
      sensitive: input.option('sensitive'),
      type: settingOf(input),
    }),
    show: ({ attackers, diversity, ...risk }, language) => [
      riskLine(risk),
      ...attackerLines(attackers, language),
      ...diversity.map(diversityLine),
    ],
  }),
];
