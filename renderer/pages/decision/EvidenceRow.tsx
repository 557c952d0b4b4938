import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { EvidenceDocument } from '../../../shared/model/decision';
import type { Text } from '../../../shared/text/language';
import { decisionText } from '../../../shared/text/window/decision';
import { readDate } from '../../app/date-text';
import { useSay } from '../../app/language';
import styles from './questions.module.css';

interface EvidenceRowProps {
  /** From 1. */
  readonly index: number;
  readonly document: EvidenceDocument;
  readonly kinds: { readonly value: string; readonly label: string }[];
  readonly onChange: (document: EvidenceDocument) => void;
  readonly onRemove: () => void;
}

/** One document: its kind, name, number, date, and who issued it. */
export function EvidenceRow({ index, document, kinds, onChange, onRemove }: EvidenceRowProps) {
  const say = useSay();
  const date = document.date ?? '';
  const label = (field: Text) => say(decisionText.evidenceLabel, { index, field: say(field) });
  const text = (field: 'reference' | 'number' | 'by', title: Text, maxLength: number) => (
    <Input
      aria-label={label(title)}
      placeholder={say(title)}
      // A document that was just added is named first.
      autoFocus={field === 'reference' && document.reference === ''}
      maxLength={maxLength}
      status={field === 'reference' && document.reference.trim() === '' ? 'warning' : ''}
      value={document[field] ?? ''}
      onChange={({ target }) => onChange({ ...document, [field]: target.value })}
    />
  );
  return (
    <div className={styles.document}>
      <Select
        aria-label={label(decisionText.evidenceKind)}
        popupMatchSelectWidth={false}
        value={document.kind}
        onChange={(kind) => onChange({ ...document, kind })}
        options={kinds}
      />
      {text('reference', decisionText.evidenceReference, 500)}
      {text('number', decisionText.evidenceNumber, 200)}
      <Input
        aria-label={label(decisionText.evidenceDate)}
        placeholder={say(decisionText.evidenceDateForm)}
        maxLength={20}
        status={date !== '' && readDate(date) === null ? 'error' : ''}
        value={date}
        onChange={({ target }) => onChange({ ...document, date: target.value })}
        onBlur={() => {
          const read = readDate(date);
          if (read !== null && read !== date) onChange({ ...document, date: read });
        }}
      />
      {text('by', decisionText.evidenceBy, 200)}
      <Button
        type="text"
        aria-label={say(decisionText.removeEvidence, { index })}
        title={say(decisionText.removeEvidence, { index })}
        icon={<DeleteOutlined aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
