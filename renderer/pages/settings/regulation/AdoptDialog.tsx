import { Modal } from 'antd';
import type { Profile } from '../../../../shared/regulation';
import { legalDate } from '../../../../shared/rules/clock';
import { adoptText as text } from '../../../../shared/text/window/regulation';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { validityWords } from '../../../app/validity';
import styles from './regulation.module.css';

interface AdoptDialogProps {
  /** What the workspace would go by; null: nothing is asked. */
  readonly profile: Profile | null;
  readonly onLeave: () => void;
  readonly onAdopt: (profile: Profile) => void;
}

/** Says what going by another regulation means, before it is done. */
export function AdoptDialog({ profile, onLeave, onAdopt }: AdoptDialogProps) {
  const say = useSay();
  const { state } = useReplica();
  const count = state.resources.order.length;
  const words = profile && validityWords(profile, legalDate(new Date()));
  return (
    <Modal
      title={profile && say(text.title, { title: say(profile.title) })}
      open={profile !== null}
      okText={say(text.confirm)}
      cancelText={say(text.cancel)}
      onOk={() => profile && onAdopt(profile)}
      onCancel={onLeave}
    >
      <p>{count > 0 ? say(text.what, { count: formatCount(count) }) : say(text.whatNone)}</p>
      {words && !words.inForce && (
        <p className={styles.warning}>{say(text.notInForce, { state: say(words.text, words.params) })}</p>
      )}
      <p>{say(text.kept)}</p>
    </Modal>
  );
}
