import type { Column } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Evidence, SuggestedTag, Tag } from '../../../shared/model/tag';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { compareStrictness, sameTag } from '../../../shared/rules/strictness';
import { normaliseHeader } from '../detect';

/** What people have said of the fields of one name. */
export interface Learned {
  /** What most resources say; of equally many the stricter. */
  readonly tag: Tag;
  /** Resources that say so. */
  readonly agreeing: number;
  /** Resources whose field of that name has a person's tag. */
  readonly of: number;
}

/** A name under which fields of different resources are taken for the same; '' for one that says nothing. */
export function fieldKey(name: string): string {
  return normaliseHeader(name);
}

/** What is learned from people's tags on items and columns of the agency, by `fieldKey`. A resource has one voice a name. */
export function learnedTags(state: Readonly<WorkspaceState>): Map<string, Learned> {
  const voices = new Map<string, Map<string, Tag>>();
  const hear = (resource: string, name: string, tag: Tag | null | undefined): void => {
    const key = tag ? fieldKey(name) : '';
    if (!tag || key === '') return;
    const said = voices.get(key) ?? new Map<string, Tag>();
    const before = said.get(resource);
    if (before === undefined || compareStrictness(tag, before) > 0) said.set(resource, tag);
    voices.set(key, said);
  };
  for (const resource of inOrder(state.resources)) {
    for (const { name, tag } of inOrder(resource.items)) hear(resource.id, name, tag);
  }
  for (const dataset of inOrder(state.datasets)) {
    for (const { name, tag } of inOrder(dataset.columns)) hear(dataset.resource, name, tag);
  }
  return new Map([...voices].map(([key, said]) => [key, commonest([...said.values()])]));
}

function commonest(said: readonly Tag[]): Learned {
  let best: Learned | undefined;
  for (const tag of said) {
    const agreeing = said.filter((other) => sameTag(tag, other)).length;
    const lead = agreeing - (best?.agreeing ?? 0);
    if (best === undefined || lead > 0 || (lead === 0 && compareStrictness(tag, best.tag) > 0)) {
      best = { tag, agreeing, of: said.length };
    }
  }
  // Nobody is heard without a word.
  if (best === undefined) throw new Error('no tag was said');
  return best;
}

/** What a note says where a tag has no kind. */
const NO_KIND = 'none';

/** How sure one may be after `agreeing` of `of`: Laplace's rule of succession, so that one word alone is not certain. */
function confidenceIn({ agreeing, of }: Learned): number {
  return Math.round(((agreeing + 1) / (of + 2)) * 100) / 100;
}

/**
 * A column's suggestion together with what was learned of its name. The stricter of both stands, with the higher level,
 * and both are in the evidence: what was learned elsewhere never hides an identifier that is in this file.
 */
export function withLearned(suggested: SuggestedTag | null, learned: Learned): SuggestedTag {
  const { tag, agreeing, of } = learned;
  const figures = { hits: agreeing, of, note: tag.kind ?? NO_KIND };
  const heard: Evidence = { rule: agreeing < of ? 'learned-split' : 'learned', ...figures };
  if (suggested === null) return { ...tag, confidence: confidenceIn(learned), evidence: [heard] };
  const agree = suggested.kind === tag.kind && suggested.role === tag.role;
  const overruled = compareStrictness(suggested, tag) > 0;
  const stands = overruled ? suggested : tag;
  const sure = overruled ? suggested.confidence : confidenceIn(learned);
  return {
    ...suggested,
    kind: stands.kind,
    role: stands.role,
    level: suggested.level > tag.level ? suggested.level : tag.level,
    confidence: agree ? Math.max(suggested.confidence, sure) : sure,
    evidence: [
      heard,
      ...(overruled ? [{ rule: 'learned-milder' }] : []),
      ...(agree ? [] : [{ rule: 'detected', note: suggested.kind ?? NO_KIND }]),
      ...suggested.evidence,
    ],
  };
}

/** The columns of a new dataset with what the agency's people said of fields of the same names. */
export function withLessons(columns: readonly Column[], state: Readonly<WorkspaceState>): Column[] {
  const lessons = learnedTags(state);
  return columns.map((column) => {
    const learned = lessons.get(fieldKey(column.name));
    return learned === undefined ? column : { ...column, suggested: withLearned(column.suggested, learned) };
  });
}
