import type { Language } from '../../../shared/text/language';
import { formatCount } from '../../app/formats';
import { fontsOf, paletteOf, type Shade } from '../../theme/theme';

/** Characters of a value that its bar is named by. */
const NAMED = 12;

/** The picture of a column's values: one bar a value, the commonest on top, its rows at its end. */
export function spreadOption(
  bars: readonly { readonly name: string; readonly count: number }[],
  shade: Shade,
  language: Language,
) {
  const palette = paletteOf(shade);
  const text = { color: palette.text, fontFamily: fontsOf(language), fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: 56, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false, minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { lineStyle: { color: palette.control } },
      axisTick: { show: false },
      axisLabel: { ...text, interval: 0, formatter: shortened },
    },
    // HTML tooltips carry inline styles in their text, which the content security policy refuses.
    tooltip: {
      renderMode: 'richText',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: text,
      formatter: ({ name, value }: { name: string; value: number }) => `${name} ${formatCount(value)}`,
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 14,
        cursor: 'default',
        itemStyle: { color: palette.accent },
        label: {
          ...text,
          show: true,
          position: 'right',
          formatter: ({ value }: { value: number }) => formatCount(value),
        },
        data: bars.map(({ count }) => count),
      },
    ],
  };
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length <= NAMED ? name : `${characters.slice(0, NAMED - 1).join('')}…`;
}
