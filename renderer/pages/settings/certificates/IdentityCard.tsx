import { Button, Dropdown } from 'antd';
import { algorithmNames, certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { Facts } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { Mark } from '../../../components/marks';
import { ask } from '../../../desk';
import styles from '../settings.module.css';
import type { CertificateAct } from './CertificateDrawer';
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
  const { id, name, subject, algorithm, selfSigned, fingerprint, validFrom: from, validThrough: through } = identity;
  const isOver = through < new Date().toISOString();
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
      <Facts
        facts={[
          { name: say(settingsText.subject), value: subject },
          {
            name: say(settingsText.validity),
            value: (
              <>
                {say(settingsText.validityValue, { from: formatDate(from), through: formatDate(through) })}{' '}
                {isOver && (
                  <Mark tone="warning" glyph="!">
                    {say(text.expired)}
                  </Mark>
                )}
              </>
            ),
          },
          {
            name: say(text.algorithm),
            value: say(algorithm === null ? text.unknownAlgorithm : algorithmNames[algorithm]),
          },
          { name: say(text.issuedBy), value: say(selfSigned ? text.selfSigned : text.byAuthority) },
          { name: say(settingsText.fingerprint), value: <Fingerprint value={fingerprint} /> },
        ]}
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
