import type { Response } from '../../../shared/contract';
import { beijingTime } from '../../../shared/rules/clock';
import { reasonText, said } from '../../../shared/rules/history';
import { historySheetTexts } from '../../../shared/text/history';
import type { Language } from '../../../shared/text/language';
import { entryText, operationText } from '../../../shared/text/operations';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { grouped, say } from '../lines';

type History = Response<'journal.history'>;

/** Options that narrow the history down. */
const filterOptions = {
  resource: { type: 'string' },
  operation: { type: 'string' },
  from: { type: 'string' },
  through: { type: 'string' },
  text: { type: 'string' },
} as const;
const filterUsage =
  '[--resource <r>] [--operation <o>] [--actor <name>] [--from <date>] [--through <date>] [--text <words>]';

/** `--actor` says who acts, as everywhere; whoever only reads names by it whose changes are asked for. */
function filterOf(input: Input) {
  const given = {
    resource: input.option('resource'),
    operation: input.option('operation'),
    actor: input.option('actor'),
    from: input.option('from'),
    through: input.option('through'),
    text: input.option('text'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export const historyCommands = [
  operationCommand({
    words: 'journal history',
    usage: `<dir> ${filterUsage} [--before <seq>] [--count <n>]`,
    arity: 1,
    help: {
      zh: '逐条列出改动了什么（变更前 → 变更后），新的在前',
      en: 'Tell what was changed, before → after, the newest first',
    },
    options: { ...filterOptions, before: { type: 'string' }, count: { type: 'string' } },
    operation: 'journal.history',
    request(input) {
      const [before, count] = [input.integer('before'), input.integer('count')];
      return {
        workspace: input.path(0),
        filter: filterOf(input),
        ...(before !== undefined && { before }),
        ...(count !== undefined && { count }),
      };
    },
    show: historyLines,
  }),
  operationCommand({
    words: 'journal export',
    usage: `<dir> <out.xlsx> ${filterUsage}`,
    arity: 2,
    help: { zh: '把操作日志导出为表格，每处变更一行', en: 'Write the history as a workbook, one row a change' },
    options: filterOptions,
    operation: 'journal.export',
    request: (input) => ({ workspace: input.path(0), out: input.path(1), filter: filterOf(input) }),
    show: ({ xlsx, entries, rows }, language) => [
      say(
        language,
        `${xlsx}：${grouped(entries)} 条记录，${grouped(rows)} 行`,
        `${xlsx}: ${grouped(entries)} entries, ${grouped(rows)} rows`,
      ),
    ],
  }),
  operationCommand({
    words: 'change revert',
    usage: '<dir> <seq>',
    arity: 2,
    help: {
      zh: '单独撤回一项较早的改动，其后的改动不变',
      en: 'Take back one earlier change, and leave the later ones',
    },
    operation: 'change.revert',
    request: (input) => ({ workspace: input.path(0), seq: input.count(1) }),
    show: ({ seq, reverted }, language) => [
      say(
        language,
        `已撤回第 ${reverted.seq} 条：${operationText(reverted.operation, language)}（记为第 ${seq} 条，可撤销）`,
        `Taken back entry ${reverted.seq}: ${operationText(reverted.operation, language)} (as entry ${seq}; it can be undone)`,
      ),
    ],
  }),
];

function historyLines({ entries, matched, more }: History, language: Language): string[] {
  const lines = entries.flatMap((entry) => entryLines(entry, language));
  if (!more) return lines;
  const last = entries.at(-1)?.seq ?? 1;
  return [
    ...lines,
    say(
      language,
      `… 共 ${grouped(matched)} 条符合，用 --before ${last} 看更早的`,
      `… ${grouped(matched)} entries fit; --before ${last} shows earlier ones`,
    ),
  ];
}

function entryLines(entry: History['entries'][number], language: Language): string[] {
  const { seq, at, actor, undone, changes, more, revertible } = entry;
  const state = undone ? say(language, '  [已撤销]', '  [taken back]') : '';
  const why = revertible === true ? '' : reasonText(revertible, language).what;
  return [
    `${String(seq).padStart(6)}  ${beijingTime(at)}  ${actor}  ${entryText(entry, language)}${state}`,
    ...changes.map(
      ({ subject, what, before, after }) =>
        `        ${subject[language]} · ${what[language]}: ${before?.[language] ?? '—'} → ${after?.[language] ?? '—'}`,
    ),
    ...(more > 0 ? [`        ${said(historySheetTexts.more, { count: more })[language]}`] : []),
    ...(why === '' || undone ? [] : [`        (${why})`]),
  ];
}
