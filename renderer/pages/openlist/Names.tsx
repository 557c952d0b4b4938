import { openListText as text } from '../../../shared/text/window/openlist';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import styles from './openlist.module.css';

/** Names that are shown before the rest is counted. */
const SHOWN = 50;

/** Names under a title, in a box that scrolls; those beyond the first fifty are counted. */
export function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const say = useSay();
  return (
    <>
      <h2 className={styles.part}>{title}</h2>
      <ul className={styles.names} tabIndex={0} aria-label={title}>
        {names.slice(0, SHOWN).map((name, index) => (
          <li key={index}>{name}</li>
        ))}
        {names.length > SHOWN && <li>{say(text.omittedMore, { count: formatCount(names.length - SHOWN) })}</li>}
      </ul>
    </>
  );
}
