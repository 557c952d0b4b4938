import type { WithheldItem } from '../../../shared/model/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useSay } from '../../app/language';
import { Mark, TypeMark } from '../../components/marks';

/** How a resource stays off the list: it is closed, or the list may not hold it. */
export function WithheldMark({ status }: Pick<WithheldItem, 'status'>) {
  const say = useSay();
  if (status === 'closed') return <TypeMark type="closed" />;
  return (
    <Mark tone="plain" glyph="–">
      {say(text.barred)}
    </Mark>
  );
}
