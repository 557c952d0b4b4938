import type { Tag } from '../model/tag';

/** Legal persons have identifiers too; those are public by law. */
const LEGAL_PERSON_KINDS: ReadonlySet<Tag['kind']> = new Set<Tag['kind']>(['uscc', 'org-code']);

/** Whether a field names or singles out a person by itself (直接标识符). */
export function identifiesPeople({ role, kind }: Pick<Tag, 'role' | 'kind'>): boolean {
  return role === 'direct' && !LEGAL_PERSON_KINDS.has(kind);
}
