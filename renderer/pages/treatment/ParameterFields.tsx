import { Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import type { Step } from '../../../shared/model/plan';
import { operatorText } from '../../../shared/text/operators';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { LadderField } from './LadderField';
import { fieldsOf, withFallbacks, withParam, type Field } from './parameters';
import styles from './plan.module.css';

type Params = Step['params'];

interface ParameterFieldsProps {
  /** Name of the column, for those who cannot see which row it is. */
  readonly column: string;
  readonly operator: string;
  readonly params: Params;
  /** The plan's columns, of which a parameter may name one. */
  readonly columns: readonly Pick<Step, 'column' | 'name'>[];
  /** The parameter that the engine refused. */
  readonly refused: string | null;
  readonly onChange: (params: Params) => void;
}

/** The little form of an operator. */
export function ParameterFields({ column, operator, params, columns, refused, onChange }: ParameterFieldsProps) {
  const say = useSay();
  const shown = withFallbacks(operator, params);
  const texts = operatorText(operator)?.params ?? {};
  return fieldsOf(operator).map((field) => {
    const text = texts[field.name];
    if (text === undefined) return null;
    const label = say(text.label);
    return (
      <ParameterField
        key={field.name}
        field={field}
        columns={columns}
        label={label}
        name={say(treatmentText.parameterOf, { name: column, label })}
        help={say(text.help)}
        wordOf={(choice) => {
          const word = text.choices?.[choice];
          return word ? say(word) : choice;
        }}
        value={shown[field.name]}
        isRefused={refused === field.name}
        onChange={(value) => onChange(withParam(params, field.name, value))}
      />
    );
  });
}

interface ParameterFieldProps {
  readonly field: Field;
  readonly columns: ParameterFieldsProps['columns'];
  readonly label: string;
  /** The label with its column. */
  readonly name: string;
  readonly help: string;
  readonly wordOf: (choice: string) => string;
  readonly value: Params[string] | undefined;
  readonly isRefused: boolean;
  readonly onChange: (value: Params[string] | undefined) => void;
}

function ParameterField(props: ParameterFieldProps) {
  const { field, label, help } = props;
  const id = useId();
  return (
    <span className={styles.field} data-wide={field.kind === 'several'} title={help}>
      <label htmlFor={id}>{label}</label>
      <FieldControl {...props} id={id} />
    </span>
  );
}

function FieldControl({
  id,
  field,
  columns,
  name,
  wordOf,
  value,
  isRefused,
  onChange,
}: ParameterFieldProps & { readonly id: string }) {
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
