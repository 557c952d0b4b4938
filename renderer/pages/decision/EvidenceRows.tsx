import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import type { EvidenceDocument } from '../../../shared/model/decision';
import { articleNumber, type Ground, type Profile } from '../../../shared/regulation';
import type { Text } from '../../../shared/text/language';
import { decisionText } from '../../../shared/text/window/decision';
import { useSay } from '../../app/language';
import styles from './questions.module.css';
import { readDate } from '../../app/date-text';
import { liftingEvidence, type Draft } from './draft';

interface EvidenceRowsProps {
  readonly ground: Ground;
  readonly profile: Profile;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What lifts a ground that was raised, and the documents handed in for it. */
export function EvidenceRows({ ground, profile, draft, onChange }: EvidenceRowsProps) {
  const say = useSay();
  const kinds = liftingEvidence(ground);
  const kindName = (kind: string) => {
    const text = profile.evidence.find((one) => one.kind === kind)?.text;
    return text ? say(text) : kind;
  };
  const own = draft.evidence.filter((document) => document.ground === ground.id);
  const others = draft.evidence.filter((document) => document.ground !== ground.id);
  const setOwn = (documents: readonly EvidenceDocument[]) =>
    onChange({ ...draft, evidence: [...others, ...documents] });

  if (kinds.length === 0) return <p className={styles.lifting}>{say(decisionText.neverLifted)}</p>;
  return (
    <div className={styles.evidence} role="group" aria-label={say(decisionText.evidence)}>
      <p className={styles.lifting}>
        {say(decisionText.liftedBy)}
        {ground.liftedBy.map(({ by, article, evidence }) => (
          <span key={by} className={styles.way}>
            {evidence.map(kindName).join('、')}
            <cite lang="zh-CN">{articleNumber(profile, article)}</cite>
          </span>
        ))}
      </p>
      {own.map((document, index) => (
        <EvidenceRow
          key={index}
          index={index + 1}
          document={document}
          kinds={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          onChange={(changed) => setOwn(own.with(index, changed))}
          onRemove={() => setOwn(own.toSpliced(index, 1))}
        />
      ))}
      <Button
        size="small"
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => setOwn([...own, { ground: ground.id, kind: kinds[0] ?? '', reference: '' }])}
      >
        {say(decisionText.addEvidence)}
      </Button>
    </div>
  );
}

interface EvidenceRowProps {
  /** From 1. */
  readonly index: number;
  readonly document: EvidenceDocument;
  readonly kinds: { readonly value: string; readonly label: string }[];
  readonly onChange: (document: EvidenceDocument) => void;
  readonly onRemove: () => void;
}

function EvidenceRow({ index, document, kinds, onChange, onRemove }: EvidenceRowProps) {
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
