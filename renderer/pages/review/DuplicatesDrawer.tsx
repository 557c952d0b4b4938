import type { Duplicate } from '../../../shared/contract/review';
import { duplicateNames } from '../../../shared/text/intake';
import { intakeText as text } from '../../../shared/text/window/review-intake';
import { useSay } from '../../app/language';
import { SideDrawer } from '../../components/SideDrawer';
import { TypeMark } from '../../components/marks';
import itemStyles from './item.module.css';
import styles from './review.module.css';

interface DuplicatesDrawerProps {
  readonly duplicates: readonly Duplicate[];
  readonly onClose: () => void;
}

/** Items of several agencies that look like one, for those who agree on who opens them. */
export function DuplicatesDrawer({ duplicates, onClose }: DuplicatesDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer title={say(text.duplicatesTitle)} open onClose={onClose} width={880}>
      <p className={styles.muted}>{say(text.duplicatesHint)}</p>
      <div role="group" aria-label={say(text.duplicatesTitle)} tabIndex={0}>
        <table className={itemStyles.fields}>
          <thead>
            <tr>
              <th scope="col">{say(text.by)}</th>
              <th scope="col">{say(text.value)}</th>
              <th scope="col">{say(text.who)}</th>
            </tr>
          </thead>
          <tbody>
            {duplicates.map(({ by, value, items }) => (
              <tr key={`${by} ${value}`}>
                <td>{say(duplicateNames[by])}</td>
                <td>{value}</td>
                <td>
                  <ul className={itemStyles.plain}>
                    {items.map(({ agency, resource, name, type }) => (
                      <li key={`${agency.code} ${resource}`}>
                        {say(text.whoOne, { agency: agency.name, name })} <ItemType type={type} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </SideDrawer>
  );
}

/** The opening type, where it is one that this program knows. */
function ItemType({ type }: { readonly type: string }) {
  return type === 'unconditional' || type === 'conditional' ? <TypeMark type={type} /> : null;
}
