import type { TagKind } from '../../../../shared/model/tag';
import type { Filling } from '../label';
import type { World } from './world';
import * as writing from './writing';

/** Running texts, and what identifiers stand in them. */
export function texts(world: World): [string, Filling][] {
  const text = (write: typeof writing.request, ...contains: TagKind[]): Filling => ({
    kinds: ['free-text'],
    ...(contains.length === 0 ? {} : { contains }),
    make: (draw) => write(world, draw),
  });
  return Object.entries({
    request: text(writing.request, 'mobile-phone', 'person-name'),
    finding: text(writing.finding, 'resident-id', 'person-name'),
    visit: text(writing.visit, 'mobile-phone', 'person-name'),
    mailNote: text(writing.mailNote, 'email'),
    roadNote: text(writing.roadNote, 'plate'),
    payNote: text(writing.payNote, 'bank-card'),
    opinion: text(writing.opinion),
    // Long, but of firms and rules: whether it is called a text is a matter of taste.
    summary: { kinds: ['free-text', null], make: (draw) => writing.summary(world, draw) },
    clause: { kinds: ['free-text', null], make: (draw) => writing.clause(world, draw) },
  });
}
