import { plateInitials } from '../../../../shared/rules/identifiers';
import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 机动车号牌 (GA 36), the six-character ones of new energy vehicles included. */
export const plate: KindRule = {
  kind: 'plate',
  role: 'direct',
  level: 3,
  header: { names: /车牌|号牌|车号|\bplate\b|\blicen[cs]e plate\b|che ?pai|\bcph(?:m)?\b|\bhphm\b/ },
  lengths: [7, 9],
  script: 'chinese',
  match: fits(`[${plateInitials}][A-HJ-NP-Z][· -]?[A-HJ-NP-Z0-9*]{4,5}[A-HJ-NP-Z0-9挂学警港澳使领]`),
  weigh: (tally) => graded(share(tally.matched, tally.present), tally.header === 'named' ? 0.2 : 0.5, 0.7),
};
