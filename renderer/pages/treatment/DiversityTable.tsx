import type { Diversity } from '../../../shared/model/report';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import type { NameOf } from '../../components/report/names';
import styles from '../../components/report/report.module.css';

interface DiversityTableProps {
  readonly before: readonly Diversity[];
  readonly after: readonly Diversity[];
  readonly nameOf: NameOf;
}

type Figure = Exclude<keyof Diversity, 'column'>;

const figures = ['distinct', 'entropy', 'recursive', 'tEqual', 'tOrdered'] as const satisfies readonly Figure[];
const digits = { distinct: 0, entropy: 1, recursive: 1, tEqual: 2, tOrdered: 2 } as const;

/** How diverse the sensitive attributes are within a class, before and after; nothing where there is none. */
export function DiversityTable({ before, after, nameOf }: DiversityTableProps) {
  const say = useSay();
  if (after.length === 0) return null;
  const shown = (figure: Figure, diversity: Diversity | undefined): string => {
    if (diversity === undefined) return '—';
    const value = diversity[figure];
    if (value === null) return say(figure === 'recursive' ? text.oneValue : text.noOrder);
    return digits[figure] === 0 ? formatCount(value) : value.toFixed(digits[figure]);
  };
  return (
    <section>
      <h3>{say(text.diversity)}</h3>
      <p className={styles.muted}>{say(text.diversityHint)}</p>
      <table className={styles.worded} aria-label={say(text.diversity)}>
        <thead>
          <tr>
            <th scope="col">{say(text.column)}</th>
            {figures.map((figure) => (
              <th
                key={figure}
                scope="col"
                data-align="right"
                title={figure in hints ? say(hints[figure as keyof typeof hints]) : undefined}
              >
                {say(text[figure])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {after.map((now) => {
            const was = before.find(({ column }) => column === now.column);
            return (
              <tr key={now.column}>
                <th scope="row">{nameOf(now.column)}</th>
                {figures.map((figure) => (
                  <td key={figure} data-align="right">
                    {say(text.attackerValue, { before: shown(figure, was), after: shown(figure, now) })}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const hints = { entropy: text.entropyHint, recursive: text.recursiveHint } as const;
