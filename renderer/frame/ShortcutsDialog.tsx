import { Modal } from 'antd';
import { commandTexts, shortcutText } from '../../shared/text/window/commands';
import { useSay } from '../app/language';
import { shortcuts } from '../app/shortcuts';
import styles from './ShortcutsDialog.module.css';

/** Keys that tables and drawers hear by themselves. */
const inherent = [
  { text: shortcutText.rows, keys: ['↑', '↓'] },
  { text: shortcutText.ends, keys: ['Home', 'End'] },
  { text: shortcutText.open, keys: ['Enter'] },
  { text: shortcutText.leave, keys: ['Esc'] },
] as const;

/** All keys of the window in one list. */
export function ShortcutsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const lines = [
    ...shortcuts.map(({ command, keys }) => ({ text: commandTexts[command], keys })),
    ...inherent.map(({ text, keys }) => ({ text, keys })),
  ];
  return (
    <Modal
      title={say(shortcutText.title)}
      open={open}
      onCancel={onClose}
      footer={null}
      width={520}
      // The whole list in a window of 720 px.
      style={{ top: 24 }}
      destroyOnHidden
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say(shortcutText.command)}</th>
            <th scope="col">{say(shortcutText.keys)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ text, keys }) => (
            <tr key={keys.join()}>
              <td>{say(text)}</td>
              <td className={styles.keys}>
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && say(shortcutText.or)}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
