import { Alert, Button } from 'antd';
import { profileOf, profiles } from '../../../../shared/regulation';
import { profileFileText as text } from '../../../../shared/text/window/regulation-file';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { Facts } from '../../../components/Facts';
import { SideDrawer } from '../../../components/SideDrawer';
import { ValidityMark } from '../../../components/ValidityMark';
import { ChangeTable } from './ChangeTable';
import { ProblemTable } from './ProblemTable';
import styles from './regulation.module.css';
import type { Looked } from './use-profiles';

interface FileDrawerProps {
  readonly looked: Looked | null;
  readonly onTake: (looked: Looked) => void;
  readonly onLeave: () => void;
}

/** What a profile file holds, before it is imported: what is wrong with it, or what differs. */
export function FileDrawer({ looked, onTake, onLeave }: FileDrawerProps) {
  const say = useSay();
  const isShipped = profiles.some(({ id }) => id === looked?.found?.id);
  const isAble = looked?.found != null && !isShipped;
  return (
    <SideDrawer
      title={looked ? say(text.title, { name: looked.picked.name }) : ''}
      open={looked !== null}
      onClose={onLeave}
      width={900}
      actions={
        <>
          <Button onClick={onLeave}>{say(isAble ? text.cancel : text.close)}</Button>
          {isAble && (
            <Button type="primary" disabled={looked.found?.changes.length === 0} onClick={() => onTake(looked)}>
              {say(text.confirm)}
            </Button>
          )}
        </>
      }
    >
      {looked && looked.problems.length > 0 && (
        <div className={styles.found}>
          <Alert
            type="error"
            showIcon
            title={say(text.problems, { count: formatCount(looked.problems.length) })}
            description={say(text.problemsHint)}
          />
          <ProblemTable problems={looked.problems} />
        </div>
      )}
      {looked?.found && <Found found={looked.found} isShipped={isShipped} />}
    </SideDrawer>
  );
}

function Found({ found, isShipped }: { readonly found: NonNullable<Looked['found']>; readonly isShipped: boolean }) {
  const say = useSay();
  const { state } = useReplica();
  const against = state.regulations[found.against] ?? profiles.find(({ id }) => id === found.against);
  const replaces = !isShipped && Object.hasOwn(state.regulations, found.id);
  return (
    <div className={styles.found}>
      {isShipped && <Alert type="error" showIcon title={say(text.shipped)} />}
      {replaces && found.changes.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(text.replaces)}
          description={profileOf(state).id === found.id && say(text.replacesCurrent)}
        />
      )}
      <Facts
        facts={[
          { name: say(text.profile), value: <span lang="zh-CN">{found.title}</span> },
          { name: say(text.id), value: <code>{found.id}</code> },
          { name: say(text.validity), value: <ValidityMark regulation={found} /> },
          { name: say(text.against), value: against ? say(against.title) : found.against },
        ]}
      />
      {found.changes.length === 0 ? <p>{say(text.same)}</p> : <ChangeTable changes={found.changes} />}
    </div>
  );
}
