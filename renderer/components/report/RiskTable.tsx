import type { Risk } from '../../../shared/model/risk';
import { treatmentText } from '../../../shared/text/window/treatment';
import { formatCount, formatShare } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../marks';
import { riskRows, type RiskFigure } from './risk-rows';
import styles from './report.module.css';

interface RiskTableProps {
  readonly before: Risk;
  readonly after: Risk;
  /** Whether any quasi-identifier is released. */
  readonly isMeasured: boolean;
}

const show = (figure: RiskFigure, value: number) => (figure === 'k' ? formatCount(value) : formatShare(value));

/** Risk before and after, held against the threshold of the opening type. */
export function RiskTable({ before, after, isMeasured }: RiskTableProps) {
  const say = useSay();
  return (
    <section>
      <h3>{say(treatmentText.risk)}</h3>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{say(treatmentText.figure)}</th>
            <th scope="col">{say(treatmentText.before)}</th>
            <th scope="col">{say(treatmentText.after)}</th>
            <th scope="col">{say(treatmentText.limit)}</th>
            <th scope="col">{say(treatmentText.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {riskRows(before, after, isMeasured).map((row) => (
            <tr key={row.figure}>
              <th scope="row">{say(treatmentText[row.figure])}</th>
              <td>{show(row.figure, row.before)}</td>
              <td>{show(row.figure, row.after)}</td>
              <td>
                {row.limit !== null &&
                  say(row.figure === 'k' ? treatmentText.atLeast : treatmentText.atMost, {
                    limit: show(row.figure, row.limit),
                  })}
              </td>
              <td>
                {row.passes !== null && (
                  <Mark tone={row.passes ? 'good' : 'bad'} glyph={row.passes ? '✓' : '✕'}>
                    {say(row.passes ? treatmentText.passes : treatmentText.fails)}
                  </Mark>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isMeasured && <p className={styles.muted}>{say(treatmentText.riskNone)}</p>}
    </section>
  );
}
