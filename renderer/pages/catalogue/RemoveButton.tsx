import { App, Button } from 'antd';
import { useId } from 'react';
import type { Resource } from '../../../shared/model/resource';
import { restsOnResources } from '../../../shared/rules/catalogue/rests-on';
import { removeText as text, restTexts } from '../../../shared/text/window/catalogue-remove';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './catalogue.module.css';

interface RemoveButtonProps {
  readonly resource: Resource;
  readonly onRemoved: () => void;
}

/** Removes a resource from the inventory after asking; where something rests on it, says what. */
export function RemoveButton({ resource: { id, name }, onRemoved }: RemoveButtonProps) {
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const { modal, message } = App.useApp();
  const say = useSay();
  const reason = useId();
  const rest = restsOnResources(state).get(id);

  async function remove(): Promise<void> {
    const request = { workspace, resources: [id] };
    const done = await run(say(text.removing), (job) => call('catalogue.remove', request, job));
    if (done === null) return;
    void message.success(say(text.removed, { name }));
    onRemoved();
  }

  function askFirst(): void {
    void modal.confirm({
      title: say(text.title, { name }),
      content: say(text.hint),
      okText: say(text.ok),
      cancelText: say(text.cancel),
      onOk: remove,
    });
  }

  return (
    <section className={styles.section}>
      <Button danger disabled={rest !== undefined} aria-describedby={rest && reason} onClick={askFirst}>
        {say(text.action)}
      </Button>
      {rest && (
        <p id={reason} className={styles.hint}>
          {say(restTexts[rest])}
        </p>
      )}
    </section>
  );
}
