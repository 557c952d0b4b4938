import { fingerprintLines } from '../app/formats';
import styles from './Fingerprint.module.css';

/** A certificate's fingerprint as it is compared by telephone: in groups of four, four lines. */
export function Fingerprint({ value }: { readonly value: string }) {
  return (
    <code className={styles.fingerprint}>
      {fingerprintLines(value).map((line, index) => (
        <span key={index} className={styles.line}>
          {line}
        </span>
      ))}
    </code>
  );
}
