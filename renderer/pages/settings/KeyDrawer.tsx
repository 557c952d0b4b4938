import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Picked } from '../../../shared/contract/window';
import {
  pseudonymKeyActs as acts,
  pseudonymKeyFields as fields,
  pseudonymKeyText as text,
} from '../../../shared/text/window/pseudonym-key';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { SideDrawer } from '../../components/SideDrawer';
import { asked, isRepeated, mayBeEmpty, type KeyAct, type KeyField, type KeyStanding, type Typed } from './key-acts';
import { useKeyAct } from './use-key-act';

interface KeyDrawerProps {
  /** What is to be done; null: closed. */
  readonly act: KeyAct | null;
  /** The copy that is imported. */
  readonly copy: Picked | null;
  /** Whether there is a key on this computer. */
  readonly hasKey: boolean;
  readonly onClose: () => void;
  readonly onDone: (act: KeyAct, standing: KeyStanding) => void;
}

/** Says what an act means, asks for its passphrases, and does it. */
export function KeyDrawer({ act, copy, hasKey, onClose, onDone }: KeyDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer
      title={act === null ? '' : say(acts[act].title, { file: copy?.name ?? '' })}
      open={act !== null}
      onClose={onClose}
      actions={
        act !== null && (
          <>
            <Button onClick={onClose}>{say(text.close)}</Button>
            <Button type="primary" danger={act === 'rotate'} htmlType="submit" form="pseudonym-key-act">
              {say(acts[act].submit)}
            </Button>
          </>
        )
      }
    >
      {act !== null && <KeyForm key={act} act={act} copy={copy} hasKey={hasKey} onDone={onDone} />}
    </SideDrawer>
  );
}

/** Lives only while the drawer is open, and what was typed with it. */
function KeyForm({ act, copy, hasKey, onDone }: Omit<KeyDrawerProps, 'act' | 'onClose'> & { readonly act: KeyAct }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { tell } = useTasks();
  const [typed, setTyped] = useState<Typed>({});
  const [isTold, setTold] = useState(false);
  const perform = useKeyAct(workspace);
  const differs = (field: KeyField) => !isRepeated(field, typed);
  const isReady = asked[act].every((field) => (mayBeEmpty(field) || typed[field]) && !differs(field));

  async function submit(): Promise<void> {
    setTold(true);
    if (!isReady) return;
    const standing = await perform(act, typed, copy);
    if (standing !== null) onDone(act, standing);
  }

  const isGrave = act === 'rotate' || (act === 'import' && hasKey);
  return (
    <Form id="pseudonym-key-act" layout="vertical" onFinish={() => void submit().catch(tell)}>
      <Form.Item>
        <Alert type={isGrave ? 'warning' : 'info'} showIcon title={say(acts[act].meaning)} />
      </Form.Item>
      {asked[act].map((field, index) => (
        <Form.Item
          key={field}
          label={say(fields[field])}
          htmlFor={`key-${field}`}
          validateStatus={isTold && differs(field) ? 'error' : ''}
          help={isTold && differs(field) ? say(text.differs) : undefined}
        >
          <Input.Password
            id={`key-${field}`}
            autoFocus={index === 0}
            autoComplete="off"
            maxLength={1000}
            value={typed[field] ?? ''}
            onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
          />
        </Form.Item>
      ))}
    </Form>
  );
}
