import { Input, Select } from 'antd';
import { useId } from 'react';
import type { Question } from '../../../shared/regulation';
import { useSay } from '../../app/language';
import styles from './questions.module.css';

interface FactFieldProps {
  readonly question: Question;
  readonly value: unknown;
  readonly onChange: (value: string | undefined) => void;
}

/** A question that fills a column of the list: a choice or a text. */
export function FactField({ question, value, onChange }: FactFieldProps) {
  const say = useSay();
  const id = useId();
  const given = typeof value === 'string' ? value : '';
  return (
    <div className={styles.fact}>
      <label htmlFor={id}>{say(question.text)}</label>
      {question.kind === 'choice' ? (
        <Select
          id={id}
          allowClear
          showSearch
          value={given === '' ? undefined : given}
          onChange={(chosen?: string) => onChange(chosen)}
          options={(question.choices ?? []).map((choice) => ({ value: choice, label: choice }))}
        />
      ) : (
        <Input
          id={id}
          maxLength={500}
          value={given}
          placeholder={question.help && say(question.help)}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        />
      )}
    </div>
  );
}
