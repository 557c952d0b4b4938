import type { Reason, TreatmentReport } from '../../../shared/model/report';
import { consequenceText, operatorText } from '../../../shared/text/operators';
import { reasonText } from '../../../shared/text/report';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { formatCount, formatShare } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { withFallbacks } from './parameters';
import { ShareBar } from './ShareBar';
import styles from '../../components/report/report.module.css';

/** What was done to every column and what is left of it: the utility of the release. */
export function FieldTable({ report: { fields } }: { readonly report: TreatmentReport }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h3>{say(text.fields)}</h3>
      <p className={styles.muted}>{say(text.fieldsHint)}</p>
      <table className={styles.worded} aria-label={say(text.fields)}>
        <thead>
          <tr>
            <th scope="col">{say(text.column)}</th>
            <th scope="col">{say(text.technique)}</th>
            <th scope="col" data-align="right">
              {say(text.changed)}
            </th>
            <th scope="col" data-align="right">
              {say(text.emptied)}
            </th>
            <th scope="col">{say(text.loss)}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ column, name, operator, params, released, changed, emptied, loss, reasons }) => {
            const technique = operatorText(operator)?.name;
            return (
              <tr key={column}>
                <th scope="row">
                  {name || column}
                  <span className={styles.small}>{releasedAs(name, released)}</span>
                </th>
                <td>
                  {technique ? say(technique) : operator}
                  <span className={styles.small}>
                    {consequenceText(operator, withFallbacks(operator, params), language)}
                  </span>
                  <Reasons reasons={reasons} />
                </td>
                <td data-align="right">{formatCount(changed)}</td>
                <td data-align="right">{formatCount(emptied)}</td>
                <td className={styles.lossCell}>
                  <ShareBar share={loss} label={formatShare(loss)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );

  /** Only what is not said already: that a column is gone, or goes out under other names. */
  function releasedAs(name: string, released: readonly string[]): string | null {
    if (released.length === 0) return say(text.notReleased);
    if (released.length === 1 && released[0] === name) return null;
    return say(text.releasedAs, { names: released.join(' · ') });
  }
}

/** The most telling reason with what it rests on; the others on demand. */
function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const say = useSay();
  const [first, ...others] = reasons.map(({ code, basis }) =>
    say(text.reasonOf, { reason: say(reasonText(code)), basis }),
  );
  if (first === undefined) return null;
  if (others.length === 0) return <span className={styles.small}>{first}</span>;
  return (
    <details className={styles.reasons}>
      <summary>{first}</summary>
      {others.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </details>
  );
}
