import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { answerActions, type AnswerAction, type FindingTask } from '../../../../shared/model/finding';
import { answerNames } from '../../../../shared/text/review-terms';
import { findingsText as text } from '../../../../shared/text/window/package-findings';
import { useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { useUnsaved } from '../../../app/unsaved';
import { call } from '../../../desk';
import styles from './findings.module.css';

/** What the agency did about a finding, to be recorded, corrected and taken back until the next receipt. */
export function AnswerForm({ finding }: { readonly finding: FindingTask }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { answer, id, state } = finding;
  const [action, setAction] = useState<AnswerAction | null>(answer?.action ?? null);
  const [words, setWords] = useState(answer?.words ?? '');
  const [busy, setBusy] = useState(false);
  const ids = { action: useId(), words: useId() };
  const isEdited = action !== (answer?.action ?? null) || words.trim() !== (answer?.words ?? '');
  useUnsaved(isEdited);
  // That something was mended can be seen; why it was not has to be said.
  const lacksWords = action !== null && action !== 'mended' && words.trim() === '';

  if (state === 'resolved') return <p className={styles.muted}>{say(text.resolvedHint)}</p>;

  async function record(given: AnswerAction | null): Promise<void> {
    setBusy(true);
    const said = given === null ? '' : words.trim();
    await run(say(text.saving), (options) =>
      call('finding.answer', { workspace, finding: id, action: given, words: said }, options),
    );
    setBusy(false);
  }

  return (
    <section>
      <h2 className={styles.part} id={ids.action}>
        {say(text.answerTitle)}
      </h2>
      <p className={styles.muted}>{say(text.answerHint)}</p>
      <div className={styles.form}>
        <Radio.Group
          aria-labelledby={ids.action}
          value={action}
          onChange={({ target }) => setAction(target.value as AnswerAction)}
          options={answerActions.map((value) => ({ value, label: say(answerNames[value]) }))}
        />
        <label htmlFor={ids.words}>{say(text.words)}</label>
        <Input.TextArea
          id={ids.words}
          rows={3}
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        {lacksWords && <p className={styles.muted}>{say(text.wordsNeeded)}</p>}
        <div className={styles.buttons}>
          <Button
            type="primary"
            loading={busy}
            disabled={action === null || !isEdited || lacksWords}
            onClick={() => void record(action)}
          >
            {say(text.save)}
          </Button>
          {answer !== null && (
            <Button disabled={busy} onClick={() => void record(null)}>
              {say(text.takeBack)}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
