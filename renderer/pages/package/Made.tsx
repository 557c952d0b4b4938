import { Button } from 'antd';
import type { Response } from '../../../shared/contract';
import type { Grant } from '../../../shared/contract/window';
import { packageText as text } from '../../../shared/text/window/package';
import { formatBytes, formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { Mark } from '../../components/marks';
import { ask } from '../../desk';
import styles from './package.module.css';

/** A package that was just made, and the folder that the person chose for it. */
export interface MadePackage {
  readonly made: Response<'package.export'>;
  readonly folder: Grant;
}

/** What was made, its digest to be read out, and how it reaches the reviewer. */
export function Made({ made: { path, digest, files, bytes }, folder }: MadePackage) {
  const say = useSay();
  const { tell } = useTasks();
  return (
    <section className={styles.card} data-tone="good" aria-live="polite">
      <h2 className={styles.heading}>
        <Mark tone="good" glyph="✓">
          {say(text.done)}
        </Mark>
      </h2>
      <Facts
        facts={[
          { name: say(text.file), value: path.split(/[\\/]/).at(-1) ?? path },
          {
            name: say(text.size),
            value: say(text.contents, { files: formatCount(files), size: formatBytes(bytes) }),
          },
          { name: say(text.digest), value: <Fingerprint value={digest} /> },
        ]}
      />
      <Button onClick={() => void ask('reveal', folder).catch(tell)}>{say(text.reveal)}</Button>
      <h3 className={styles.subheading}>{say(text.deliver)}</h3>
      <ol className={styles.steps}>
        <li>{say(text.deliverFile)}</li>
        <li>{say(text.deliverDigest)}</li>
      </ol>
    </section>
  );
}
