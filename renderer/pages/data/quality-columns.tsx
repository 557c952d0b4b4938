import { useMemo } from 'react';
import { qualityMeasures, qualityScore, type QualityMeasure } from '../../../shared/model/quality';
import { qualityDimensionNames, qualityMeasureTexts, qualityRemark } from '../../../shared/text/quality';
import { qualityText as text } from '../../../shared/text/window/quality';
import { formatCount, formatShare } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import type { DenseColumn } from '../../components/DenseTable';
import styles from './quality.module.css';

/** A score as a bar and a figure; the bar is drawn for the eye alone. */
function Score({ measure }: { readonly measure: QualityMeasure }) {
  const say = useSay();
  const score = qualityScore(measure);
  if (score === null) return <span className={styles.muted}>{say(text.notApplicable)}</span>;
  return (
    <span className={styles.score}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} data-full={score === 1} style={{ width: `${score * 100}%` }} />
      </span>
      <span className={styles.figure}>{formatShare(score)}</span>
    </span>
  );
}

const figure = (of: (result: NonNullable<QualityMeasure['result']>) => number) => (measure: QualityMeasure) =>
  measure.result === null ? '' : formatCount(of(measure.result));

/** The columns of the table of measures. */
export function useQualityColumns(): readonly DenseColumn<QualityMeasure>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'measure',
        title: say(text.measure),
        width: 'minmax(170px, 2fr)',
        cell: ({ id }: QualityMeasure) => say(qualityMeasureTexts[id].name),
      },
      {
        id: 'dimension',
        title: say(text.dimension),
        width: '108px',
        cell: ({ id }: QualityMeasure) => say(qualityDimensionNames[qualityMeasures[id].dimension]),
      },
      {
        id: 'code',
        title: say(text.code),
        width: '88px',
        cell: ({ id }: QualityMeasure) => qualityMeasures[id].code ?? '',
      },
      { id: 'score', title: say(text.score), width: '190px', cell: (measure) => <Score measure={measure} /> },
      { id: 'bad', title: say(text.bad), width: '96px', align: 'right', cell: figure(({ good, of }) => of - good) },
      { id: 'of', title: say(text.of), width: '104px', align: 'right', cell: figure(({ of }) => of) },
      {
        id: 'remark',
        title: say(text.remark),
        width: 'minmax(160px, 2fr)',
        cell: (measure) => {
          const remark = qualityRemark(measure, language);
          return <span title={remark}>{remark}</span>;
        },
      },
    ],
    [say, language],
  );
}
