import { createPortal } from 'react-dom';
import type { Covered } from '../../../../shared/regulation';
import { coverageText as text, placeNames } from '../../../../shared/text/window/regulation-file';
import { useSay } from '../../../app/language';
import { Mark, type Tone } from '../../../components/marks';
import styles from './regulation.module.css';

const looks: Readonly<Record<Covered['answer'], { readonly tone: Tone; readonly glyph: string }>> = {
  met: { tone: 'good', glyph: '✓' },
  outside: { tone: 'plain', glyph: '↗' },
  'not-ours': { tone: 'plain', glyph: '–' },
  open: { tone: 'warning', glyph: '?' },
};

interface CoverageTableProps {
  readonly title: string;
  readonly rows: readonly Covered[];
}

/** The coverage as a table on screen, and once more beside the page for paper: a drawer prints what is in sight only. */
export function CoverageTable({ title, rows }: CoverageTableProps) {
  const say = useSay();
  if (rows.length === 0) return <p>{say(text.none)}</p>;
  return (
    <>
      <Articles title={title} rows={rows} />
      {createPortal(
        <div className={styles.paper} aria-hidden="true">
          <h1>{title}</h1>
          <Articles title={title} rows={rows} />
        </div>,
        document.body,
      )}
    </>
  );
}

function Articles({ title, rows }: CoverageTableProps) {
  const say = useSay();
  return (
    <table className={`${styles.coverage} ${styles.articles}`} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{say(text.number)}</th>
          <th scope="col">{say(text.paraphrase)}</th>
          <th scope="col">{say(text.where)}</th>
          <th scope="col">{say(text.how)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, paraphrase, answer, places, how }) => (
          <tr key={number}>
            <th scope="row" lang="zh-CN">
              {number}
            </th>
            <td>{paraphrase}</td>
            <td>
              <Mark {...looks[answer]}>{say(text[answer])}</Mark>
              {places.length > 0 && <div>{places.map((place) => say(placeNames[place])).join(' · ')}</div>}
            </td>
            <td>{how === '' ? '—' : how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
