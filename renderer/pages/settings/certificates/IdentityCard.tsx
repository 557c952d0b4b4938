import { Button, Dropdown } from 'antd';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { ask } from '../../../desk';
import styles from '../settings.module.css';
import type { CertificateAct } from './CertificateDrawer';
import { CertificateFacts } from './CertificateFacts';
import type { Identity } from './identity';

interface IdentityCardProps {
  readonly identity: Identity;
  /** Whether the system keeps its passphrase. */
  readonly isRemembered: boolean;
  readonly onForget: () => void;
  readonly onAct: (act: CertificateAct) => void;
  readonly onRemove: () => void;
}

/** A signing identity with what can be done with it. */
export function IdentityCard({ identity, isRemembered, onForget, onAct, onRemove }: IdentityCardProps) {
  const { tell } = useTasks();
  const say = useSay();
  const { id, name, selfSigned } = identity;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <div className={styles.actions}>
          <Button
            onClick={() => {
              ask('reveal-certificate', { identity: id }).catch(tell);
            }}
          >
            {say(settingsText.reveal)}
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'request', label: say(text.request), onClick: () => onAct('request') },
                { key: 'certify', label: say(text.certify), onClick: () => onAct('certify') },
                { type: 'divider' },
                { key: 'remove', danger: true, label: say(text.remove), onClick: onRemove },
              ],
            }}
          >
            <Button aria-label={say(text.moreOf, { name })}>{say(text.more)}</Button>
          </Dropdown>
        </div>
      </div>
      <CertificateFacts
        certificate={identity}
        more={[{ name: say(text.issuedBy), value: say(selfSigned ? text.selfSigned : text.byAuthority) }]}
      />
      {isRemembered && (
        <p className={styles.locked}>
          {say(text.remembered)}
          <Button size="small" onClick={onForget}>
            {say(text.forget)}
          </Button>
        </p>
      )}
    </article>
  );
}
