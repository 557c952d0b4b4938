import { InputNumber, Select } from 'antd';
import { useId } from 'react';
import type { ClosenessModel, DiversityModel, Plan } from '../../../shared/model/plan';
import { modelText as text } from '../../../shared/text/window/treatment-search';
import { useSay } from '../../app/language';
import styles from './models.module.css';

interface ModelFieldsProps {
  readonly diversity: Plan['diversity'];
  readonly closeness: Plan['closeness'];
  readonly onDiversity: (model: Plan['diversity']) => void;
  readonly onCloseness: (model: Plan['closeness']) => void;
}

/** What is asked of sensitive attributes within a class: l-diversity and t-closeness, in plain words. */
export function ModelFields({ diversity, closeness, onDiversity, onCloseness }: ModelFieldsProps) {
  return (
    <div className={styles.models}>
      <DiversityField model={diversity} onChange={onDiversity} />
      <ClosenessField model={closeness} onChange={onCloseness} />
    </div>
  );
}

type DiversityChoice = 'none' | DiversityModel['kind'];

function DiversityField({
  model,
  onChange,
}: {
  readonly model: Plan['diversity'];
  readonly onChange: (model: Plan['diversity']) => void;
}) {
  const say = useSay();
  const id = useId();

  function choose(kind: DiversityChoice): void {
    if (kind === 'none') onChange(undefined);
    else if (kind === 'recursive') onChange({ kind, l: Math.max(2, Math.round(model?.l ?? 2)), c: model?.c ?? 3 });
    else onChange({ kind, l: kind === 'distinct' ? Math.max(2, Math.round(model?.l ?? 2)) : (model?.l ?? 2) });
  }

  return (
    <div className={styles.model}>
      <label htmlFor={id}>{say(text.diversity)}</label>
      <span className={styles.controls}>
        <Select<DiversityChoice>
          id={id}
          size="small"
          className={styles.kind}
          popupMatchSelectWidth={false}
          value={model?.kind ?? 'none'}
          onChange={choose}
          options={(['none', 'distinct', 'entropy', 'recursive'] as const).map((value) => ({
            value,
            label: say(text[value]),
          }))}
        />
        {model && (
          <Figure
            label={say(text.l)}
            min={2}
            max={10_000}
            step={1}
            precision={model.kind === 'entropy' ? 1 : 0}
            value={model.l}
            onChange={(l) => onChange({ ...model, l })}
          />
        )}
        {model?.c !== undefined && (
          <Figure
            label={say(text.c)}
            hint={say(text.cHint)}
            min={0.1}
            max={10_000}
            step={1}
            precision={1}
            value={model.c}
            onChange={(c) => onChange({ ...model, c })}
          />
        )}
      </span>
      <p>{say(text.diversityHint)}</p>
    </div>
  );
}

type ClosenessChoice = 'none' | ClosenessModel['kind'];

function ClosenessField({
  model,
  onChange,
}: {
  readonly model: Plan['closeness'];
  readonly onChange: (model: Plan['closeness']) => void;
}) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.model}>
      <label htmlFor={id}>{say(text.closeness)}</label>
      <span className={styles.controls}>
        <Select<ClosenessChoice>
          id={id}
          size="small"
          className={styles.kind}
          popupMatchSelectWidth={false}
          value={model?.kind ?? 'none'}
          onChange={(kind) => onChange(kind === 'none' ? undefined : { kind, t: model?.t ?? 0.3 })}
          options={(['none', 'equal', 'ordered'] as const).map((value) => ({ value, label: say(text[value]) }))}
        />
        {model && (
          <Figure
            label={say(text.t)}
            min={0}
            max={1}
            step={0.05}
            precision={2}
            value={model.t}
            onChange={(t) => onChange({ ...model, t })}
          />
        )}
      </span>
      <p>{say(text.closenessHint)}</p>
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly hint?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly precision: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of a model; while its field is empty the last one stays. */
function Figure({ label, hint, value, onChange, ...bounds }: FigureProps) {
  const id = useId();
  return (
    <span className={styles.figure} title={hint}>
      <label htmlFor={id}>{label}</label>
      <InputNumber
        id={id}
        size="small"
        className={styles.number}
        {...bounds}
        value={value}
        onChange={(entered) => entered !== null && onChange(entered)}
      />
    </span>
  );
}
