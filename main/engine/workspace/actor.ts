import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';

type People = Pick<Readonly<WorkspaceState>, 'people'>;

/** Who acts: the person named, else the only one who is filed, else nobody (''). */
export function actingPerson(state: People, named: string | undefined): string {
  const [first, ...others] = inOrder(state.people);
  return named ?? (first && others.length === 0 ? first.name : '');
}

/**
 * A change is made by a filed person, by exact name. While nobody is filed anyone named may act, and a change may file
 * the very person who makes it.
 *
 * @throws Failure `actor-missing`, `actor-unknown`.
 */
export function checkActor(actor: string, before: People, after: People): void {
  if (actor === '') throw new Failure('actor-missing');
  const filed = inOrder(before.people);
  if (filed.length === 0) return;
  if (![...filed, ...inOrder(after.people)].some(({ name }) => name === actor)) {
    throw new Failure('actor-unknown', { actor });
  }
}
