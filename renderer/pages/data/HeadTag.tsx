import type { Column } from '../../../shared/model/dataset';
import type { Text } from '../../../shared/text/language';
import { columnText } from '../../../shared/text/window/data';
import { kindNames, noKind, unconfirmed } from '../../../shared/text/terms';
import { useSay } from '../../app/language';
import { levelGlyphs, levelTones, Mark } from '../../components/marks';
import { tagInForce } from './tags';

/** What the kind of a column's tag is called. */
export function tagName(column: Column): Text {
  const { kind } = tagInForce(column);
  return kind === null ? noKind : kindNames[kind];
}

/** A column's tag in one line over its values: kind, level by colour and glyph, and whether a person confirmed it. */
export function HeadTag({ column }: { readonly column: Column }) {
  const say = useSay();
  const { level } = tagInForce(column);
  const isConfirmed = column.tag !== null;
  return (
    <>
      <span aria-hidden="true">{isConfirmed ? '✓ ' : '? '}</span>
      <span className="only-heard">{say(isConfirmed ? columnText.confirmed : unconfirmed)}</span>
      <Mark tone={levelTones[level]} glyph={levelGlyphs[level]}>
        {say(tagName(column))}
      </Mark>
    </>
  );
}
