import type { QualityMeasure } from '../../../shared/model/quality';
import { qualityMeasureTexts, qualityRemark } from '../../../shared/text/quality';
import { qualityText as text } from '../../../shared/text/window/quality';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import styles from './quality.module.css';

interface QualityDetailProps {
  readonly measure: QualityMeasure | null;
  /** Names of columns by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** One measure in full: its formula, which columns fail how often, and the first failing records. */
export function QualityDetail({ measure, names }: QualityDetailProps) {
  const say = useSay();
  const language = useLanguage();
  const label = say(text.detail);
  if (measure === null) {
    return (
      <section className={styles.detail} aria-label={label}>
        <p className={styles.muted}>{say(text.choose)}</p>
      </section>
    );
  }
  const { id, result } = measure;
  const { name, formula } = qualityMeasureTexts[id];
  const remark = qualityRemark(measure, language);
  const failing = (result?.columns ?? []).filter(({ good, of }) => good < of);
  const records = [...new Set(result?.places.map(({ record }) => record))].map(formatCount);
  const facts = [
    { name: say(text.formula), value: say(formula) },
    ...(remark === '' ? [] : [{ name: say(text.remark), value: remark }]),
    ...(failing.length === 0
      ? []
      : [
          {
            name: say(text.columns),
            value: failing
              .map(({ column, good, of }) =>
                say(text.columnValue, { name: names.get(column) ?? column, bad: formatCount(of - good) }),
              )
              .join(' · '),
          },
        ]),
    ...(records.length === 0
      ? []
      : [{ name: say(text.records), value: `${records.join(' · ')}${say(text.recordsHint)}` }]),
  ];
  return (
    <section className={styles.detail} aria-label={label} tabIndex={0}>
      <h3 className={styles.measure}>{say(name)}</h3>
      <Facts facts={facts} />
      {result !== null && result.good === result.of && <p className={styles.muted}>{say(text.allGood)}</p>}
    </section>
  );
}
