import { Button, Checkbox, Select } from 'antd';
import { useEffect, useRef } from 'react';
import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import { faultText } from '../../../shared/text/faults';
import { consequenceText, operatorText } from '../../../shared/text/operators';
import { kindNames, unconfirmed } from '../../../shared/text/terms';
import { plainTag, tagInForce } from '../../../shared/model/tag';
import { treatmentText } from '../../../shared/text/window/treatment';
import { fieldText, reasonTexts } from '../../../shared/text/window/treatment-plan';
import { useLanguage, useSay } from '../../app/language';
import { LevelMark, Mark, RoleMark } from '../../components/marks';
import { ParameterFields } from './ParameterFields';
import { operatorIds, withFallbacks } from './parameters';
import { withMeasured, withOperator, withParams, type Caution, type placeInPlan } from './plan-draft';
import { reasonOf } from './reasons';
import styles from './plan.module.css';

interface StepRowProps {
  readonly plan: Plan;
  readonly step: Step;
  /** From 1. */
  readonly position: number;
  /** As the dataset has it; absent where the plan was made for other data. */
  readonly column: Column | undefined;
  readonly cautions: readonly Caution[];
  /** Where the engine refused this step. */
  readonly refused: ReturnType<typeof placeInPlan>;
  readonly onEdit: (plan: Plan, column?: string) => void;
  /** Asks for the column before and after. */
  readonly onLook: () => void;
}

/** What is done to one column: operator, parameters, what becomes of the values, and how risk counts it. */
export function StepRow({ plan, step, position, column, cautions, refused, onEdit, onLook }: StepRowProps) {
  const say = useSay();
  const language = useLanguage();
  const { column: id, operator, params } = step;
  const name = step.name === '' ? say(treatmentText.unnamed, { position }) : step.name;
  const tag = column?.tag ?? column?.suggested ?? null;
  const reason = reasonTexts[reasonOf(step, column ? tagInForce(column) : plainTag)];
  const isDeleted = operator === 'delete';
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused !== null) row.current?.scrollIntoView({ block: 'center' });
  }, [refused]);
  return (
    <div ref={row} className={styles.step} role="row" data-refused={refused !== null}>
      <div role="rowheader" className={styles.columnName}>
        <span title={name}>{name}</span>
        <span className={styles.tag}>
          {tag?.kind && <span>{say(kindNames[tag.kind])}</span>}
          {tag && <RoleMark role={tag.role} />}
          {tag && <LevelMark level={tag.level} />}
          {column?.tag === null && <span>{say(unconfirmed)}</span>}
        </span>
      </div>
      <div role="cell" className={styles.chosen}>
        <Select
          aria-label={say(treatmentText.operatorOf, { name })}
          className={styles.operator}
          popupMatchSelectWidth={false}
          value={operator}
          onChange={(chosen) => onEdit(withOperator(plan, id, chosen, tag?.kind ?? null), id)}
          options={operatorIds.map((one) => {
            const text = operatorText(one);
            return { value: one, label: text ? say(text.name) : one };
          })}
        />
        <Button type="text" aria-label={say(fieldText.actionOf, { name })} onClick={onLook}>
          {say(fieldText.action)}
        </Button>
      </div>
      <div role="cell" className={styles.toggle}>
        <Checkbox
          aria-label={say(treatmentText.quasiOf, { name })}
          disabled={isDeleted}
          checked={plan.quasi.includes(id)}
          onChange={({ target }) => onEdit(withMeasured(plan, 'quasi', id, target.checked), id)}
        />
      </div>
      <div role="cell" className={styles.toggle}>
        <Checkbox
          aria-label={say(treatmentText.sensitiveOf, { name })}
          disabled={isDeleted}
          checked={plan.sensitive.includes(id)}
          onChange={({ target }) => onEdit(withMeasured(plan, 'sensitive', id, target.checked), id)}
        />
      </div>
      <div role="cell" className={styles.detail}>
        <div className={styles.fields}>
          <ParameterFields
            column={name}
            operator={operator}
            params={params}
            columns={plan.steps}
            refused={refused?.param ?? null}
            onChange={(changed) => onEdit(withParams(plan, id, changed), id)}
          />
        </div>
        <p className={styles.consequence}>
          {consequenceText(operator, withFallbacks(operator, params), language)}
          <span className={styles.reason}>{say(reason)}</span>
        </p>
        {refused && (
          <p role="alert">
            <Mark tone="bad" glyph="✕">
              {say(treatmentText.paramRefused)}
            </Mark>
          </p>
        )}
        {cautions.map((caution) => (
          <p key={caution.code} className={styles.caution}>
            <span aria-hidden="true">⚠ </span>
            {faultText(caution, language)}
          </p>
        ))}
      </div>
    </div>
  );
}
