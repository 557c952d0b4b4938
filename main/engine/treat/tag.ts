import type { Column } from '../../../shared/model/dataset';
import type { Tag } from '../../../shared/model/tag';

/** What is known of a column: a person's word, else what detection proposes. */
export function tagOf({ tag, suggested }: Column): Tag | null {
  return tag ?? suggested;
}

/** Whether a tag says nothing of a column: neither what it holds nor that it matters. */
export function saysNothing(tag: Tag | null): boolean {
  return tag === null || (tag.kind === null && tag.role === 'other');
}
