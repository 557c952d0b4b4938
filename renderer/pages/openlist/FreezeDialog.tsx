import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../shared/failure';
import type { FrozenList } from '../../../shared/model/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { Facts } from '../../components/Facts';
import { FailureNote } from '../../components/FailureNote';
import { call } from '../../desk';
import styles from './openlist.module.css';
import { refusedResources } from './refusals';

/** Names of resources that are left out, before the rest is counted. */
const NAMES_SHOWN = 50;

interface FreezeDialogProps {
  /** What the freeze would give. */
  readonly next: FrozenList;
  readonly onClose: () => void;
  readonly onFrozen: (version: number, items: number) => void;
}

/** Says what a freeze makes, and makes it; a partial list only where the person ticks that it is meant. */
export function FreezeDialog({ next, onClose, onFrozen }: FreezeDialogProps) {
  const say = useSay();
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const [partial, setPartial] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const { list, closed } = next;
  const { version, items, omitted, predecessor } = list;
  const out = refusedResources(next.refused);
  const count = (value: number) => say(text.itemsUnit, { count: formatCount(value) });

  async function freeze(): Promise<void> {
    setBusy(true);
    const done = await run(say(text.freezing), (options) =>
      attempt(call('list.freeze', { workspace, allowPartial: partial }, options)),
    );
    setBusy(false);
    if (done === null) return;
    if ('failure' in done) setFailure(done.failure);
    else onFrozen(done.value.version, done.value.items);
  }

  return (
    <Modal
      open
      title={say(text.freezeTitle, { version })}
      onCancel={onClose}
      onOk={() => void freeze()}
      okText={say(omitted > 0 ? text.freezePartNow : text.freezeNow)}
      cancelText={say(text.cancel)}
      confirmLoading={busy}
      okButtonProps={{ disabled: omitted > 0 && !partial }}
    >
      <p>{say(text.freezeMeaning)}</p>
      <Facts
        facts={[
          { name: say(text.freezeItems), value: count(items.length) },
          { name: say(text.freezeWithheld), value: count(closed.length) },
          { name: say(text.freezeOmitted), value: count(omitted) },
          ...(predecessor
            ? [
                {
                  name: say(text.freezeChanges, { version: predecessor.version }),
                  value: say(text.changes, {
                    added: predecessor.added,
                    removed: predecessor.removed,
                    changed: predecessor.changed,
                  }),
                },
              ]
            : []),
        ]}
      />
      {omitted > 0 && (
        <>
          <h2 className={styles.part}>{say(text.omittedNames)}</h2>
          <ul className={styles.names} tabIndex={0} aria-label={say(text.omittedNames)}>
            {out.slice(0, NAMES_SHOWN).map(({ resource }) => (
              <li key={resource}>{state.resources.byId[resource]?.name ?? resource}</li>
            ))}
            {out.length > NAMES_SHOWN && <li>{say(text.omittedMore, { count: out.length - NAMES_SHOWN })}</li>}
          </ul>
          <Checkbox checked={partial} onChange={(event) => setPartial(event.target.checked)}>
            {say(text.allowPartial, { count: omitted })}
          </Checkbox>
          <p className={styles.indented}>{say(text.partialMeaning)}</p>
        </>
      )}
      {failure && <FailureNote failure={failure} />}
    </Modal>
  );
}
