import { overviewText, stageNames } from '../../../shared/text/window/overview';
import { useDesk } from '../../app/desk-context';
import type { Page } from '../../app/place';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import type { Progress } from '../../app/progress';
import styles from './overview.module.css';

const stages = [
  ['resources', 'catalogue'],
  ['attached', 'data'],
  ['tagged', 'data'],
  ['decided', 'decision'],
  ['released', 'treatment'],
  ['listed', 'openlist'],
  ['exported', 'package'],
] as const satisfies readonly (readonly [keyof typeof stageNames, Page])[];

/** How many resources have come how far; each stage leads to its page. */
export function Pipeline({ progress }: { readonly progress: Progress }) {
  const { go } = useDesk();
  const say = useSay();
  return (
    <nav aria-label={say(overviewText.pipeline)}>
      <ol className={styles.pipeline}>
        {stages.map(([stage, page]) => (
          <li key={stage}>
            <button type="button" className={styles.stage} onClick={() => go(page)}>
              <span className={styles.number}>{formatCount(progress[stage])}</span>
              <span className={styles.name}>{say(stageNames[stage])}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${share(progress[stage], progress.resources)}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
