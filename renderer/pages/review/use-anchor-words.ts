import type { Anchor } from '../../../shared/model/finding';
import { findingText as text } from '../../../shared/text/window/review-finding';
import { useLanguage, useSay } from '../../app/language';
import { useReviewing } from './reviewing';
import { figureTitle } from '../../../shared/text/claims';

/** Says what a finding is about. */
export function useAnchorWords(): (anchor: Anchor) => string {
  const say = useSay();
  const language = useLanguage();
  const { list, submission, previous } = useReviewing().dossier;
  const nameOf = (resource: string) =>
    list.items.find((item) => item.resource === resource)?.name ??
    previous?.changes.find((change) => change.resource === resource)?.name ??
    resource;
  return (anchor) => {
    switch (anchor.kind) {
      case 'package':
        return say(text.aboutPackage);
      case 'item':
        return nameOf(anchor.resource);
      case 'field':
        return say(text.aboutField, { name: nameOf(anchor.resource), field: anchor.field });
      case 'figure':
        return say(text.aboutFigure, {
          name: nameOf(anchor.resource),
          figure: figureTitle(anchor.figure, language),
          dataset: submission.datasets.find(({ id }) => id === anchor.dataset)?.name ?? anchor.dataset,
        });
    }
  };
}
