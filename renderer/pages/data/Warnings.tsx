import type { Fault } from '../../../shared/contract/common';
import { useLanguage } from '../../app/language';
import styles from './data.module.css';
import { warningText } from './words';

/** What was noticed while a file was read, one a line. */
export function Warnings({ warnings }: { readonly warnings: readonly Fault[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning, index) => (
        <li key={index}>{warningText(warning, language)}</li>
      ))}
    </ul>
  );
}
