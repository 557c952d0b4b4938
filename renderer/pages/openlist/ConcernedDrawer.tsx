import { Button } from 'antd';
import type { SelfCheckFinding } from '../../../shared/contract/list';
import { pageNames } from '../../../shared/text/window/frame';
import { selfCheckText as text } from '../../../shared/text/window/openlist-selfcheck';
import { useDesk, useReplica } from '../../app/desk-context';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { SideDrawer } from '../../components/SideDrawer';
import { matterOf, wayOf } from './self-check';
import styles from './self-check.module.css';
import { nameOf } from './sheet';
import { useProfile } from './use-profile';

const keyOf = (resource: string) => resource;

interface ConcernedDrawerProps {
  readonly finding: SelfCheckFinding | null;
  readonly onClose: () => void;
}

/** The resources that a finding of the self-check is about, each with the way to what mends it. */
export function ConcernedDrawer({ finding, onClose }: ConcernedDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer title={say(text.resources)} open={finding !== null} onClose={onClose} width={680}>
      {finding && <Concerned finding={finding} />}
    </SideDrawer>
  );
}

function Concerned({ finding }: { readonly finding: SelfCheckFinding }) {
  const say = useSay();
  const language = useLanguage();
  const { state } = useReplica();
  const profile = useProfile();
  const { go } = useDesk();
  const way = wayOf(finding);
  const page = way !== null && 'page' in way ? way.page : null;
  return (
    <div className={styles.drawer}>
      <p className={styles.note}>
        {finding.article} {matterOf(finding, profile, language)}
      </p>
      <DenseTable
        label={say(text.resources)}
        rows={finding.resources}
        keyOf={keyOf}
        columns={[
          { id: 'id', title: say(text.id), width: '96px', cell: keyOf },
          {
            id: 'name',
            title: say(text.name),
            width: 'minmax(180px, 1fr)',
            cell: (id) => <span title={nameOf(state, id)}>{nameOf(state, id)}</span>,
          },
          ...(page === null
            ? []
            : [
                {
                  id: 'mend',
                  title: say(text.mend),
                  width: language === 'zh' ? '136px' : '188px',
                  cell: (id: string) => (
                    <Button size="small" onClick={() => go(page, id)}>
                      {say(text.goTo, { page: say(pageNames[page]) })}
                    </Button>
                  ),
                },
              ]),
        ]}
        empty={null}
      />
    </div>
  );
}
