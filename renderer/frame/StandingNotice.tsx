import { Alert, App, Button } from 'antd';
import { faultText } from '../../shared/text/faults';
import { fill } from '../../shared/text/language';
import { frameText } from '../../shared/text/window/frame';
import { standingText } from '../../shared/text/window/standing';
import { useDesk } from '../app/desk-context';
import { useLanguage, useSay } from '../app/language';
import { useTasks } from '../app/tasks';
import { call } from '../desk';
import type { Replica } from '../replica';
import styles from './Frame.module.css';

/** Says on every page why the open workspace cannot be changed, and offers the way on. */
export function StandingNotice({ replica: { readOnly, workspace } }: { readonly replica: Replica }) {
  const { go } = useDesk();
  const { tell } = useTasks();
  const { modal, message } = App.useApp();
  const say = useSay();
  const language = useLanguage();
  if (readOnly === null) return null;

  async function note(): Promise<void> {
    try {
      await call('journal.re-anchor', { workspace });
      void message.success(say(standingText.noted));
    } catch (error) {
      tell(error);
    }
  }

  function ask(line: number): void {
    void modal.confirm({
      title: say(standingText.noteTitle),
      content: fill(standingText.noteHint[language], { line }),
      okText: say(standingText.noteYes),
      cancelText: say(frameText.cancel),
      okButtonProps: { danger: true },
      focusable: { autoFocusButton: 'cancel' },
      onOk: note,
    });
  }

  const action = {
    history: readOnly.because === 'history' && (
      <Button size="small" onClick={() => ask(readOnly.line)}>
        {say(standingText.note)}
      </Button>
    ),
    journal: (
      <Button size="small" onClick={() => go('settings')}>
        {say(standingText.repair)}
      </Button>
    ),
    medium: undefined,
  }[readOnly.because];

  return (
    <Alert
      className={styles.notice}
      type={readOnly.because === 'medium' ? 'info' : 'error'}
      showIcon
      title={faultText({ ...readOnly, code: `read-only-${readOnly.because}` }, language)}
      action={action}
    />
  );
}
