import { signText as text } from '../../../../shared/text/window/package-sign';
import { useSay } from '../../../app/language';
import type { MadePackage } from '../make/Made';
import styles from '../package.module.css';
import type { Identity } from './signers';
import { SignForm } from './SignForm';

interface SignStepProps {
  readonly version: number;
  readonly identities: readonly Identity[];
  readonly open: boolean;
  readonly onMade: (made: MadePackage | null) => void;
}

/** The last step: who signs, and where the package goes. */
export function SignStep({ version, identities, open, onMade }: SignStepProps) {
  const say = useSay();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{say(text.step)}</h2>
      <SignForm version={version} identities={identities} open={open} onMade={onMade} />
    </section>
  );
}
