import { Alert, Button } from 'antd';
import { useState } from 'react';
import { profileOf } from '../../shared/regulation';
import { legalDate } from '../../shared/rules/clock';
import { acknowledgeText as text } from '../../shared/text/window/regulation';
import { useReplica } from '../app/desk-context';
import { formatMinute } from '../app/formats';
import { useSay } from '../app/language';
import { validityWords } from '../app/validity';
import styles from './ForceBanner.module.css';
import { AcknowledgeDialog } from './AcknowledgeDialog';

/** Dense: it stands over a page for as long as the regulation does. */
const dense = {
  root: { padding: '8px 12px' },
  icon: { fontSize: 16, marginTop: 3, marginInlineEnd: 8 },
  title: { marginBottom: 0, fontSize: 14, fontWeight: 600 },
} as const;

/** Says that the workspace's regulation is not in force, and who took it upon themselves to use it; else nothing. */
export function ForceBanner() {
  const say = useSay();
  const { state } = useReplica();
  const [isAsking, setAsking] = useState(false);
  const profile = profileOf(state);
  const words = validityWords(profile, legalDate(new Date()));
  if (words.inForce) return null;

  const acknowledgement = state.acknowledgements[profile.id];
  const told =
    acknowledgement &&
    say(acknowledgement.by === '' ? text.doneByNobody : text.done, {
      name: acknowledgement.by,
      time: formatMinute(acknowledgement.at),
      why: acknowledgement.why,
    });
  return (
    <>
      <Alert
        type={acknowledgement ? 'info' : 'warning'}
        showIcon
        className={styles.banner}
        styles={dense}
        title={say(text.banner, { title: say(profile.title), state: say(words.text, words.params) })}
        description={told ?? say(text.hint)}
        action={<Button onClick={() => setAsking(true)}>{say(acknowledgement ? text.again : text.action)}</Button>}
      />
      <AcknowledgeDialog open={isAsking} before={acknowledgement?.why ?? ''} onClose={() => setAsking(false)} />
    </>
  );
}
