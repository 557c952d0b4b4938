import type { Response } from '../../../shared/contract';
import type { Language } from '../../../shared/text/language';
import { operationText } from '../../../shared/text/operations';
import { operationCommand } from '../command';
import { grouped, say } from '../lines';

/** What was written, and the objects that it lacks. */
function written({ path, bytes, seq, objects, damaged, missing }: Response<'workspace.backup'>, language: Language) {
  return [
    say(language, `已写出：${path}`, `Written: ${path}`),
    say(
      language,
      `  ${grouped(bytes)} 字节，日志到第 ${seq} 条，结果文件 ${objects} 个`,
      `  ${grouped(bytes)} bytes, journal up to entry ${seq}, ${objects} objects`,
    ),
    ...lacking(damaged, language, '损坏，未放入', 'damaged and left out'),
    ...lacking(missing, language, '缺失', 'missing'),
  ];
}

function lacking(digests: readonly string[], language: Language, zh: string, en: string): string[] {
  return digests.map((digest) => say(language, `  ! ${zh}：objects/${digest}`, `  ! ${en}: objects/${digest}`));
}

const relations = {
  'same-history': { zh: '同一历史，备份较早或相同', en: 'same history, as old or older' },
  ahead: { zh: '同一历史，备份较新', en: 'same history, newer' },
  diverged: { zh: '历史已分叉', en: 'the histories have diverged' },
  'other-agency': { zh: '属于另一单位', en: 'of another agency' },
} as const;

export const backupCommands = [
  operationCommand({
    words: 'workspace backup',
    usage: '<dir> <out.zip | folder>',
    arity: 2,
    help: { zh: '把整个工作区备份成一个文件', en: 'Back a workspace up into one file' },
    operation: 'workspace.backup',
    request: (input) => ({ workspace: input.path(0), out: input.path(1) }),
    show: written,
    refused: ({ damaged, missing }) => damaged.length + missing.length > 0,
  }),
  operationCommand({
    words: 'workspace copy',
    usage: '<dir> <new dir>',
    arity: 2,
    help: { zh: '把工作区复制到一个空文件夹', en: 'Copy a workspace into an empty folder' },
    operation: 'workspace.copy',
    request: (input) => ({ workspace: input.path(0), dir: input.path(1) }),
    show: written,
    refused: ({ damaged, missing }) => damaged.length + missing.length > 0,
  }),
  operationCommand({
    words: 'workspace backups',
    usage: '<dir>',
    arity: 1,
    help: { zh: '列出自动备份', en: 'List the automatic backups' },
    operation: 'workspace.backups',
    request: (input) => ({ workspace: input.path(0) }),
    json: ({ backups }) => backups,
    show: ({ backups }) =>
      backups.map(({ file, date, seq, bytes, fault }) =>
        [date, String(seq).padStart(6), grouped(bytes).padStart(12), fault ?? '✓', file].join('  '),
      ),
  }),
  operationCommand({
    words: 'backup read',
    usage: '<backup.zip> [<dir>]',
    arity: 2,
    help: { zh: '查看备份内容，并与工作区比较', en: 'Look into a backup and compare it with a workspace' },
    operation: 'backup.read',
    request(input) {
      const file = input.path(0);
      return input.optionalArgument(1) === undefined ? { file } : { file, workspace: input.path(1) };
    },
    show: ({ agency, seq, at, by, counts, objects, missing, present }, language) => [
      `${agency.name} ${agency.code}`,
      say(language, `日志到第 ${seq} 条，${at} ${by}`, `journal up to entry ${seq}, ${at} ${by}`),
      say(
        language,
        `资源 ${counts.resources}，数据集 ${counts.datasets}，脱敏成果 ${counts.releases}，清单版本 ${counts.lists}，结果文件 ${objects}`,
        `${counts.resources} resources, ${counts.datasets} datasets, ${counts.releases} releases, ${counts.lists} list versions, ${objects} objects`,
      ),
      ...lacking(missing, language, '缺失', 'missing'),
      ...(present === null
        ? []
        : [
            say(language, `与工作区相比：${relations[present.relation].zh}`, relations[present.relation].en),
            say(language, `恢复将失去 ${present.lost} 次改动`, `restoring would lose ${present.lost} changes`),
            ...present.newest.map(
              (change) =>
                `  ${change.seq}  ${change.at}  ${change.actor}  ${operationText(change.operation, language)}`,
            ),
          ]),
    ],
  }),
  operationCommand({
    words: 'workspace restore',
    usage: '<dir> [<backup.zip>] [--dry-run]',
    arity: 2,
    help: {
      zh: '从备份恢复；不指定备份时选用损失最少的',
      en: 'Restore from a backup, by default from what loses least',
    },
    options: { 'dry-run': { type: 'boolean' } },
    operation: 'workspace.restore',
    request(input) {
      const request = { workspace: input.path(0), dryRun: input.flag('dry-run') };
      return input.optionalArgument(1) === undefined ? request : { ...request, file: input.path(1) };
    },
    show: ({ from, file, seq, lost, missing, kept }, language) => [
      from === 'nothing'
        ? say(language, '日志完整，无需恢复', 'The journal is whole; there is nothing to restore')
        : say(language, `来源：${file ?? '现有日志的完好部分'}`, `From: ${file ?? 'the sound part of the journal'}`),
      say(language, `日志到第 ${seq} 条，失去 ${lost} 次改动`, `journal up to entry ${seq}, ${lost} changes lost`),
      ...lacking(missing, language, '缺失，需重新生成', 'missing, to be made again'),
      ...(kept === null ? [] : [say(language, `原日志保存在：${kept}`, `The journal that stood there: ${kept}`)]),
    ],
  }),
];
