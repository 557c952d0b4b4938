import { App, Button } from 'antd';
import { useState } from 'react';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { useAnswer } from '../../../app/use-answer';
import { ask, call } from '../../../desk';
import { Section } from '../Section';
import styles from '../settings.module.css';
import { CertificateDrawer, type CertificateAct } from './CertificateDrawer';
import type { Identity } from './identity';
import { IdentityCard } from './IdentityCard';
import { IdentityDrawer } from './IdentityDrawer';
import { ImportDrawer } from './ImportDrawer';

/** Who can sign on this computer. */
export function Identities() {
  const { tell } = useTasks();
  const { message, modal } = App.useApp();
  const say = useSay();
  const [making, setMaking] = useState<'create' | 'import' | null>(null);
  const [acting, setActing] = useState<{ identity: Identity; act: CertificateAct } | null>(null);
  const { value, again } = useAnswer(() => call('identity.list', {}));
  const { value: kept, again: askKept } = useAnswer(() => ask('remembered', {}));

  function closed(): void {
    setMaking(null);
    setActing(null);
    again();
    askKept();
  }

  async function forget(identity: string): Promise<void> {
    await ask('forget-passphrase', { identity });
    askKept();
  }

  function remove({ id, name, fingerprint }: Identity): void {
    modal.confirm({
      title: say(text.removeTitle, { name }),
      content: say(text.removeHint),
      okText: say(text.removeYes),
      okButtonProps: { danger: true },
      cancelText: say(text.removeNo),
      async onOk() {
        await call('identity.remove', { identity: id, fingerprint })
          .then(() => forget(id))
          .then(() => message.info(say(text.identityRemoved)), tell);
        again();
      },
    });
  }

  return (
    <Section
      title={say(settingsText.identities)}
      hint={say(settingsText.identitiesHint)}
      action={
        <div className={styles.actions}>
          <Button onClick={() => setMaking('import')}>{say(text.importIdentity)}</Button>
          <Button onClick={() => setMaking('create')}>{say(settingsText.createIdentity)}</Button>
        </div>
      }
    >
      {value?.identities.length === 0 && <p className={styles.none}>{say(settingsText.noIdentity)}</p>}
      {value?.identities.map((identity) => (
        <IdentityCard
          key={identity.id}
          identity={identity}
          isRemembered={kept?.identities.includes(identity.id) ?? false}
          onForget={() => void forget(identity.id).catch(tell)}
          onAct={(act) => setActing({ identity, act })}
          onRemove={() => remove(identity)}
        />
      ))}
      <IdentityDrawer open={making === 'create'} onClose={closed} />
      <ImportDrawer open={making === 'import'} onClose={closed} />
      {acting && <CertificateDrawer {...acting} onClose={closed} />}
    </Section>
  );
}
