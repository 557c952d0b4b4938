import { AutoComplete, Input, Modal, Segmented, Select } from 'antd';
import { useId, useState } from 'react';
import {
  findingKinds,
  severities,
  type Anchor,
  type Finding,
  type FindingKind,
  type Severity,
} from '../../../shared/model/finding';
import { findingKindNames, markNames, severityNames } from '../../../shared/text/review-terms';
import { findingText as text } from '../../../shared/text/window/review-finding';
import { readDate } from '../../app/date-text';
import { useSay } from '../../app/language';
import { useUnsaved } from '../../app/unsaved';
import { changesOfFinding } from './items';
import { PhraseField } from './PhraseField';
import { withPhrase } from './phrases';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';
import { useAnchorWords } from './use-anchor-words';
import { useListProfile } from './use-profile';

interface FindingDialogProps {
  readonly anchor: Anchor;
  /** The one that is changed; null: a new one is written. */
  readonly finding: Finding | null;
  readonly id: string;
  readonly onClose: () => void;
}

/** Where a finding is written: how much it weighs, by when it is to be mended, what it rests on, and its words. */
export function FindingDialog({ anchor, finding, id, onClose }: FindingDialogProps) {
  const say = useSay();
  const { review, change } = useReviewing();
  const wordsOf = useAnchorWords();
  const profile = useListProfile();
  const [kind, setKind] = useState<FindingKind>(finding?.kind ?? 'return');
  const [severity, setSeverity] = useState<Severity>(finding?.severity ?? 'major');
  const [deadline, setDeadline] = useState(finding?.deadline ?? '');
  const [basis, setBasis] = useState(finding?.basis ?? '');
  const [words, setWords] = useState(finding?.text ?? '');
  const ids = { kind: useId(), severity: useId(), deadline: useId(), basis: useId(), words: useId(), bad: useId() };
  useUnsaved(words.trim() !== (finding?.text ?? ''));

  const date = deadline.trim() === '' ? null : readDate(deadline);
  const isBadDate = deadline.trim() !== '' && date === null;
  const written: Finding = { id, anchor, kind, severity, deadline: date, text: words.trim(), basis: basis.trim() };
  const changes = changesOfFinding(written, review);
  const articles = profile?.articles.map(({ number, paraphrase }) => ({
    value: number,
    label: `${number} ${say(paraphrase)}`,
  }));

  function save(): void {
    if (written.text === '' || isBadDate) return;
    change(...changes);
    onClose();
  }

  return (
    <Modal
      title={say(finding === null ? text.newTitle : text.editTitle)}
      open
      width={680}
      onCancel={onClose}
      onOk={save}
      okText={say(text.save)}
      okButtonProps={{ disabled: written.text === '' || isBadDate }}
      cancelText={say(text.cancel)}
      mask={{ closable: false }}
    >
      <div className={findingStyles.form}>
        <span>{say(text.about)}</span>
        <strong className={findingStyles.about}>{wordsOf(anchor)}</strong>
        <span id={ids.kind}>{say(text.kind)}</span>
        <Segmented<FindingKind>
          aria-labelledby={ids.kind}
          value={kind}
          onChange={setKind}
          options={findingKinds.map((value) => ({ value, label: say(findingKindNames[value]) }))}
        />
        <label htmlFor={ids.severity}>{say(text.severity)}</label>
        <Select<Severity>
          id={ids.severity}
          value={severity}
          onChange={setSeverity}
          options={severities.map((value) => ({ value, label: say(severityNames[value]) }))}
        />
        <label htmlFor={ids.deadline}>{say(text.deadline)}</label>
        <div>
          <Input
            id={ids.deadline}
            placeholder={say(text.deadlineForm)}
            maxLength={20}
            status={isBadDate ? 'error' : ''}
            aria-invalid={isBadDate}
            aria-describedby={isBadDate ? ids.bad : undefined}
            value={deadline}
            onChange={({ target }) => setDeadline(target.value)}
            onBlur={() => date !== null && setDeadline(date)}
          />
          {isBadDate && (
            <span id={ids.bad} role="alert" className={findingStyles.bad}>
              {say(text.deadlineBad)}
            </span>
          )}
        </div>
        <label htmlFor={ids.basis}>{say(text.basis)}</label>
        <AutoComplete
          id={ids.basis}
          placeholder={say(text.basisHint)}
          value={basis}
          onChange={(value) => setBasis(value.slice(0, 500))}
          options={articles}
          showSearch={{ filterOption: (typed, option) => option?.label.includes(typed) ?? false }}
        />
        <span />
        <PhraseField words={words} onPhrase={(phrase) => setWords(withPhrase(words, phrase).slice(0, 2000))} />
        <label htmlFor={ids.words}>{say(text.text)}</label>
        <div>
          <Input.TextArea
            id={ids.words}
            autoFocus
            rows={5}
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <p className={styles.muted}>
            {written.text === ''
              ? say(text.textMissing)
              : changes.length > 1 && say(text.marksAlong, { mark: say(markNames[kind]) })}
          </p>
        </div>
      </div>
    </Modal>
  );
}
