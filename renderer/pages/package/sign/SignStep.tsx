import { Radio } from 'antd';
import { useState } from 'react';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useSay } from '../../../app/language';
import type { MadePackage } from '../make/Made';
import styles from '../package.module.css';
import { ElsewhereForm } from './ElsewhereForm';
import type { Identity } from './signers';
import { SignForm } from './SignForm';
import type { WaitingFiles } from './waiting';

interface SignStepProps {
  readonly version: number;
  readonly identities: readonly Identity[];
  readonly open: boolean;
  readonly onMade: (made: MadePackage | null) => void;
  readonly onPrepared: (files: WaitingFiles) => void;
}

/** The last step: signing here, or making a package that is signed elsewhere. */
export function SignStep({ version, identities, open, onMade, onPrepared }: SignStepProps) {
  const say = useSay();
  const [way, setWay] = useState<'here' | 'elsewhere'>('here');
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{say(text.step)}</h2>
      <Radio.Group
        aria-label={say(text.way)}
        className={styles.way}
        value={way}
        onChange={({ target }) => setWay(target.value as typeof way)}
        options={[
          { value: 'here', label: say(text.here) },
          { value: 'elsewhere', label: say(text.elsewhere) },
        ]}
      />
      {way === 'here' ? (
        <SignForm version={version} identities={identities} open={open} onMade={onMade} />
      ) : (
        <ElsewhereForm version={version} open={open} onPrepared={onPrepared} />
      )}
    </section>
  );
}
