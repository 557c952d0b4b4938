import { catalogueMappingSchema, type CatalogueMapping, type CatalogueMerge } from '../../../shared/contract/catalogue';
import { Failure } from '../../../shared/failure';
import type { Language } from '../../../shared/text/language';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { faultLines, grouped, say } from '../lines';

/** Resources of a kind that are named before the rest is only counted. */
const NAMED = 20;
const updates = ['unconflicted', 'all'] as const;

export const catalogueImportCommands = [
  operationCommand({
    words: 'catalogue import',
    usage: '<dir> <file.xlsx> [--dry-run] [--mapping <json>] [--update unconflicted|all] [--remove-gone]',
    arity: 2,
    help: {
      zh: '导入信息资源目录；默认只加入新资源，已有的不改不删',
      en: 'Import a resource catalogue; only new resources are added unless more is asked',
    },
    options: {
      'dry-run': { type: 'boolean' },
      mapping: { type: 'string' },
      update: { type: 'string' },
      'remove-gone': { type: 'boolean' },
    },
    operation: 'catalogue.import',
    async request(input) {
      const mapping = await readMapping(input);
      return {
        workspace: input.path(0),
        file: input.path(1),
        dryRun: input.flag('dry-run'),
        ...(mapping ? { mapping } : {}),
        take: { changed: updateOf(input), gone: input.flag('remove-gone') ? 'all' : [] },
      };
    },
    show: ({ sheet, resources, items, skipped, updated, removed, faults, merge }, language) => [
      say(
        language,
        `“${sheet}”：资源 ${resources}，数据项 ${items}，已有而跳过 ${skipped}，问题 ${faults.length}`,
        `"${sheet}": ${resources} resources, ${items} items, ${skipped} already there, ${faults.length} faults`,
      ),
      ...mergeLines(merge, { updated, removed }, language),
      ...faultLines(faults, language),
    ],
  }),
];

/** @throws Failure `bad-request` with the path of what is wrong, `json-unreadable`. */
async function readMapping(input: Input): Promise<CatalogueMapping | undefined> {
  const file = input.optionPath('mapping');
  if (file === undefined) return undefined;
  const parsed = catalogueMappingSchema.safeParse(await input.readJson(file));
  if (parsed.success) return parsed.data;
  throw new Failure('bad-request', {
    path: parsed.error.issues.map(({ path }) => path.join('.')).join(', ') || file,
  });
}

/** @throws Failure `usage-wrong` */
function updateOf(input: Input): 'none' | (typeof updates)[number] {
  const asked = input.option('update');
  if (asked === undefined) return 'none';
  const known = updates.find((update) => update === asked);
  if (known !== undefined) return known;
  throw new Failure('usage-wrong', { problem: `--update ${asked}`, usage: `--update ${updates.join('|')}` });
}

/** New, changed and gone resources by name, and how many of them were taken over. */
function mergeLines(
  { added, changed, gone, same }: CatalogueMerge,
  taken: { readonly updated: number; readonly removed: number },
  language: Language,
): string[] {
  const conflicts = changed.flatMap(({ cells }) => cells).filter(({ conflict }) => conflict).length;
  return [
    ...named(
      say(language, `新增 ${grouped(added.length)}`, `${grouped(added.length)} new`),
      added.map(({ name }) => name),
    ),
    ...named(
      say(
        language,
        `有改动 ${grouped(changed.length)}（冲突单元格 ${grouped(conflicts)}），已更新 ${grouped(taken.updated)}`,
        `${grouped(changed.length)} changed (${grouped(conflicts)} cells in conflict), ${grouped(taken.updated)} updated`,
      ),
      changed.map(({ resource, name }) => `${resource} ${name}`),
    ),
    ...named(
      say(
        language,
        `文件中已没有 ${grouped(gone.length)}，已移除 ${grouped(taken.removed)}`,
        `${grouped(gone.length)} gone from the file, ${grouped(taken.removed)} removed`,
      ),
      gone.map(({ resource, name }) => `${resource} ${name}`),
    ),
    say(language, `  相同 ${grouped(same)}`, `  ${grouped(same)} the same`),
  ];
}

function named(title: string, names: readonly string[]): string[] {
  const shown = names.slice(0, NAMED).join('、');
  const rest = names.length > NAMED ? ' …' : '';
  return [`  ${title}${names.length === 0 ? '' : `：${shown}${rest}`}`];
}
