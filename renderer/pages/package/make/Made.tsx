import { Button } from 'antd';
import type { Picked } from '../../../../shared/contract/window';
import { packageText as text } from '../../../../shared/text/window/package';
import { formatBytes, formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { Facts } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { Mark } from '../../../components/marks';
import { ask } from '../../../desk';
import styles from '../package.module.css';
import { CopyButton } from './CopyButton';

/** A package that was just made. */
export interface MadePackage {
  readonly file: Picked;
  readonly digest: string;
  /** Not told where the last signature came from elsewhere. */
  readonly files?: number;
  readonly bytes?: number;
}

/** What was made, its digest to be read out, and how it reaches the reviewer. */
export function Made({ made: { file, digest, files, bytes } }: { readonly made: MadePackage }) {
  const say = useSay();
  const { tell } = useTasks();
  const size =
    files === undefined || bytes === undefined
      ? []
      : [
          {
            name: say(text.size),
            value: say(text.contents, {
              files: formatCount(files),
              size: formatBytes(bytes),
            }),
          },
        ];
  return (
    <section className={styles.card} data-tone="good" aria-live="polite">
      <h2 className={styles.heading}>
        <Mark tone="good" glyph="✓">
          {say(text.done)}
        </Mark>
      </h2>
      <Facts
        facts={[
          { name: say(text.file), value: file.name },
          ...size,
          { name: say(text.digest), value: <Fingerprint value={digest} /> },
        ]}
      />
      <div className={styles.ways}>
        <Button onClick={() => void ask('reveal', file.file).catch(tell)}>{say(text.reveal)}</Button>
        <CopyButton file={file} />
      </div>
      <h3 className={styles.subheading}>{say(text.deliver)}</h3>
      <ol className={styles.steps}>
        <li>{say(text.deliverFile)}</li>
        <li>{say(text.deliverDigest)}</li>
        <li>{say(text.deliverReceipt)}</li>
      </ol>
    </section>
  );
}
