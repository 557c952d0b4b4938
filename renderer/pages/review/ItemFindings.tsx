import { useReviewing } from './reviewing';
import { EarlierFindings } from './EarlierFindings';
import { findingsOn } from './items';
import { OwnFindings } from './OwnFindings';

/** What is said of one item: in this review, and before. */
export function ItemFindings({ resource }: { readonly resource: string }) {
  const { dossier } = useReviewing();
  return (
    <>
      <OwnFindings resource={resource} />
      <EarlierFindings findings={findingsOn(dossier.previous?.findings ?? [], resource)} />
    </>
  );
}
