import type { Language } from '../../../shared/text/language';
import { formatShare } from '../../app/formats';
import { fontsOf, paletteOf, type Shade } from '../../theme/theme';
import type { Found } from './use-search';

/** The picture of loss against the smallest class: one point a class size, the one in hand filled. */
export function curveOption(curve: Found['curve'], k: number | null, shade: Shade, language: Language) {
  const palette = paletteOf(shade);
  const text = { color: palette.muted, fontFamily: fontsOf(language), fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: 12, top: 10, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: curve.map((point) => String(point.k)),
      axisLine: { lineStyle: { color: palette.control } },
      axisTick: { show: false },
      axisLabel: text,
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, formatter: (value: number) => formatShare(value) },
    },
    // HTML tooltips carry inline styles in their text, which the content security policy refuses.
    tooltip: {
      renderMode: 'richText',
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { ...text, color: palette.text },
      formatter: ({ name, value }: { name: string; value: number }) => `k = ${name}: ${formatShare(value)}`,
    },
    series: [
      {
        type: 'line',
        symbol: 'circle',
        lineStyle: { color: palette.accent, width: 2 },
        data: curve.map((point) => ({
          value: point.loss,
          symbolSize: point.k === k ? 14 : 10,
          itemStyle: {
            color: point.k === k ? palette.accent : palette.surface,
            borderColor: palette.accent,
            borderWidth: 2,
          },
        })),
      },
    ],
  };
}
