import { App, Button } from 'antd';
import { useState } from 'react';
import type { Picked } from '../../../shared/contract/window';
import { pseudonymKeyActs as acts, pseudonymKeyText as text } from '../../../shared/text/window/pseudonym-key';
import { useReplica } from '../../app/desk-context';
import { formatCount, formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { Facts } from '../../components/Facts';
import { ask, call } from '../../desk';
import { KeyDrawer } from './KeyDrawer';
import type { KeyAct, KeyStanding } from './key-acts';
import { Section } from './Section';
import styles from './settings.module.css';

/** The key that tokens are made with: whether there is one, its fingerprint, and what can be done with it. */
export function PseudonymKey() {
  const { workspace } = useReplica();
  const { tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const { value, again } = useAnswer(() => call('key.show', { workspace }), workspace.grant);
  const [opened, setOpened] = useState<KeyStanding | null>(null);
  const [act, setAct] = useState<KeyAct | null>(null);
  const [copy, setCopy] = useState<Picked | null>(null);
  // What was opened by passphrase says more than what is seen of the locked key.
  const standing = opened ?? value;

  async function pickCopy(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'key-open' });
    if (picked === null) return;
    setCopy(picked);
    setAct('import');
  }

  function done(kind: KeyAct, now: KeyStanding): void {
    setAct(null);
    setOpened(now.fingerprint === null ? null : now);
    again();
    if (kind !== 'show') void message.success(say(acts[kind].done), 6);
  }

  return (
    <Section
      title={say(text.title)}
      hint={say(text.hint)}
      action={
        <span className={styles.actions}>
          {standing?.exists && <Button onClick={() => setAct('rotate')}>{say(acts.rotate.action)}</Button>}
          <Button onClick={() => void pickCopy().catch(tell)}>{say(acts.import.action)}</Button>
          {standing?.exists && <Button onClick={() => setAct('export')}>{say(acts.export.action)}</Button>}
        </span>
      }
    >
      {standing?.exists === false && <p className={styles.none}>{say(text.none)}</p>}
      {standing?.exists && (
        <Facts
          facts={[
            { name: say(text.exists), value: say(text.existsValue) },
            {
              name: say(text.createdAt),
              value: standing.createdAt === null ? '—' : formatMinute(standing.createdAt),
            },
            {
              name: say(text.fingerprint),
              value:
                standing.fingerprint === null ? (
                  <span className={styles.locked}>
                    {say(text.locked)}
                    <Button size="small" onClick={() => setAct('show')}>
                      {say(acts.show.action)}
                    </Button>
                  </span>
                ) : (
                  <>
                    <code className={styles.keyPrint}>{inGroups(standing.fingerprint)}</code>
                    <span className={styles.aside}>{say(text.fingerprintHint)}</span>
                  </>
                ),
            },
            ...(standing.retired > 0
              ? [{ name: say(text.retired), value: say(text.retiredValue, { count: formatCount(standing.retired) }) }]
              : []),
          ]}
        />
      )}
      <p className={styles.hint}>
        <strong>{say(text.lossTitle)}</strong> {say(text.loss)}
      </p>
      <KeyDrawer act={act} copy={copy} hasKey={standing?.exists === true} onClose={() => setAct(null)} onDone={done} />
    </Section>
  );
}

/** As it is read aloud: in groups of four. */
function inGroups(fingerprint: string): string {
  return (
    fingerprint
      .toUpperCase()
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
