import type { PackageFault } from '../../../shared/model/package';
import { faultText } from '../../../shared/text/faults';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import styles from './review.module.css';

/**
 * What is wrong with a package, in words, with the code for whoever has to look into it. A plain table: verification
 * lists a limited number of faults, and a path is of no use unless it is seen whole.
 */
export function FaultTable({ faults }: { readonly faults: readonly PackageFault[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h3 className={styles.part}>{say(text.faults, { count: formatCount(faults.length) })}</h3>
      <table className={styles.faults}>
        <thead>
          <tr>
            <th scope="col">{say(text.fault)}</th>
            <th scope="col">{say(text.path)}</th>
            <th scope="col">{say(text.faultCode)}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={index}>
              <td>{faultText(fault, language)}</td>
              <td>{fault.path ?? say(text.wholePackage)}</td>
              <td>
                <code className={styles.code}>{fault.code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
