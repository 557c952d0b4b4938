import type { ChangeKind } from '../../shared/model/openlist';
import { listChangeNames } from '../../shared/text/list-sheets';
import { useSay } from '../app/language';
import { Mark, type Tone } from './marks';

const marks: Readonly<Record<ChangeKind, { readonly tone: Tone; readonly glyph: string }>> = {
  added: { tone: 'good', glyph: '＋' },
  changed: { tone: 'accent', glyph: '≠' },
  removed: { tone: 'plain', glyph: '－' },
  withdrawn: { tone: 'bad', glyph: '✕' },
  suspended: { tone: 'warning', glyph: '‖' },
  restored: { tone: 'good', glyph: '↺' },
};

/** What became of an item between two versions. */
export function ChangeMark({ kind }: { readonly kind: ChangeKind }) {
  const say = useSay();
  return <Mark {...marks[kind]}>{say(listChangeNames[kind])}</Mark>;
}
