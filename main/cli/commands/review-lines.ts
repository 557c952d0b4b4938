import type { Response } from '../../../shared/contract';
import type { FindingTask } from '../../../shared/model/finding';
import type { Receipt } from '../../../shared/model/receipt';
import { conclusionOf, resourceOf, reviewGaps, standingIn } from '../../../shared/rules/review';
import type { Language } from '../../../shared/text/language';
import {
  answerNames,
  conclusionNames,
  findingKindNames,
  findingStateNames,
  markNames,
  severityNames,
} from '../../../shared/text/review-terms';
import { typeNames } from '../../../shared/text/terms';
import { say } from '../lines';

type Opened = Response<'review.open'>;
export type Dossier = NonNullable<Opened['dossier']>;
export type Review = NonNullable<Opened['review']>;
type Finding = Receipt['findings'][number] | FindingTask | ReturnType<typeof standingIn>[number];

/** A finding in a line: id, state, kind, severity, what it is about, deadline; then its text. */
export function findingLines(finding: Finding, language: Language): string[] {
  const { id, kind, severity, anchor, deadline, text, basis } = finding;
  const about = resourceOf(anchor) ?? say(language, '整个提交包', 'the whole package');
  const place = anchor.kind === 'field' ? ` · ${anchor.field}` : anchor.kind === 'figure' ? ` · ${anchor.figure}` : '';
  const due = deadline === null ? '' : say(language, `${deadline} 前`, `by ${deadline}`);
  const state = 'state' in finding ? findingStateNames[finding.state][language] : '';
  const head = [state, findingKindNames[kind][language], severityNames[severity][language], about + place, due, basis];
  return [`  ${id}  ${head.filter(Boolean).join('  ')}`, `      ${text}`];
}

/** A task of the agency: the finding, and what was answered. */
export function taskLines(task: FindingTask, language: Language): string[] {
  const { answer } = task;
  if (answer === null) return findingLines(task, language);
  return [
    ...findingLines(task, language),
    `      → ${answerNames[answer.action][language]}  ${answer.words}`.trimEnd(),
  ];
}

/** Everything that a reviewer sees of a package, and how far the review is. */
export function reviewLines(dossier: Dossier, review: Review, language: Language): string[] {
  const { list, previous } = dossier;
  const earlier = previous?.findings ?? [];
  const changes = new Map(previous?.changes.map(({ resource, kind }) => [resource, kind]));
  const gaps = reviewGaps(review, list.items, earlier);
  const open = [gaps.unmarked, gaps.unexplained, gaps.contradicted, gaps.unsettled].reduce(
    (sum, of) => sum + of.length,
    0,
  );
  return [
    `${list.agency.name} (${list.agency.code})  v${list.version}  ${review.package}`,
    ...list.items.map(({ resource, name, type }) => {
      const mark = review.marks[resource];
      const said = mark === undefined ? say(language, '未看', 'open') : markNames[mark][language];
      return `  ${[resource, said, typeNames[type][language], name, changes.get(resource) ?? ''].join('  ').trimEnd()}`;
    }),
    ...(earlier.length > 0 ? [say(language, '以前的意见：', 'Earlier findings:')] : []),
    ...earlier.flatMap((task) => {
      const settled = review.settled[task.id];
      const now = settled === undefined ? '?' : findingStateNames[settled.state][language];
      return [...taskLines(task, language), `      = ${now}  ${settled?.words ?? ''}`.trimEnd()];
    }),
    ...standingIn(review, []).flatMap((finding) => findingLines(finding, language)),
    say(
      language,
      `结论：${conclusionNames[conclusionOf(review, list.items, earlier)].zh}；还缺 ${open + (gaps.unnamed ? 1 : 0)} 处`,
      `Conclusion: ${conclusionNames[conclusionOf(review, list.items, earlier)].en}; ${open + (gaps.unnamed ? 1 : 0)} things missing`,
    ),
  ];
}

/** What a receipt says. */
export function receiptLines(receipt: Receipt, language: Language): string[] {
  const { package: about, reviewer, conclusion, date, words, findings, resolved } = receipt;
  return [
    `${about.agency.name} (${about.agency.code})  v${about.listVersion}  ${about.digest}`,
    `${conclusionNames[conclusion][language]}  ${reviewer.office} ${reviewer.person}  ${date}`,
    ...(words === '' ? [] : [words]),
    ...findings.flatMap((finding) => findingLines(finding, language)),
    ...resolved.map(({ id, words: why }) => `  ${id}  ${findingStateNames.resolved[language]}  ${why}`.trimEnd()),
  ];
}
