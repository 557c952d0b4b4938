import type { Claim, Unchecked } from '../../../../shared/model/claim';
import { claimingOf } from './claiming';
import { releasedClaims } from './claims-columns';
import { indexClaims } from './claims-index';
import { listClaims } from './claims-list';
import { riskClaims } from './claims-risk';
import type { Documents } from './documents';
import type { Found } from './find';

/** What only the source could tell, which never leaves the agency. */
const needsSource = ['source', 'rows.in', 'before', 'changes', 'attempts'] as const;

/** Every number that a package claims of one dataset beside what was found, and what cannot be found from it. */
export function claimsOf(documents: Documents, found: Found): { claims: Claim[]; unchecked: Unchecked[] } {
  const { id: dataset, resource } = documents.submitted;
  const claim = claimingOf(documents.submitted);
  const risk = riskClaims(documents, found, claim);
  return {
    claims: [
      ...indexClaims(documents, found, claim),
      ...listClaims(documents, found, claim),
      ...releasedClaims(documents, found, claim),
      ...risk.claims,
    ],
    unchecked: [...needsSource, ...risk.unchecked].map((figure) => ({ resource, dataset, figure })),
  };
}
