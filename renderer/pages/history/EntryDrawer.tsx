import type { Language } from '../../../shared/text/language';
import { entryText } from '../../../shared/text/operations';
import { historyEntryText as text } from '../../../shared/text/window/history';
import { formatCount, formatMinute } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { SideDrawer } from '../../components/SideDrawer';
import { bySubject, valueWords, type HistoryEntry } from './entries';
import styles from './history.module.css';
import { RevertButton } from './RevertButton';

/** One entry: who made it and when, what it changed, and the way to take it back. */
export function EntryDrawer({ entry, onClose }: { readonly entry: HistoryEntry | null; readonly onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const title = entry === null ? '' : say(text.title, titleParams(entry, language));
  return (
    <SideDrawer
      title={title}
      open={entry !== null}
      onClose={onClose}
      width={680}
      actions={entry !== null && <RevertButton entry={entry} />}
    >
      {entry !== null && (
        // Nothing in it takes the focus, and arrow keys must scroll it.
        <article tabIndex={0} aria-label={title}>
          <Facts
            facts={[
              { name: say(text.time), value: formatMinute(entry.at) },
              { name: say(text.actor), value: say(text.actorNote, { name: entry.actor }) },
              ...(entry.about === undefined
                ? []
                : [{ name: say(text.about), value: say(text.aboutEntry, { seq: formatCount(entry.about.seq) }) }]),
              { name: say(text.hash), value: <code className={styles.code}>{entry.hash}</code> },
            ]}
          />
          <h2 className={styles.heading}>{say(text.changes)}</h2>
          <Changes entry={entry} />
        </article>
      )}
    </SideDrawer>
  );
}

function titleParams(entry: HistoryEntry, language: Language) {
  return { seq: formatCount(entry.seq), operation: entryText(entry, language) };
}

/** Before and after, side by side under what they are of. */
function Changes({ entry: { changes, more } }: { readonly entry: HistoryEntry }) {
  const say = useSay();
  const language = useLanguage();
  if (changes.length === 0) return <p className={styles.muted}>{say(text.noChanges)}</p>;
  return (
    <>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{say(text.what)}</th>
            <th scope="col">{say(text.before)}</th>
            <th scope="col">{say(text.after)}</th>
          </tr>
        </thead>
        {bySubject(changes).map(({ subject, changes: own }, group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.subject}>
                {subject[language]}
              </th>
            </tr>
            {own.map(({ what, before, after }, index) => (
              <tr key={index}>
                <td>{what[language]}</td>
                <td className={before === null ? styles.muted : undefined}>{valueWords(before, language)}</td>
                <td className={after === null ? styles.muted : undefined}>{valueWords(after, language)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {more > 0 && <p className={styles.muted}>{say(text.more, { count: formatCount(more) })}</p>}
    </>
  );
}
