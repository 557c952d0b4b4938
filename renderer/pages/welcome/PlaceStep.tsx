import { Button } from 'antd';
import { wizardText } from '../../../shared/text/window/welcome';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Facts } from '../../components/Facts';
import { ask } from '../../desk';
import { namedPeople, tidyCode, type StepProps } from './draft';
import styles from './welcome.module.css';

/** Where the workspace goes, and once more what was said of it. */
export function PlaceStep({ draft: { regulation, name, code, people, folder }, change }: StepProps) {
  const { tell } = useTasks();
  const say = useSay();

  function pick(): void {
    ask('pick', { purpose: 'workspace-new', name: name.trim() })
      .then(({ picked }) => picked && change({ folder: picked }))
      .catch(tell);
  }

  return (
    <>
      <Facts
        facts={[
          { name: say(wizardText.regulation), value: regulation?.title },
          { name: say(wizardText.agency), value: name.trim() },
          { name: say(wizardText.code), value: tidyCode(code) },
          {
            name: say(wizardText.people),
            value: namedPeople(people)
              .map((person) => person.name)
              .join('、'),
          },
          {
            name: say(wizardText.folder),
            value: (
              <span className={styles.folder}>
                {folder && <strong>{folder.name}</strong>}
                <Button onClick={pick}>{say(folder ? wizardText.pickAgain : wizardText.pick)}</Button>
              </span>
            ),
          },
        ]}
      />
      <p className={styles.hint}>{say(wizardText.placeHint)}</p>
      <p className={styles.hint}>{say(wizardText.local)}</p>
    </>
  );
}
