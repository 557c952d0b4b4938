import { formatCount } from '../../app/formats';
import type { Language } from '../../../shared/text/language';
import { fontsOf, paletteOf, type Shade } from '../../theme/theme';

interface Bar {
  readonly type: 'unconditional' | 'conditional' | 'closed' | 'undecided';
  readonly name: string;
  readonly count: number;
}

/** The chart of opening types: one bar a type, its number at its end, the first type on top. */
export function chartOption(bars: readonly Bar[], shade: Shade, language: Language) {
  const palette = paletteOf(shade);
  const text = { color: palette.text, fontFamily: fontsOf(language), fontSize: 13 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: 48, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false, minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { lineStyle: { color: palette.control } },
      axisTick: { show: false },
      axisLabel: text,
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
        barMaxWidth: 22,
        cursor: 'default',
        label: {
          ...text,
          show: true,
          position: 'right',
          formatter: ({ value }: { value: number }) => formatCount(value),
        },
        data: bars.map(({ type, count }) => ({
          value: count,
          itemStyle: { color: type === 'undecided' ? palette.control : palette[type] },
        })),
      },
    ],
  };
}
