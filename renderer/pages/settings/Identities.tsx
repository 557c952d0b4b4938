import { Button } from 'antd';
import { useState } from 'react';
import { settingsText } from '../../../shared/text/window/settings';
import { formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { ask, call } from '../../desk';
import { IdentityDrawer } from './IdentityDrawer';
import { Section } from './Section';
import styles from './settings.module.css';

/** Who can sign on this computer. */
export function Identities() {
  const { tell } = useTasks();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { value, again } = useAnswer(() => call('identity.list', {}));
  return (
    <Section
      title={say(settingsText.identities)}
      hint={say(settingsText.identitiesHint)}
      action={<Button onClick={() => setOpen(true)}>{say(settingsText.createIdentity)}</Button>}
    >
      {value?.identities.length === 0 && <p className={styles.none}>{say(settingsText.noIdentity)}</p>}
      {value?.identities.map(({ id, name, subject, fingerprint, validFrom: from, validThrough: through }) => (
        <article key={id} className={styles.card}>
          <div className={styles.head}>
            <h3>{name}</h3>
            <Button
              onClick={() => {
                ask('reveal-certificate', { identity: id }).catch(tell);
              }}
            >
              {say(settingsText.reveal)}
            </Button>
          </div>
          <Facts
            facts={[
              { name: say(settingsText.subject), value: subject },
              {
                name: say(settingsText.validity),
                value: say(settingsText.validityValue, { from: formatDate(from), through: formatDate(through) }),
              },
              { name: say(settingsText.fingerprint), value: <Fingerprint value={fingerprint} /> },
            ]}
          />
        </article>
      ))}
      <IdentityDrawer
        open={isOpen}
        onClose={() => {
          setOpen(false);
          again();
        }}
      />
    </Section>
  );
}
