import type { Drift } from '../../../shared/contract/replay';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import { faultLines, say } from '../lines';
import { inDataset, planLines } from './treatment';

/** How a column differs from the one that the plan was made for. */
function driftLine(drift: Drift, language: Language): string {
  const name = drift.name.replace(/\s+/g, ' ').slice(0, 40);
  switch (drift.change) {
    case 'added':
      return say(language, `  + ${name}：新增的列，采用建议的处理`, `  + ${name}: new; takes the suggested step`);
    case 'gone':
      return say(language, `  - ${name}：已没有这一列`, `  - ${name}: is gone`);
    case 'moved':
      return say(
        language,
        `  > ${name}：位置由 ${drift.from} 变为 ${drift.column}`,
        `  > ${name}: moved from ${drift.from} to ${drift.column}`,
      );
    case 'retyped':
      return say(
        language,
        `  ~ ${name}：类型由 ${drift.before} 变为 ${drift.now}`,
        `  ~ ${name}: ${drift.before} before, ${drift.now} now`,
      );
    case 'retagged':
      return say(language, `  ~ ${name}：标签与上一期不同`, `  ~ ${name}: its tag differs`);
  }
}

export const replayCommands = [
  operationCommand({
    words: 'treat plan replay',
    usage: '<dir> <resource> [--dataset <d>] [--from <d>]',
    arity: 2,
    help: { zh: '把上一期的脱敏方案套到新一期数据', en: 'Fit the plan of an earlier dataset to the newest' },
    options: { dataset: { type: 'string' }, from: { type: 'string' } },
    operation: 'treat.replay',
    request: (input) => ({ ...inDataset(input), from: input.option('from') }),
    show: ({ dataset, from, plan, drift, cautions }, language) => [
      say(language, `${from} 的方案 → ${dataset}`, `plan of ${from} → ${dataset}`),
      ...planLines(plan),
      ...drift.map((change) => driftLine(change, language)),
      ...faultLines(cautions, language),
    ],
  }),
];
