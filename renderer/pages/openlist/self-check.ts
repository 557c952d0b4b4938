import type { SelfCheckFinding } from '../../../shared/contract/list';
import type { Profile } from '../../../shared/regulation';
import type { Language } from '../../../shared/text/language';
import type { Page } from '../../app/place';

/** Views of the page 开放清单. */
export type View = 'list' | 'withdrawals' | 'selfcheck';

/** Where a finding is mended: another page, another view of this one, or nowhere in this program. */
export type Way = { readonly page: Exclude<Page, 'openlist'> } | { readonly view: Exclude<View, 'selfcheck'> } | null;

const ways: Readonly<Record<SelfCheckFinding['check'], Way>> = {
  'list-missing': { view: 'list' },
  'list-outdated': { view: 'list' },
  'list-year-missing': { view: 'list' },
  'list-not-exported': { page: 'package' },
  'resources-undecided': { page: 'decision' },
  'decisions-incomplete': { page: 'decision' },
  'data-overdue': { page: 'data' },
  'data-unpublished': { page: 'treatment' },
  'data-untreated': { page: 'treatment' },
  'data-damaged': { page: 'data' },
  'quality-poor': { page: 'data' },
  'withdrawals-open': { view: 'withdrawals' },
  'people-missing': { page: 'settings' },
  'conditions-missing': { page: 'decision' },
  'changes-unexplained': { page: 'decision' },
  'catalogue-faults': { page: 'catalogue' },
  'profile-not-in-force': { page: 'settings' },
  'applications-unanswered': null,
  'objections-unanswered': null,
};

/** The way to what mends a finding; what is in order, or cannot be known here, has none. */
export function wayOf({ check, state }: Pick<SelfCheckFinding, 'check' | 'state'>): Way {
  return state === 'failing' || state === 'warning' ? ways[check] : null;
}

/** What was checked, in the window's language where the regulation says it in it. */
export function matterOf({ check, text }: SelfCheckFinding, { selfChecks }: Profile, language: Language): string {
  const asked = selfChecks.find((one) => one.check === check && one.text.zh === text);
  return asked?.text[language] ?? text;
}

/** The findings of one article, which stand together. */
export interface ArticleFindings {
  readonly article: string;
  readonly findings: readonly SelfCheckFinding[];
}

/** Findings by article, in the order in which the regulation's articles first come up. */
export function byArticle(findings: readonly SelfCheckFinding[]): ArticleFindings[] {
  const articles = new Map<string, SelfCheckFinding[]>();
  for (const finding of findings) {
    const known = articles.get(finding.article);
    if (known) known.push(finding);
    else articles.set(finding.article, [finding]);
  }
  return [...articles].map(([article, own]) => ({ article, findings: own }));
}

/** How many findings are of each state. */
export function countStates(findings: readonly Pick<SelfCheckFinding, 'state'>[]) {
  const count = (state: SelfCheckFinding['state']) => findings.filter((finding) => finding.state === state).length;
  return { failing: count('failing'), warning: count('warning'), unknown: count('unknown'), ok: count('ok') };
}
