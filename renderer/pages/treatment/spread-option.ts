import type { Language } from '../../../shared/text/language';
import { barOption } from '../../components/bar-option';
import { paletteOf, type Shade } from '../../theme/theme';

/** The picture of a column's values: one bar a value, the commonest on top. */
export function spreadOption(
  bars: readonly { readonly name: string; readonly count: number }[],
  shade: Shade,
  language: Language,
) {
  const colour = paletteOf(shade).accent;
  const coloured = bars.map(({ name, count }) => ({ name, count, colour }));
  return barOption(coloured, { shade, language, fontSize: 12, barWidth: 14, room: 56, nameLength: 12 });
}
