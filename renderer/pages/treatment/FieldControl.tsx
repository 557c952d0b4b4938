import { Input, InputNumber, Select } from 'antd';
import type { Step } from '../../../shared/model/plan';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { LadderField } from './LadderField';
import type { Field } from './parameters';
import styles from './plan.module.css';

export interface FieldProps {
  readonly field: Field;
  readonly columns: readonly Pick<Step, 'column' | 'name'>[];
  readonly label: string;
  /** The label with its column. */
  readonly name: string;
  readonly help: string;
  readonly wordOf: (choice: string) => string;
  readonly value: Step['params'][string] | undefined;
  readonly isRefused: boolean;
  readonly onChange: (value: Step['params'][string] | undefined) => void;
}

/** What a value is entered with. */
export function FieldControl({
  id,
  field,
  columns,
  name,
  wordOf,
  value,
  isRefused,
  onChange,
}: FieldProps & { readonly id: string }) {
  const say = useSay();
  const status = isRefused ? 'error' : '';
  const none = say(treatmentText.optional);
  switch (field.kind) {
    case 'decimal':
      return (
        <InputNumber
          id={id}
          aria-label={name}
          size="small"
          className={styles.number}
          status={status}
          min={field.min}
          max={field.max}
          value={typeof value === 'number' ? value : null}
          onChange={(entered) => onChange(entered ?? value ?? field.start)}
        />
      );
    case 'column':
      return (
        <Select
          id={id}
          aria-label={name}
          size="small"
          status={status}
          popupMatchSelectWidth={false}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen: string) => onChange(chosen)}
          options={columns.map((one, index) => ({
            value: one.column,
            label: one.name === '' ? say(treatmentText.unnamed, { position: index + 1 }) : one.name,
          }))}
        />
      );
    case 'digest':
      return (
        <LadderField
          id={id}
          name={name}
          isRefused={isRefused}
          value={typeof value === 'string' && value !== field.start ? value : null}
          onChange={onChange}
        />
      );
    case 'whole':
      return (
        <InputNumber
          id={id}
          aria-label={name}
          size="small"
          className={styles.number}
          status={status}
          min={field.min}
          max={field.max}
          precision={0}
          placeholder={none}
          value={typeof value === 'number' ? value : null}
          // A number that the operator needs keeps its value while the field is empty.
          onChange={(entered) => onChange(entered ?? (field.start === undefined ? undefined : (value ?? field.start)))}
        />
      );
    case 'choice':
      return (
        <Select
          id={id}
          aria-label={name}
          size="small"
          status={status}
          popupMatchSelectWidth={false}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen: string) => onChange(chosen)}
          options={field.choices.map((choice) => ({ value: choice, label: wordOf(choice) }))}
        />
      );
    case 'several':
      return (
        <Select
          id={id}
          aria-label={name}
          size="small"
          mode="multiple"
          className={styles.kinds}
          status={status}
          maxTagCount="responsive"
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(chosen) => onChange(chosen.length > 0 ? chosen : undefined)}
          options={field.choices.map((choice) => ({ value: choice, label: wordOf(choice) }))}
        />
      );
    case 'character':
      return (
        <Input
          id={id}
          aria-label={name}
          size="small"
          className={styles.character}
          status={status}
          placeholder={none}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(Array.from(target.value).at(-1))}
        />
      );
    case 'text':
      return (
        <Input
          id={id}
          aria-label={name}
          size="small"
          className={styles.text}
          status={status}
          maxLength={field.max}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}
