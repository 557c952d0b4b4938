import { App, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Tag } from '../../../shared/model/tag';
import { kindNames, levelWords, noKind, roleNames } from '../../../shared/text/terms';
import { spreadText } from '../../../shared/text/window/tagging';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './data.module.css';

interface SpreadDialogProps {
  readonly resource: string;
  readonly spread: Response<'tag.spread'>;
  readonly onClose: () => void;
}

/** What would change where a tag is given to other resources; what stands otherwise changes only where it is ticked. */
export function SpreadDialog({ resource, spread, onClose }: SpreadDialogProps) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const language = useLanguage();
  const [over, setOver] = useState<readonly string[]>([]);
  const { field, alike, differing } = spread;
  const count = formatCount(new Set([...alike.map((one) => one.resource), ...over]).size);

  function tagText({ kind, role, level }: Tag): string {
    const parts = [kind === null ? noKind : kindNames[kind], roleNames[role], levelWords[level]];
    return parts.map((part) => say(part)).join(language === 'zh' ? '，' : ', ');
  }

  async function apply(): Promise<void> {
    onClose();
    const request = { workspace, resource, field, over: [...over] };
    const done = await run(say(spreadText.running, { field }), (options) => call('tag.spread', request, options));
    if (done !== null) void message.success(say(spreadText.done, { count: formatCount(done.resources) }));
  }

  return (
    <Modal
      open
      title={say(spreadText.title, { field })}
      okText={say(spreadText.apply, { count })}
      cancelText={say(spreadText.cancel)}
      okButtonProps={{ disabled: alike.length + over.length === 0 }}
      onOk={() => void apply()}
      onCancel={onClose}
    >
      {alike.length > 0 && (
        <>
          <h3 className={styles.heading}>{say(spreadText.alike)}</h3>
          <ul className={styles.spread} tabIndex={0} aria-label={say(spreadText.alike)}>
            {alike.map(({ resource: id, name }) => (
              <li key={id}>{`${id} ${name}`}</li>
            ))}
          </ul>
        </>
      )}
      {differing.length > 0 && (
        <>
          <h3 className={styles.heading}>{say(spreadText.differing)}</h3>
          <Checkbox.Group className={styles.spread} value={[...over]} onChange={(ids) => setOver(ids)}>
            {differing.map(({ resource: id, name, because, tag }, index) => (
              <Checkbox key={index} value={id}>
                {`${id} ${name} – ${say(spreadText[because], { tag: tagText(tag) })}`}
              </Checkbox>
            ))}
          </Checkbox.Group>
        </>
      )}
    </Modal>
  );
}
