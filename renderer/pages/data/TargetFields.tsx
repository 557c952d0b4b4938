import { Input, Select } from 'antd';
import { useId, useMemo } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import { foldText, holdsWords, searchWords } from '../../../shared/rules/search';
import { attachText } from '../../../shared/text/window/data';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { Field } from './ReadingFields';
import styles from './reading.module.css';

/** What a file is attached to, and as what. */
export interface Target {
  /** Id of the resource; null until one is chosen. */
  readonly resource: string | null;
  readonly dataset: string;
  readonly period: string;
}

/** The fields that say what a file is attached to. */
export function TargetFields({
  target,
  onChange,
}: {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}) {
  const say = useSay();
  const id = useId();
  const { resources } = useReplica().state;
  const choices = useMemo(
    () =>
      inOrder(resources).map((resource) => {
        const label = `${resource.id} ${resource.name}`;
        return { value: resource.id, label, folded: foldText(`${label} ${resource.code}`) };
      }),
    [resources],
  );
  return (
    <div className={styles.fields}>
      <Field id={`${id}-resource`} label={say(attachText.resource)}>
        <Select
          id={`${id}-resource`}
          value={target.resource}
          placeholder={say(attachText.resourceMissing)}
          options={choices}
          showSearch={{
            filterOption: (typed, choice) => holdsWords(choice?.folded ?? '', searchWords(typed)),
          }}
          onChange={(resource: string | null) => onChange({ ...target, resource })}
        />
      </Field>
      <Field id={`${id}-dataset`} label={say(attachText.dataset)}>
        <Input
          id={`${id}-dataset`}
          value={target.dataset}
          maxLength={500}
          placeholder={say(attachText.datasetHint)}
          onChange={(event) => onChange({ ...target, dataset: event.target.value })}
        />
      </Field>
      <Field id={`${id}-period`} label={say(attachText.period)}>
        <Input
          id={`${id}-period`}
          value={target.period}
          maxLength={100}
          placeholder={say(attachText.periodHint)}
          onChange={(event) => onChange({ ...target, period: event.target.value })}
        />
      </Field>
    </div>
  );
}
