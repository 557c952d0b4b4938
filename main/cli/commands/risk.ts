import { Failure } from '../../../shared/failure';
import type { Response } from '../../../shared/contract';
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

type Pair = Response<'risk.mosaic'>['pairs'][number];

function pairLines(pair: Pair, language: Language): string[] {
  const { left, right, on, apart, shared, leftAlone, rightAlone, k, exceeds } = pair;
  const columns = (pairs: Pair['on']) => pairs.map((one) => `${one.left}=${one.right}`).join(' ');
  const unlike =
    apart.length === 0
      ? []
      : [
          say(
            language,
            `  处理方式不同、不能直接对接的列：${columns(apart)}`,
            `  treated differently, not to be joined directly: ${columns(apart)}`,
          ),
        ];
  const verdict = exceeds ? say(language, '低于阈值', 'below the threshold') : say(language, '不低于阈值', 'holds');
  const joined = [
    say(language, `  对接列：${columns(on)}`, `  joined on: ${columns(on)}`),
    say(
      language,
      `  共有组合 ${grouped(shared)}，单独对上的行 ${grouped(leftAlone)} / ${grouped(rightAlone)}，k=${grouped(k)}（${verdict}）`,
      `  shared combinations ${grouped(shared)}, rows met by one row alone ${grouped(leftAlone)} / ${grouped(rightAlone)}, k=${grouped(k)} (${verdict})`,
    ),
  ];
  return [`${left} × ${right}`, ...(on.length > 0 ? joined : []), ...unlike];
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
  operationCommand({
    words: 'risk mosaic',
    usage: '<dir> [<resource>]',
    arity: 2,
    help: {
      zh: '把已脱敏的数据集两两对接，检查拼接风险',
      en: 'Join released datasets two by two: what they tell together',
    },
    operation: 'risk.mosaic',
    request: (input) => ({ workspace: input.path(0), resource: input.optionalArgument(1) }),
    show: ({ pairs }, language) => [
      ...(pairs.length === 0
        ? [say(language, '没有可以对接的数据集', 'No two released datasets have columns to be joined on')]
        : pairs.flatMap((pair) => pairLines(pair, language))),
      say(
        language,
        '只看本工作区各数据集最近一次的脱敏结果；取值写法不同的、缺失的不算对上，其他单位的数据不在其内。',
        'Looks at the newest release of each dataset of this workspace; values that are written differently or missing meet nothing, and data of others is not looked at.',
      ),
    ],
    refused: ({ pairs }) => pairs.some(({ exceeds }) => exceeds),
  }),
];
