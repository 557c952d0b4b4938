import type { ListRecord } from '../../../shared/model/workspace';
import { openListText as text } from '../../../shared/text/window/openlist';
import { formatCount, formatDate } from '../../app/formats';
import { useSay } from '../../app/language';

/** Says which frozen version a record is. */
export function useVersionTitle(): (record: ListRecord) => string {
  const say = useSay();
  return ({ version, frozenAt, items, partial }) =>
    say(partial ? text.frozenPart : text.frozen, { version, date: formatDate(frozenAt), count: formatCount(items) });
}
