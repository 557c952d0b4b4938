import type { OpeningType } from '../../../shared/model/decision';
import type { Language } from '../../../shared/text/language';
import { barOption } from '../../components/bar-option';
import { paletteOf, type Shade } from '../../theme/theme';

interface TypeBar {
  readonly type: OpeningType | 'undecided';
  readonly name: string;
  readonly count: number;
}

/** The chart of opening types: one bar a type, in the type's own colour. */
export function chartOption(bars: readonly TypeBar[], shade: Shade, language: Language) {
  const palette = paletteOf(shade);
  const coloured = bars.map(({ type, name, count }) => ({
    name,
    count,
    colour: type === 'undecided' ? palette.control : palette[type],
  }));
  return barOption(coloured, { shade, language, fontSize: 13, barWidth: 22, room: 48 });
}
