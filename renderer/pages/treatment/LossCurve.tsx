import { Button } from 'antd';
import { useId, useMemo } from 'react';
import { searchText as text } from '../../../shared/text/window/treatment-search';
import { formatCount, formatShare } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Chart } from '../../components/Chart';
import { useShade } from '../../theme/shade';
import { curveOption } from './curve-option';
import styles from './search.module.css';
import type { Found } from './use-search';

interface LossCurveProps {
  readonly curve: Found['curve'];
  /** The one that was sought. */
  readonly k: number | null;
  readonly onPick: (k: number) => void;
}

/** How loss grows with the smallest class: a picture, and the same as buttons; either sets the smallest class. */
export function LossCurve({ curve, k, onPick }: LossCurveProps) {
  const say = useSay();
  const language = useLanguage();
  const shade = useShade();
  const title = useId();
  const option = useMemo(() => curveOption(curve, k, shade, language), [curve, k, shade, language]);
  return (
    <section className={styles.curve} aria-labelledby={title}>
      <h3 id={title}>{say(text.curve)}</h3>
      <Chart
        className={styles.chart}
        option={option}
        onPick={(index) => {
          const point = curve[index];
          if (point) onPick(point.k);
        }}
      />
      <p className={styles.muted}>{say(text.curveHint)}</p>
      <div className={styles.points}>
        {curve.map((point) => {
          const words = { k: point.k, loss: formatShare(point.loss), rows: formatCount(point.suppressed) };
          const told = say(text.curvePick, words);
          return (
            <Button
              key={point.k}
              size="small"
              type={point.k === k ? 'primary' : 'default'}
              title={told}
              onClick={() => onPick(point.k)}
            >
              {`${point.k} · ${words.loss}${point.optimal ? '' : ' ?'}`}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
