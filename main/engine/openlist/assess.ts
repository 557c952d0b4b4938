import type { Decision, Outcome } from '../../../shared/model/decision';
import type { ListWarning, Refusal, WithheldItem } from '../../../shared/model/openlist';
import type { Resource } from '../../../shared/model/resource';
import { articleNumber, decide, termsOf, type Profile } from '../../../shared/regulation';
import { typeGap } from '../../../shared/rules/levels';
import { listColumnTitles, placeholderName } from '../../../shared/text/openlist';
import type { Candidate, Delivered } from './candidate';
import { refusalsOf } from './gates';
import { draftItem, type ListDraft, type Techniques } from './item';
import { resourceLevel, tagsOf } from './tags';

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
  /** Date of first publication. */
  readonly published: string;
  readonly techniques: Techniques;
}

const nothing: Verdict = { item: null, withheld: null, refused: [], warnings: [] };

/**
 * Judges one resource. The decision is made anew from the recorded answers, so that what is listed always follows from
 * the profile at hand and never from an outcome that was written down.
 */
export function assess(resource: Resource, circumstances: Circumstances): Verdict {
  const { profile, decision, datasets, published, techniques } = circumstances;
  if (decision?.profile !== profile.id) return refuse([{ resource: resource.id, code: 'undecided' }]);
  const outcome = decide(profile, decision.answers, resource.items.order);
  const level = resourceLevel(tagsOf(resource, datasets));
  // Closed item by item, and on no ground of the regulation yet.
  if (outcome.type === 'closed' && outcome.grounds.length === 0) return incomplete(resource, outcome);
  if (outcome.type === 'closed') {
    const gap = typeGap('closed', level);
    return {
      ...nothing,
      withheld: withholdClosed(resource, profile, outcome),
      warnings: gap === null ? [] : [{ resource: resource.id, code: 'level-below-closed', params: { ...gap } }],
    };
  }
  const bars = profile.bars.filter(({ question }) => decision.answers.answers[question] === true);
  if (bars.length > 0) return bar(resource, profile, bars);
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
  };
  const item = draftItem(candidate, published, techniques);
  const refused = [...refusalsOf(candidate), ...emptyColumns(profile, item)];
  if (refused.length > 0) return refuse(refused);
  return { ...nothing, item, warnings: level === null ? [{ resource: resource.id, code: 'level-unknown' }] : [] };
}

function refuse(refused: Refusal[]): Verdict {
  return { ...nothing, refused };
}

function incomplete({ id }: Resource, { missing }: Outcome): Verdict {
  const params = { count: missing.length, first: missing[0]?.text ?? '' };
  return refuse([{ resource: id, code: 'decision-incomplete', params }]);
}

/** Columns that the profile requires and the item leaves empty. Only conditional data has conditions. */
function emptyColumns(profile: Profile, item: ListDraft): Refusal[] {
  const cells = new Map<string, unknown>(Object.entries(item));
  return profile.list.required
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

/** A closed resource. Of a state secret only a neutral placeholder is kept. */
function withholdClosed(resource: Resource, profile: Profile, outcome: Outcome): WithheldItem {
  const standing = profile.grounds.filter(({ id }) => outcome.grounds.includes(id));
  const secret = standing.some(({ placeholderOnly }) => placeholderOnly);
  return {
    resource: resource.id,
    name: secret ? placeholderName.zh : resource.name,
    code: secret ? '' : resource.code,
    department: secret ? '' : resource.department,
    status: 'closed',
    grounds: outcome.grounds,
    reasons: standing.flatMap(({ articles, text }) =>
      articles.map((article) => ({ article: articleNumber(profile, article), text: text.zh })),
    ),
  };
}

/** An openable resource that the list may not hold. */
function bar(resource: Resource, profile: Profile, bars: Profile['bars']): Verdict {
  const reasons = bars.map(({ article, text }) => ({ article: articleNumber(profile, article), text: text.zh }));
  const { id, name, code, department } = resource;
  return {
    ...nothing,
    refused: reasons.slice(0, 1).map(({ article }) => ({ resource: id, code: 'barred', params: { article } })),
    withheld: {
      resource: id,
      name,
      code,
      department,
      status: 'barred',
      grounds: bars.map(({ question }) => question),
      reasons,
    },
  };
}
