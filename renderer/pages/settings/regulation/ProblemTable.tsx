import { profileFileText as text } from '../../../../shared/text/window/regulation-file';
import { useSay } from '../../../app/language';
import styles from './regulation.module.css';
import type { Looked } from './use-profiles';

/** Every place of a file that is wrong, as it is named in the file. */
export function ProblemTable({ problems }: Pick<Looked, 'problems'>) {
  const say = useSay();
  return (
    <table className={styles.coverage} aria-label={say(text.problem)}>
      <thead>
        <tr>
          <th scope="col">{say(text.path)}</th>
          <th scope="col">{say(text.problem)}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ path, problem }, index) => (
          <tr key={index}>
            <th scope="row">{path === '.' ? say(text.whole) : <code>{path}</code>}</th>
            <td>{problem}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
