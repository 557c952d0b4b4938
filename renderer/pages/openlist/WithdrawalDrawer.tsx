import type { Profile } from '../../../shared/regulation';
import { withdrawalReasonNames, withdrawalText as text } from '../../../shared/text/window/openlist-withdrawal';
import { tasksOf } from '../../app/follow-ups';
import { formatDate, formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { SideDrawer } from '../../components/SideDrawer';
import { FollowUpTaskRow } from './FollowUpTaskRow';
import { RestoreForm } from './RestoreForm';
import styles from './withdrawal.module.css';
import { WithdrawalMark } from './WithdrawalMark';
import type { WithdrawalRow } from './withdrawals';

interface WithdrawalDrawerProps {
  readonly row: WithdrawalRow | null;
  readonly profile: Profile;
  readonly onClose: () => void;
}

/** One withdrawal: why it was made, its follow-up tasks as a checklist, and the way back. */
export function WithdrawalDrawer({ row, profile, onClose }: WithdrawalDrawerProps) {
  return (
    <SideDrawer title={row?.name ?? ''} open={row !== null} onClose={onClose} width={640}>
      {row && <Content key={row.id} row={row} profile={profile} />}
    </SideDrawer>
  );
}

function Content({ row, profile }: { readonly row: WithdrawalRow; readonly profile: Profile }) {
  const say = useSay();
  const { withdrawal, done, all, stage } = row;
  const { kind, reason, words, article, at, by, version, ended, resource } = withdrawal;
  return (
    <>
      <Facts
        facts={[
          {
            name: say(text.status),
            value: ended === null ? <WithdrawalMark kind={kind} /> : say(text.back),
          },
          { name: say(text.reason), value: say(withdrawalReasonNames[reason]) },
          { name: say(text.words), value: words === '' ? say(text.noWords) : words },
          { name: say(text.article), value: article },
          { name: say(text.at), value: `${formatMinute(at)} ${by}` },
          {
            name: say(text.version),
            value: version === null ? say(text.noVersion) : say(text.versionOf, { version }),
          },
        ]}
      />
      <h2 className={styles.part}>{say(text.tasks, { done, all })}</h2>
      {all === 0 && <p className={styles.muted}>{say(text.noTasks)}</p>}
      <ul className={styles.checklist}>
        {tasksOf(withdrawal, profile).map((task) => (
          <FollowUpTaskRow key={task.id} resource={resource} task={task} isOpen={stage === 'inHand'} />
        ))}
      </ul>
      {ended === null ? (
        <RestoreForm row={row} />
      ) : (
        <p className={styles.note}>
          {say(text.endedAt, { date: formatDate(ended.at), name: ended.by, why: ended.why })}
        </p>
      )}
    </>
  );
}
