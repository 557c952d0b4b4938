import { countOf, graded, share, type KindRule } from '../rule';
import { fits, orgCodeChecks } from '../sql';
import { otherNumbers } from '../words';

/** 组织机构代码 (GB 11714): names a body, not a person. */
export const orgCode: KindRule = {
  kind: 'org-code',
  role: 'other',
  level: 1,
  header: {
    names: /组织机构代码|机构代码|单位代码|\borg(?:anization|anisation)? ?code\b|\bzzjgdm\b|ji ?gou ?dai ?ma/,
    denies: otherNumbers,
  },
  lengths: [9, 10],
  script: 'ascii',
  match: fits('[0-9A-Z]{8}-?[0-9X]'),
  check: { operand: 'v', holds: orgCodeChecks },
  counts: { hyphens: { rows: "contains(v, '-')" } },
  weigh(tally) {
    const checked = share(tally.checked, tally.present);
    if (tally.header === 'named') return graded(checked, 0.3, 0.7);
    // By chance one in 11 passes; with the hyphen that the standard writes, less is asked.
    const hyphenated = share(countOf(tally, 'hyphens'), tally.matched) >= 0.5;
    return share(tally.checked, tally.matched) >= 0.6 ? graded(checked, hyphenated ? 0.4 : 0.6) : 0;
  },
};
