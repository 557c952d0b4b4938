import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { backupText } from '../../../shared/text/window/backups';
import { welcomeText } from '../../../shared/text/window/welcome';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { PageHeader } from '../../components/PageHeader';
import { RestoreDialog } from '../../components/RestoreDialog';
import { useMaking } from './use-making';
import { useRestoring } from './use-restoring';
import styles from './welcome.module.css';
import { Wizard } from './Wizard';

/** What stands in place of the pages while no workspace is open: the ways to one. */
export function WelcomePage() {
  const { place } = useDesk();
  return place.creating ? <Wizard /> : <Ways />;
}

function Ways() {
  const { command, go, recent, openWorkspace } = useDesk();
  const { tell } = useTasks();
  const say = useSay();
  const { makeSample } = useMaking();
  const restoring = useRestoring();
  return (
    <div className={styles.narrow}>
      <PageHeader title={say(welcomeText.title)} todo={say(welcomeText.lead)} />
      <div className={styles.columns}>
        <section className={styles.box} aria-labelledby="recent">
          <h2 id="recent">{say(welcomeText.recent)}</h2>
          {recent.length === 0 && <p className={styles.hint}>{say(welcomeText.noRecent)}</p>}
          <ul className={styles.recent}>
            {recent.map(({ file, name }) => (
              <li key={file.grant}>
                <button
                  type="button"
                  className={styles.line}
                  title={name}
                  onClick={() => void openWorkspace(file).catch(tell)}
                >
                  <FolderOpenOutlined aria-hidden="true" />
                  <span>{name}</span>
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={() => command('workspace-open')}>{say(welcomeText.open)}</Button>
        </section>
        <section className={styles.ways} aria-label={say(welcomeText.create)}>
          <Way
            title={say(welcomeText.create)}
            hint={say(welcomeText.createHint)}
            isMain
            onClick={() => command('workspace-new')}
          />
          <Way title={say(welcomeText.sample)} hint={say(welcomeText.sampleHint)} onClick={makeSample} />
          <Way title={say(backupText.welcome)} hint={say(backupText.welcomeHint)} onClick={restoring.pick} />
          <Way title={say(welcomeText.review)} hint={say(welcomeText.reviewHint)} onClick={() => go('review')} />
        </section>
      </div>
      <RestoreDialog offer={restoring.offer} onRestore={restoring.restore} onLeave={restoring.leave} />
    </div>
  );
}

interface WayProps {
  readonly title: string;
  readonly hint: string;
  readonly isMain?: true;
  readonly onClick: () => void;
}

function Way({ title, hint, isMain, onClick }: WayProps) {
  return (
    <div className={styles.box}>
      <Button type={isMain ? 'primary' : 'default'} onClick={onClick}>
        {title}
      </Button>
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}
