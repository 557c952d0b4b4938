import type { PackageFault, PackageSection } from '../../../shared/model/package';
import { faultText } from '../../../shared/text/faults';
import { sectionNames } from '../../../shared/text/sections';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useLanguage, useSay } from '../../app/language';
import styles from './review.module.css';
import verifyStyles from './verify.module.css';

interface FaultTableProps {
  readonly section: PackageSection;
  readonly faults: readonly PackageFault[];
}

/**
 * What is wrong in one section of a package, in words, with the code for whoever has to look into it. A plain table:
 * verification lists a limited number of faults, and a path is of no use unless it is seen whole.
 */
export function FaultTable({ section, faults }: FaultTableProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table className={verifyStyles.faults} aria-label={say(text.faults, { section: say(sectionNames[section]) })}>
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
  );
}
