import { useId } from 'react';
import type { Step } from '../../../shared/model/plan';
import { operatorText } from '../../../shared/text/operators';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { FieldControl, type FieldProps } from './FieldControl';
import { fieldsOf, withFallbacks, withParam } from './parameters';
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

function ParameterField(props: FieldProps) {
  const { field, label, help } = props;
  const id = useId();
  return (
    <span className={styles.field} data-wide={field.kind === 'several'} title={help}>
      <label htmlFor={id}>{label}</label>
      <FieldControl {...props} id={id} />
    </span>
  );
}
