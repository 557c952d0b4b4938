import { Button, Modal } from 'antd';
import { useState } from 'react';
import { selfCheckNotes } from '../../../shared/text/self-check';
import { selfCheckText as text } from '../../../shared/text/window/openlist-selfcheck';
import { useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import styles from './self-check.module.css';

/** What the figures of the index mean, in a line, and how each is measured on demand. */
export function IndexNotes() {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <p className={styles.note}>
        {say(text.indexHint)}{' '}
        <Button type="link" size="small" className={styles.how} onClick={() => setIsOpen(true)}>
          {say(text.how)}
        </Button>
      </p>
      <Modal
        open={isOpen}
        title={say(text.how)}
        width={640}
        onCancel={() => setIsOpen(false)}
        footer={<Button onClick={() => setIsOpen(false)}>{say(text.close)}</Button>}
      >
        <Facts facts={selfCheckNotes.map(([term, meaning]) => ({ name: say(term), value: say(meaning) }))} />
      </Modal>
    </>
  );
}
