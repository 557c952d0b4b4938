import { overviewText } from '../../../shared/text/window/overview';
import { formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import type { Change } from './changes';
import styles from './overview.module.css';

/** Who did what lately. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const say = useSay();
  return (
    <section className={styles.box} aria-labelledby="changes">
      <h2 id="changes">{say(overviewText.changes)}</h2>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col" className={styles.when}>
              {say(overviewText.when)}
            </th>
            <th scope="col">{say(overviewText.who)}</th>
            <th scope="col">{say(overviewText.what)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ seq, at, actor, words }) => (
            <tr key={seq}>
              <td className={styles.when}>{formatMinute(at)}</td>
              <td>{actor}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
