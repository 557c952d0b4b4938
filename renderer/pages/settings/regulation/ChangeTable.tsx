import { useState } from 'react';
import type { ProfileChange } from '../../../../shared/contract/regulation';
import { profileFileText as text, profilePartText } from '../../../../shared/text/window/regulation-file';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { Mark } from '../../../components/marks';
import { SearchField } from '../../../components/SearchField';
import { narrowChanges } from './changes';
import styles from './regulation.module.css';

const looks = {
  added: { tone: 'good', glyph: '＋' },
  removed: { tone: 'bad', glyph: '－' },
  changed: { tone: 'warning', glyph: '≠' },
} as const;

/** What differs between two profiles: part, entry, what it said and what it says. */
export function ChangeTable({ changes }: { readonly changes: readonly ProfileChange[] }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const partName = (part: string) => {
    const name = profilePartText[part];
    return name ? say(name) : part;
  };
  const rows = narrowChanges(changes, words, partName);
  return (
    <section aria-label={say(text.changes)}>
      <div className={styles.find}>
        <SearchField label={say(text.find)} value={words} onChange={setWords} />
        <span>{say(text.changesCount, { count: formatCount(rows.length) })}</span>
      </div>
      {rows.length === 0 && <p>{say(text.none)}</p>}
      {rows.length > 0 && (
        <table className={`${styles.coverage} ${styles.changes}`} aria-label={say(text.changes)}>
          <thead>
            <tr>
              <th scope="col">{say(text.part)}</th>
              <th scope="col">{say(text.entry)}</th>
              <th scope="col">{say(text.before)}</th>
              <th scope="col">{say(text.after)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ part, entry, kind, before, after }, index) => (
              <tr key={index}>
                <th scope="row">
                  {partName(part)}
                  <div>
                    <Mark {...looks[kind]}>{say(text[kind])}</Mark>
                  </div>
                </th>
                <td>
                  <code>{entry === '' ? '—' : entry}</code>
                </td>
                <td lang="zh-CN">{before === '' ? '—' : before}</td>
                <td lang="zh-CN">{after === '' ? '—' : after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
