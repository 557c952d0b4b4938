import { useMemo } from 'react';
import type { Plan, Step } from '../../../shared/model/plan';
import { plainTag, tagInForce } from '../../../shared/model/tag';
import { consequenceText, operatorText } from '../../../shared/text/operators';
import { kindNames, noKind } from '../../../shared/text/terms';
import { fieldText as text, reasonTexts } from '../../../shared/text/window/treatment-plan';
import { useLanguage, useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { LevelMark, RoleMark } from '../../components/marks';
import { SideDrawer } from '../../components/SideDrawer';
import { FieldSample } from './FieldSample';
import { FieldSpread } from './FieldSpread';
import { withFallbacks } from './parameters';
import { reasonOf } from './reasons';
import styles from './field.module.css';
import type { Work } from './worklist';

interface FieldDrawerProps {
  readonly work: Work;
  readonly plan: Plan;
  /** The column that is looked at; null: closed. */
  readonly column: string | null;
  readonly onClose: () => void;
}

/** One column of the plan: what is done to it and why, its first values before and after, and how they are spread. */
export function FieldDrawer({ work, plan, column, onClose }: FieldDrawerProps) {
  const say = useSay();
  const step = plan.steps.find((one) => one.column === column);
  return (
    <SideDrawer
      title={say(text.title, { name: step?.name ?? '' })}
      open={step !== undefined}
      onClose={onClose}
      width={880}
    >
      {step && <Field work={work} plan={plan} step={step} />}
    </SideDrawer>
  );
}

function Field({ work, plan, step }: { readonly work: Work; readonly plan: Plan; readonly step: Step }) {
  const say = useSay();
  const language = useLanguage();
  const { column: id, operator, params } = step;
  const column = work.dataset.columns.byId[id];
  const tag = useMemo(() => (column ? tagInForce(column) : plainTag), [column]);
  const name = operatorText(operator)?.name;
  return (
    <div className={styles.field} tabIndex={0} role="region" aria-label={say(text.title, { name: step.name })}>
      <Facts
        facts={[
          {
            name: say(text.tag),
            value: (
              <span className={styles.tag}>
                {say(tag.kind ? kindNames[tag.kind] : noKind)}
                <RoleMark role={tag.role} />
                <LevelMark level={tag.level} />
              </span>
            ),
          },
          { name: say(text.step), value: name ? say(name) : operator },
          { name: say(text.consequence), value: consequenceText(operator, withFallbacks(operator, params), language) },
          { name: say(text.reason), value: say(reasonTexts[reasonOf(step, tag)]) },
        ]}
      />
      <FieldSample work={work} plan={plan} step={step} />
      <FieldSpread work={work} plan={plan} step={step} />
    </div>
  );
}
