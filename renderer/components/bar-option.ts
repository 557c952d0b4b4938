import { formatCount } from '../app/formats';
import type { Language } from '../../shared/text/language';
import { fontsOf, paletteOf, type Shade } from '../theme/theme';

export interface Bar {
  readonly name: string;
  readonly count: number;
  readonly colour: string;
}

interface BarLook {
  readonly shade: Shade;
  readonly language: Language;
  /** In pixels: letters, the widest bar, and the room at a bar's end for its number. */
  readonly fontSize: number;
  readonly barWidth: number;
  readonly room: number;
  /** Characters of a name that are shown beside its bar. */
  readonly nameLength?: number;
}

/** A chart of counts: one lying bar a name, its number at its end, the first on top. */
export function barOption(bars: readonly Bar[], look: BarLook) {
  const { shade, language, fontSize, barWidth, room, nameLength = Infinity } = look;
  const palette = paletteOf(shade);
  const text = { color: palette.text, fontFamily: fontsOf(language), fontSize };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: room, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', show: false, minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { lineStyle: { color: palette.control } },
      axisTick: { show: false },
      axisLabel: { ...text, interval: 0, formatter: (name: string) => shortened(name, nameLength) },
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
        barMaxWidth: barWidth,
        cursor: 'default',
        label: {
          ...text,
          show: true,
          position: 'right',
          formatter: ({ value }: { value: number }) => formatCount(value),
        },
        data: bars.map(({ count, colour }) => ({ value: count, itemStyle: { color: colour } })),
      },
    ],
  };
}

function shortened(name: string, length: number): string {
  const characters = Array.from(name);
  return characters.length <= length ? name : `${characters.slice(0, length - 1).join('')}…`;
}
