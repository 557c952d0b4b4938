import { Button } from 'antd';
import { pageNames } from '../../../shared/text/window/frame';
import { packageText as text } from '../../../shared/text/window/package';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { Mark, type Tone } from '../../components/marks';
import type { Gate } from './gates';
import styles from './package.module.css';

const marks = {
  met: { tone: 'good', glyph: '✓' },
  unmet: { tone: 'bad', glyph: '✕' },
  unknown: { tone: 'plain', glyph: '◌' },
} as const satisfies Record<Gate['state'], { tone: Tone; glyph: string }>;

/** The gates one below the other, each with its state in words and, where it is closed, the page that mends it. */
export function GateList({ gates }: { readonly gates: readonly Gate[] }) {
  const say = useSay();
  const { go } = useDesk();
  return (
    <ul className={styles.gates}>
      {gates.map(({ id, state, text: words, params, page }) => (
        <li key={id}>
          <Mark {...marks[state]}>{say(text[state])}</Mark>
          <span>{say(words, params)}</span>
          {state === 'unmet' && (
            <Button size="small" onClick={() => go(page)}>
              {say(text.goTo, { page: say(pageNames[page]) })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
