import type { Decision, Outcome } from '../../../shared/model/decision';
import type { ListItem, ListWarning, Refusal, WithheldItem } from '../../../shared/model/openlist';
import type { Resource } from '../../../shared/model/resource';
import type { Withdrawal } from '../../../shared/model/withdrawal';
import type { Level } from '../../../shared/model/tag';
import { articleNumber, decide, termsOf, type Profile } from '../../../shared/regulation';
import { listColumnTitles } from '../../../shared/text/openlist';
import type { Candidate, Delivered } from './candidate';
import { refusalsOf } from './gates';
import { timelinessOfData } from './gates-upkeep';
import { draftItem, type ListDraft, type Techniques } from './item';
import { resourceLevel, tagsOf } from './tags';
import { withholdBarred, withholdClosed } from './withhold';

/** Where a resource goes: onto the list, to what is withheld by law, or back for the reasons named. */
export interface Verdict {
  readonly item: ListDraft | null;
  readonly withheld: WithheldItem | null;
  readonly refused: Refusal[];
  readonly warnings: ListWarning[];
}

export interface Circumstances {
  readonly profile: Profile;
  readonly decision: Decision | undefined;
  readonly datasets: readonly Delivered[];
  /** What the version before said of it under the same regulation, if it was on it. */
  readonly before: ListItem | undefined;
  /** What took it off the list and was not ended. */
  readonly withdrawal: Withdrawal | undefined;
  /** Legal date of the freeze. */
  readonly today: string;
  /** Date of first publication. */
  readonly published: string;
  readonly techniques: Techniques;
}

/** Closed data is usually of level 4 (TC260-PG-20212A). */
const CLOSED_LEVEL = 4;

/** The question whose yes bars data in one city and is only pointed out in another. */
const SHARED = 'got-by-sharing';

const nothing: Verdict = { item: null, withheld: null, refused: [], warnings: [] };

/**
 * Judges one resource. The decision is made anew from the recorded answers, so that what is listed always follows from
 * the profile at hand and never from an outcome that was written down.
 */
export function assess(resource: Resource, circumstances: Circumstances): Verdict {
  const { profile, decision, datasets, published, techniques, withdrawal, today } = circumstances;
  const off = withdrawal && offTheList(withdrawal);
  if (decision?.profile !== profile.id) return off ?? refuse([{ resource: resource.id, code: 'undecided' }]);
  const outcome = decide(profile, decision.answers, resource.items.order);
  const level = resourceLevel(tagsOf(resource, datasets));
  const change = unexplainedChange(profile, decision, outcome, circumstances.before);
  // Closed item by item, and on no ground of the regulation yet.
  if (outcome.type === 'closed' && outcome.grounds.length === 0) return off ?? incomplete(resource, outcome);
  if (outcome.type === 'closed') {
    const low = level !== null && level < CLOSED_LEVEL;
    const params = { level: level ?? 0, needed: CLOSED_LEVEL };
    return {
      ...nothing,
      withheld: withholdClosed(resource, profile, outcome),
      warnings: [
        ...(low ? [{ resource: resource.id, code: 'level-below-closed' as const, params }] : []),
        // To close data is never put off: a reason that is missing is only asked for.
        ...(change ? [{ resource: resource.id, code: 'closed-unexplained' as const, params: change }] : []),
      ],
    };
  }
  const bars = profile.bars.filter(({ question }) => decision.answers.answers[question] === true);
  if (bars.length > 0) {
    const withheld = withholdBarred(resource, profile, bars);
    const params = { article: withheld.reasons[0]?.article ?? '' };
    return { ...nothing, withheld, refused: [{ resource: resource.id, code: 'barred', params }] };
  }
  if (off) return off;
  if (outcome.missing.length > 0) return incomplete(resource, outcome);
  const candidate: Candidate = {
    profile,
    resource,
    decision,
    outcome,
    type: outcome.type,
    terms: termsOf(profile, outcome.type, decision.answers),
    datasets,
    asFile: outcome.delivery === 'file',
    today,
  };
  const item = draftItem(candidate, published, techniques);
  const refused: Refusal[] = [
    ...(change ? [{ resource: resource.id, code: 'change-unexplained' as const, params: change }] : []),
    ...refusalsOf(candidate),
    ...emptyColumns(profile, item),
  ];
  return refused.length > 0 ? refuse(refused) : { ...nothing, item, warnings: warningsOf(candidate, level) };
}

function refuse(refused: Refusal[]): Verdict {
  return { ...nothing, refused };
}

function incomplete({ id }: Resource, { missing }: Outcome): Verdict {
  const params = { count: missing.length, first: missing[0]?.text ?? '' };
  return refuse([{ resource: id, code: 'decision-incomplete', params }]);
}

/** An item that was withdrawn stays off the list until it is restored, and keeps no list from being frozen. */
function offTheList({ resource, article }: Withdrawal): Verdict {
  return refuse([{ resource, code: 'withdrawn', params: { article } }]);
}

/** The types before and after of what the version before held as another, where nobody said why (动态调整). */
function unexplainedChange(
  { openingTypes }: Profile,
  { why }: Decision,
  { type }: Outcome,
  before: ListItem | undefined,
): { before: string; after: string } | null {
  if (before === undefined || before.type === type || why.trim() !== '') return null;
  return { before: openingTypes[before.type].name, after: openingTypes[type].name };
}

/** What is said of an item that passed. */
function warningsOf(candidate: Candidate, level: Level | null): ListWarning[] {
  const { profile, resource, decision } = candidate;
  const shared = profile.notices.find(
    ({ question }) => question === SHARED && decision.answers.answers[SHARED] === true,
  );
  const found = timelinessOfData(candidate);
  const warnings: Omit<ListWarning, 'resource'>[] = [];
  if (level === null) warnings.push({ code: 'level-unknown' });
  if (shared) warnings.push({ code: 'got-by-sharing', params: { article: articleNumber(profile, shared.article) } });
  if (found?.state === 'due') {
    warnings.push({ code: 'data-due', params: { cycle: resource.updateCycle, by: found.by } });
  }
  return warnings.map((warning) => ({ resource: resource.id, ...warning }));
}

/** Columns that no list does without, whatever its regulation asks for besides. */
const alwaysRequired = ['format', 'updateCycle'] as const;

/** Columns that the profile requires and the item leaves empty. Only conditional data has conditions. */
function emptyColumns(profile: Profile, item: ListDraft): Refusal[] {
  const cells = new Map<string, unknown>(Object.entries(item));
  const asked = profile.list.required;
  const others = alwaysRequired.filter((column) => !asked.some((one) => one.column === column));
  return [...asked, ...others.map((column) => ({ column, article: profile.list.article, title: undefined }))]
    .filter(({ column }) => column !== 'conditions' || item.type === 'conditional')
    .filter(({ column }) => isEmpty(cells.get(column)))
    .map(({ column, title, article }) => ({
      resource: item.resource,
      code: 'column-empty',
      params: { column: title ?? listColumnTitles[column].zh, article: articleNumber(profile, article) },
    }));
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
}
