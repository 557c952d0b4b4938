import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useEffectEvent, useRef } from 'react';

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

interface ChartProps {
  readonly className: string | undefined;
  readonly option: Parameters<EChartsType['setOption']>[0];
  /** A click on a point or bar, by its place in the data. Whatever it does must also be reached without the picture. */
  readonly onPick?: (index: number) => void;
}

/** A painted chart as large as its box. It is not heard: what it shows stands beside it as words or as a table. */
export function Chart({ className, option, onPick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const onClick = useEffectEvent((index: number) => onPick?.(index));

  useEffect(() => {
    if (box.current === null) return;
    const made = init(box.current, null, { renderer: 'canvas' });
    made.on('click', ({ dataIndex }) => onClick(dataIndex));
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(box.current);
    chart.current = made;
    return () => {
      observer.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={box} className={className} aria-hidden="true" />;
}
