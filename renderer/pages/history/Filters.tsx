import { Button, Input, Select } from 'antd';
import { inOrder } from '../../../shared/model/primitives';
import type { Text } from '../../../shared/text/language';
import { operationText } from '../../../shared/text/operations';
import { historyText as text } from '../../../shared/text/window/history';
import { readDate } from '../../app/date-text';
import { useReplica } from '../../app/desk-context';
import { useLanguage, useSay } from '../../app/language';
import { isNarrowed, isNoDate, noFields, type HistoryFields } from './fields';
import styles from './history.module.css';

/** Stands for "whatever" in a list of choices; no id, operation or name begins so. */
const ANY = ' any';

interface FiltersProps {
  readonly fields: HistoryFields;
  /** What occurs in the journal. */
  readonly operations: readonly string[];
  readonly actors: readonly string[];
  readonly onChange: (fields: HistoryFields) => void;
}

/** What narrows the history down, besides the words typed. */
export function Filters({ fields, operations, actors, onChange }: FiltersProps) {
  const say = useSay();
  const language = useLanguage();
  const { resources } = useReplica().state;
  const choice = (
    name: 'resource' | 'operation' | 'actor',
    [label, any]: readonly [Text, Text],
    options: readonly { readonly value: string; readonly label: string }[],
    width: number,
  ) => (
    <Select
      aria-label={say(label)}
      style={{ width }}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      value={fields[name] ?? ANY}
      options={[{ value: ANY, label: say(any) }, ...options]}
      onChange={(value) => onChange({ ...fields, [name]: value === ANY ? null : value })}
    />
  );
  return (
    <>
      {choice(
        'resource',
        [text.filterResource, text.anyResource],
        inOrder(resources).map(({ id, name }) => ({ value: id, label: name })),
        168,
      )}
      {choice(
        'operation',
        [text.filterOperation, text.anyOperation],
        operations.map((operation) => ({ value: operation, label: operationText(operation, language) })),
        132,
      )}
      {choice(
        'actor',
        [text.filterActor, text.anyActor],
        actors.map((actor) => ({ value: actor, label: actor })),
        116,
      )}
      <span className={styles.dates}>
        <DateField label={text.from} value={fields.from} onChange={(from) => onChange({ ...fields, from })} />
        <DateField
          label={text.through}
          value={fields.through}
          onChange={(through) => onChange({ ...fields, through })}
        />
      </span>
      {isNarrowed(fields) && (
        <Button type="link" size="small" onClick={() => onChange(noFields)}>
          {say(text.clear)}
        </Button>
      )}
    </>
  );
}

interface DateFieldProps {
  readonly label: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date as people type it; written out once it is left. */
function DateField({ label, value, onChange }: DateFieldProps) {
  const say = useSay();
  return (
    <Input
      allowClear
      aria-label={say(label)}
      aria-invalid={isNoDate(value)}
      placeholder={say(label)}
      title={isNoDate(value) ? say(text.dateWrong) : undefined}
      maxLength={20}
      status={isNoDate(value) ? 'error' : ''}
      style={{ width: 124 }}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onBlur={() => {
        const read = readDate(value);
        if (read !== null && read !== value) onChange(read);
      }}
    />
  );
}
