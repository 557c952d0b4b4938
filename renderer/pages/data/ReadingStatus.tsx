import { Button } from 'antd';
import type { Progress } from '../../../shared/job';
import { phaseText } from '../../../shared/text/phases';
import { attachText } from '../../../shared/text/window/data';
import { readText } from '../../../shared/text/window/reading';
import { formatBytes, formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import styles from './reading.module.css';
import type { useReading } from './use-reading';

/** How far a file has been read, with the way to stop it or to go on. */
export function ReadingStatus({ reading }: { readonly reading: ReturnType<typeof useReading> }) {
  const say = useSay();
  const { phase, head, whole, size, progress, readAll, stop } = reading;
  const rows = formatCount(head?.rows.length ?? 0);

  function words(): string {
    switch (phase) {
      case 'head':
        return say(readText.busy);
      case 'waiting':
        return say(readText.waiting, { size: formatBytes(size), rows });
      case 'reading':
      case 'failed':
        return head === null ? '' : say(readText.provisional, { rows });
      case 'stopped':
        return head === null ? say(readText.stoppedEmpty) : say(readText.stopped, { rows });
      case 'whole':
        return say(attachText.found, {
          rows: formatCount(whole?.total ?? 0),
          columns: formatCount(whole?.columns.length ?? 0),
        });
    }
  }

  return (
    <div className={styles.status}>
      <span role="status">{words()}</span>
      {phase === 'reading' && <ReadingProgress progress={progress} onStop={stop} />}
      {(phase === 'waiting' || phase === 'stopped') && <Button onClick={readAll}>{say(readText.readAll)}</Button>}
    </div>
  );
}

/** How far a reading has come, and the button that stops it. */
export function ReadingProgress({
  progress,
  onStop,
}: {
  readonly progress: Progress | null;
  readonly onStop: () => void;
}) {
  const say = useSay();
  const percent = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : null;
  const step = progress === null ? say(attachText.busy) : say(phaseText(progress.phase));
  return (
    <>
      <span className={styles.step}>
        {step} {percent === null ? '' : `${percent}%`}
      </span>
      <div
        role="progressbar"
        aria-label={say(readText.progress)}
        aria-valuetext={percent === null ? step : `${step} ${percent}%`}
        aria-valuenow={percent ?? undefined}
        className={styles.track}
      >
        <div className={styles.done} style={{ width: `${percent ?? 0}%` }} />
      </div>
      <Button onClick={onStop}>{say(readText.stop)}</Button>
    </>
  );
}
