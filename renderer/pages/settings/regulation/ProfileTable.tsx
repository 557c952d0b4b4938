import { Button } from 'antd';
import type { Profile } from '../../../../shared/regulation';
import { regulationText as text } from '../../../../shared/text/window/regulation';
import { useSay } from '../../../app/language';
import { Mark } from '../../../components/marks';
import { ValidityMark } from '../../../components/ValidityMark';
import styles from '../settings.module.css';

interface ProfileTableProps {
  readonly offered: readonly Profile[];
  readonly imported: Readonly<Record<string, Profile>>;
  /** Id of the one that the workspace goes by. */
  readonly current: string;
  readonly onCover: (profile: Profile) => void;
  readonly onSave: (profile: Profile) => void;
  readonly onAdopt: (profile: Profile) => void;
}

/** The profiles that the workspace may go by, with what can be done with each. */
export function ProfileTable({ offered, imported, current, onCover, onSave, onAdopt }: ProfileTableProps) {
  const say = useSay();
  return (
    <table className={styles.table} aria-label={say(text.others)}>
      <thead>
        <tr>
          <th scope="col">{say(text.others)}</th>
          <th scope="col">{say(text.validity)}</th>
          <th scope="col">{say(text.origin)}</th>
          <th scope="col" className={styles.rowAction}>
            {say(text.act)}
          </th>
        </tr>
      </thead>
      <tbody>
        {offered.map((profile) => {
          const title = say(profile.title);
          return (
            <tr key={profile.id}>
              <th scope="row">{title}</th>
              <td>
                <ValidityMark regulation={profile} />
              </td>
              <td>{say(Object.hasOwn(imported, profile.id) ? text.importedHere : text.shipped)}</td>
              <td className={styles.rowAction}>
                <span className={styles.actions}>
                  <Button size="small" aria-label={say(text.coverageOf, { title })} onClick={() => onCover(profile)}>
                    {say(text.coverage)}
                  </Button>
                  <Button size="small" aria-label={say(text.exportOf, { title })} onClick={() => onSave(profile)}>
                    {say(text.export)}
                  </Button>
                  {profile.id === current ? (
                    <Mark tone="accent" glyph="●">
                      {say(text.current)}
                    </Mark>
                  ) : (
                    <Button size="small" aria-label={say(text.adoptOf, { title })} onClick={() => onAdopt(profile)}>
                      {say(text.adopt)}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
