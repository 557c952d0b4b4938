import { Button } from 'antd';
import type { Resource } from '../../../../shared/model/resource';
import type { LintFault } from '../../../../shared/rules/catalogue/lint';
import { faultText } from '../../../../shared/text/faults';
import { editText } from '../../../../shared/text/window/catalogue';
import { fieldNames } from '../../../../shared/text/window/catalogue-field';
import { lintText } from '../../../../shared/text/window/catalogue-lint';
import { useLanguage, useSay } from '../../../app/language';
import { Mark } from '../../../components/marks';
import styles from '../catalogue.module.css';
import { useFix } from './use-fix';

interface ResourceFaultsProps {
  readonly resource: Resource;
  readonly faults: readonly LintFault[];
  /** Goes to the cell in the form. */
  readonly onEdit: (fault: LintFault) => void;
}

/** What is wrong with one resource, each with the way out: mended at once, or the cell in the form. */
export function ResourceFaults({ resource, faults, onEdit }: ResourceFaultsProps) {
  const say = useSay();
  const language = useLanguage();
  const { fix, isFixing } = useFix();
  if (faults.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(lintText.ofResource, { count: faults.length })}</h2>
      <ul className={styles.faultList}>
        {faults.map((fault) => {
          const { code, params, item, field } = fault;
          const name = item === null ? null : (resource.items.byId[item]?.name ?? item);
          const cell = say(fieldNames[field]);
          const place = name === null ? cell : say(editText.itemCell, { item: name, cell });
          return (
            <li key={`${item} ${field} ${code}`}>
              <span>
                <Mark tone="warning" glyph="!">
                  {place}
                </Mark>
                <span>{faultText({ code, params }, language)}</span>
              </span>
              {fault.fix === null ? (
                <Button size="small" aria-label={say(lintText.goToCell, { cell: place })} onClick={() => onEdit(fault)}>
                  {say(lintText.goTo)}
                </Button>
              ) : (
                <Button size="small" disabled={isFixing} onClick={() => void fix([fault])}>
                  {say(lintText.change, { text: fault.fix })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
