import type { Release } from '../../../shared/model/release';
import { treatmentText } from '../../../shared/text/window/treatment';
import { formatCount, formatMinute, formatShare } from '../../app/formats';
import { useSay } from '../../app/language';
import styles from '../../components/report/report.module.css';

/** Every release of a dataset, the newest first. */
export function ReleaseHistory({ releases }: { readonly releases: readonly Release[] }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(treatmentText.history)}</h3>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{say(treatmentText.releaseId)}</th>
            <th scope="col">{say(treatmentText.releasedAt)}</th>
            <th scope="col">{say(treatmentText.rows)}</th>
            <th scope="col">{say(treatmentText.k)}</th>
            <th scope="col">{say(treatmentText.Rb)}</th>
          </tr>
        </thead>
        <tbody>
          {releases.map(({ id, releasedAt, rowsIn, rowsOut, after }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{formatMinute(releasedAt)}</td>
              <td>{say(treatmentText.rowsInOut, { in: formatCount(rowsIn), out: formatCount(rowsOut) })}</td>
              <td>{formatCount(after.k)}</td>
              <td>{formatShare(after.Rb)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
