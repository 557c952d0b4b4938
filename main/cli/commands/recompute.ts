import type { Claim } from '../../../shared/model/claim';
import { agreementNames, figureTitle } from '../../../shared/text/claims';
import type { Language } from '../../../shared/text/language';
import { listChangeNames, partTitle } from '../../../shared/text/list-sheets';
import { operationCommand } from '../command';
import { say } from '../lines';

function claimLine({ figure, claimed, found, agrees }: Claim, language: Language): string {
  const title = figureTitle(figure, language);
  const verdict = agreementNames[agrees ? 'agrees' : 'differs'][language];
  if (agrees) return `  ${verdict}  ${title}  ${claimed ?? '—'}`;
  const [says, finds] = [say(language, '声称', 'claimed'), say(language, '复算', 'found')];
  return `! ${verdict}  ${title}  ${says} ${claimed ?? '—'}  ${finds} ${found ?? '—'}`;
}

/** Things by dataset, in their order. */
function byDataset<Thing extends { readonly dataset: string }>(things: readonly Thing[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const one of things) groups.set(one.dataset, [...(groups.get(one.dataset) ?? []), one]);
  return groups;
}

const datasetNames = {
  added: { zh: '新增数据文件', en: 'data file added' },
  removed: { zh: '移出数据文件', en: 'data file removed' },
  changed: { zh: '更新数据文件', en: 'data file changed' },
} as const;

export const recomputeCommands = [
  operationCommand({
    words: 'package recompute',
    usage: '<zip>',
    arity: 1,
    help: {
      zh: '仅凭提交包复算其中的各项数字',
      en: 'Work out every number of a package again from the package alone',
    },
    operation: 'package.recompute',
    request: (input) => ({ file: input.path(0) }),
    show({ digest, claims, unchecked }, language) {
      const left = byDataset(unchecked);
      const differing = claims.filter(({ agrees }) => !agrees).length;
      return [
        say(
          language,
          `复算 ${claims.length} 项，不一致 ${differing} 项；摘要 ${digest}`,
          `${claims.length} figures, ${differing} differ; digest ${digest}`,
        ),
        ...[...byDataset(claims)].flatMap(([dataset, own]) => [
          dataset,
          ...own.map((claim) => claimLine(claim, language)),
          say(language, '  无法仅凭提交包复算：', '  not to be told from the package alone: ') +
            (left.get(dataset) ?? [])
              .map(({ figure }) => figureTitle(figure, language))
              .join(say(language, '、', ', ')),
        ]),
      ];
    },
    refused: ({ agrees }) => !agrees,
  }),
  operationCommand({
    words: 'package diff',
    usage: '<zip> <zip>',
    arity: 2,
    help: { zh: '比较同一单位的两个提交包', en: 'Compare two packages of one agency' },
    operation: 'package.diff',
    request: (input) => ({ file: input.path(0), other: input.path(1) }),
    show: ({ agency, versions: [from, to], follows, changes, datasets }, language) => [
      say(
        language,
        `${agency.name}：第 ${from} 版 → 第 ${to} 版（${follows ? '前后衔接' : '后者未以前者为上一次提交'}）`,
        `${agency.name}: version ${from} → ${to} (${follows ? 'follows' : 'does not name it as its predecessor'})`,
      ),
      ...changes.map(({ kind, resource, name, columns }) => {
        const parts = columns.map((column) => partTitle(column, language)).join(say(language, '、', ', '));
        return `  ${listChangeNames[kind][language]}  ${resource}  ${name}${parts === '' ? '' : `  ${parts}`}`;
      }),
      ...datasets.map(({ id, name, kind }) => `  ${datasetNames[kind][language]}  ${id}  ${name}`),
      ...(changes.length + datasets.length === 0 ? [say(language, '  没有变化', '  nothing changed')] : []),
    ],
  }),
];
