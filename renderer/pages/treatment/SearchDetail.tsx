import { useId } from 'react';
import { consequenceText } from '../../../shared/text/operators';
import { searchText as text } from '../../../shared/text/window/treatment-search';
import { formatShare } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { withFallbacks } from './parameters';
import { ShareBar } from './ShareBar';
import styles from './search.module.css';
import type { Candidate } from './use-search';
import type { Work } from './worklist';

interface SearchDetailProps {
  readonly work: Work;
  readonly candidate: Candidate;
}

/** How a plan that was found writes each quasi-identifier, and how much of its information that keeps. */
export function SearchDetail({ work: { dataset }, candidate: { plan, levels, losses, rank } }: SearchDetailProps) {
  const say = useSay();
  const language = useLanguage();
  const title = useId();
  return (
    <section className={styles.detail} aria-labelledby={title}>
      <h3 id={title}>{say(text.detail, { rank })}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.detailColumn)}</th>
            <th scope="col">{say(text.detailStep)}</th>
            <th scope="col" title={say(text.levelHint)}>
              {say(text.detailLevel)}
            </th>
            <th scope="col">{say(text.kept)}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ column, level, of }, index) => {
            const step = plan.steps.find((one) => one.column === column);
            const kept = 1 - (losses[index] ?? 0);
            return (
              <tr key={column}>
                <th scope="row">{dataset.columns.byId[column]?.name ?? column}</th>
                <td>{step && consequenceText(step.operator, withFallbacks(step.operator, step.params), language)}</td>
                <td>{say(text.detailLevelOf, { level, of })}</td>
                <td>
                  <ShareBar share={kept} label={formatShare(kept)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
