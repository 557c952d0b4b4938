import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../shared/failure';
import type { ChangeKind, FrozenList, ListChange } from '../../../shared/model/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { listChangeNames } from '../../../shared/text/list-sheets';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { Facts } from '../../components/Facts';
import { FailureNote } from '../../components/FailureNote';
import { call } from '../../desk';
import { countKinds } from './compare';
import { Names } from './Names';
import styles from './openlist.module.css';
import { refusedResources } from './refusals';
import { nameOf } from './sheet';

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

  const kindOf = (kind: ChangeKind) => say(listChangeNames[kind]);

  function changesInWords(changes: readonly ListChange[]): string {
    if (changes.length === 0) return say(text.noChanges);
    return countKinds(changes)
      .map((one) => `${kindOf(one.kind)} ${formatCount(one.count)}`)
      .join(say(text.comma));
  }

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
          ...(list.year === null ? [] : [{ name: say(text.year), value: say(text.yearOf, { year: list.year }) }]),
          { name: say(text.freezeItems), value: count(items.length) },
          { name: say(text.freezeWithheld), value: count(closed.length) },
          { name: say(text.freezeOmitted), value: count(omitted) },
          ...(predecessor
            ? [{ name: say(text.freezeChanges, { version: predecessor.version }), value: changesInWords(list.changes) }]
            : []),
        ]}
      />
      {list.changes.length > 0 && (
        <Names
          title={say(text.changedNames)}
          names={list.changes.map(({ kind, name }) => `${kindOf(kind)} · ${name}`)}
        />
      )}
      {omitted > 0 && (
        <>
          <Names title={say(text.omittedNames)} names={out.map(({ resource }) => nameOf(state, resource))} />
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
