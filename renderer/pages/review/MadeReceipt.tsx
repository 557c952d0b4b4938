import { Button } from 'antd';
import type { Response } from '../../../shared/contract';
import type { Grant } from '../../../shared/contract/window';
import { conclusionText as text } from '../../../shared/text/window/review-conclusion';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { Mark } from '../../components/marks';
import { ask } from '../../desk';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import verifyStyles from './verify.module.css';

interface MadeReceiptProps {
  readonly made: Response<'review.export'>;
  readonly folder: Grant;
}

const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/** The receipt that was just signed, its digest to be read out, and how it reaches the agency. */
export function MadeReceipt({ made: { path, workbook, digest }, folder }: MadeReceiptProps) {
  const say = useSay();
  const { tell } = useTasks();
  return (
    <section className={findingStyles.made} aria-live="polite">
      <h3 className={styles.part}>
        <Mark tone="good" glyph="✓">
          {say(text.made)}
        </Mark>
      </h3>
      <Facts
        facts={[
          { name: say(text.receipt), value: fileName(path) },
          { name: say(text.workbook), value: fileName(workbook) },
          { name: say(text.digest), value: <Fingerprint value={digest} /> },
        ]}
      />
      <Button onClick={() => void ask('reveal', folder).catch(tell)}>{say(text.reveal)}</Button>
      <h3 className={styles.part}>{say(text.deliver)}</h3>
      <ol className={verifyStyles.steps}>
        <li>{say(text.deliverFile)}</li>
        <li>{say(text.deliverDigest)}</li>
      </ol>
    </section>
  );
}
