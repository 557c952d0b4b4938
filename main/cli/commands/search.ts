import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { RequestInput } from '../../../shared/contract';
import { isBuiltInLadder } from '../../../shared/contract/search';
import { Failure } from '../../../shared/failure';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import { absolute, type Input } from '../input';
import { grouped, say } from '../lines';
import { oneOf } from './data';

/** What of a config holds paths; the engine checks the rest. */
const configSchema = z.looseObject({ file: z.string(), quasi: z.record(z.string(), z.string()) });

/** A path of a config: counted from where the person stands, or else, if nothing is there, from the config's folder. */
function located(path: string, config: string): string {
  const here = absolute(path);
  const beside = resolve(dirname(config), path);
  return !existsSync(here) && existsSync(beside) ? beside : here;
}

async function readConfig(input: Input): Promise<RequestInput<'risk.search'>> {
  const path = input.requiredPath('config');
  const config = configSchema.safeParse(await input.readJson(path));
  if (!config.success)
    throw new Failure('bad-request', {
      path: config.error.issues.map((issue) => issue.path.join('.')).join(', ') || path,
    });
  const { file, quasi, ...rest } = config.data;
  const ladders = Object.entries(quasi).map(([name, ladder]) => [
    name,
    isBuiltInLadder(ladder) ? ladder : located(ladder, path),
  ]);
  return {
    ...rest,
    file: located(file, path),
    quasi: Object.fromEntries(ladders) as Record<string, string>,
  } as RequestInput<'risk.search'>;
}

/** An option that is a number. @throws Failure `usage-wrong` */
function numberOf(input: Input, name: string): number | undefined {
  const given = input.option(name);
  if (given === undefined) return undefined;
  if (!/^\d+(?:\.\d+)?$/.test(given))
    throw new Failure('usage-wrong', { problem: `--${name} ${given}`, usage: `--${name} <n>` });
  return Number(given);
}

interface Found {
  score: number;
  suppressed: number;
  classes: number;
  k: number;
  Rc: number;
}

const figures = ({ score, suppressed, classes, k, Rc }: Found): string =>
  `score=${Number.isInteger(score) ? grouped(score) : score.toFixed(6)} k=${grouped(k)} classes=${grouped(classes)} suppressed=${grouped(suppressed)} Rc=${Rc.toFixed(4)}`;

const proof = (optimal: boolean, checked: number, seconds: number, language: Language): string =>
  optimal
    ? say(
        language,
        `已证明为最优（计算 ${grouped(checked)} 种，${seconds} 秒）`,
        `Proved to be the best (${grouped(checked)} counted, ${seconds} s)`,
      )
    : say(
        language,
        `未能证明为最优：时间已到（计算 ${grouped(checked)} 种，${seconds} 秒）`,
        `Not proved to be the best: time was up (${grouped(checked)} counted, ${seconds} s)`,
      );

export const searchCommands = [
  operationCommand({
    words: 'risk search',
    usage: '--config <config.json>',
    arity: 0,
    help: {
      zh: '为数据文件寻找损失最小的泛化方案',
      en: 'Find the least generalisation of a file that reaches k (l, t)',
    },
    options: { config: { type: 'string' } },
    operation: 'risk.search',
    request: readConfig,
    show: (found, language) => [
      proof(found.optimal, found.checked, found.seconds, language),
      `  ${figures(found)}`,
      ...Object.entries(found.levels).map(([name, level]) => `  ${name.replace(/\s+/g, ' ').slice(0, 40)}  ${level}`),
    ],
  }),
  operationCommand({
    words: 'treat search',
    usage:
      '<dir> <resource> --k <n> [--suppression <share>] [--metric loss|discernability] [--l <l>] [--l-kind distinct|entropy|recursive] [--c <c>] [--t <t>] [--t-kind equal|ordered] [--plan <plan.json>] [--dataset <d>] [--seconds <s>]',
    arity: 2,
    help: { zh: '为数据集寻找损失最小的脱敏方案', en: 'Find the plans that reach k (l, t) at the least loss' },
    options: {
      dataset: { type: 'string' },
      plan: { type: 'string' },
      k: { type: 'string' },
      l: { type: 'string' },
      'l-kind': { type: 'string' },
      c: { type: 'string' },
      t: { type: 'string' },
      't-kind': { type: 'string' },
      suppression: { type: 'string' },
      metric: { type: 'string' },
      seconds: { type: 'string' },
    },
    operation: 'treat.search',
    async request(input) {
      input.required('k');
      const plan = input.optionPath('plan');
      return {
        workspace: input.path(0),
        resource: input.argument(1),
        dataset: input.option('dataset'),
        ...(plan === undefined ? {} : { plan: await input.readJson(plan) }),
        k: numberOf(input, 'k') ?? 1,
        l: numberOf(input, 'l'),
        lKind: oneOf('l-kind', ['distinct', 'entropy', 'recursive'] as const, input.option('l-kind') ?? 'distinct'),
        c: numberOf(input, 'c'),
        t: numberOf(input, 't'),
        tKind: oneOf('t-kind', ['equal', 'ordered'] as const, input.option('t-kind') ?? 'equal'),
        suppression: numberOf(input, 'suppression'),
        metric: oneOf('metric', ['loss', 'discernability'] as const, input.option('metric') ?? 'loss'),
        timeLimit: numberOf(input, 'seconds'),
      };
    },
    refused: ({ best }) => best.length === 0,
    show: ({ optimal, best, curve, checked, seconds }, language) => [
      best.length === 0
        ? say(language, '没有一种泛化组合能达到要求', 'No combination of levels reaches what is asked for')
        : proof(optimal, checked, seconds, language),
      ...best.map(
        (found, index) =>
          `  ${index + 1}. ${figures(found)} loss=${found.loss.toFixed(4)}  ${found.levels.map(({ column, level, of }) => `${column}:${level}/${of - 1}`).join(' ')}`,
      ),
      ...curve.map(({ k, loss, suppressed, optimal: proved }) =>
        say(
          language,
          `  k=${k} 损失 ${loss.toFixed(4)} 删除 ${grouped(suppressed)} 行${proved ? '' : '（未证明）'}`,
          `  k=${k} loss ${loss.toFixed(4)}, ${grouped(suppressed)} rows left out${proved ? '' : ' (not proved)'}`,
        ),
      ),
    ],
  }),
];
