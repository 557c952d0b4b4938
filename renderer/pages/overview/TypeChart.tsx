import { useMemo } from 'react';
import { typeNames } from '../../../shared/text/terms';
import { overviewText } from '../../../shared/text/window/overview';
import { useLanguage, useSay } from '../../app/language';
import { Chart } from '../../components/Chart';
import { useShade } from '../../theme/shade';
import { chartOption } from './chart-option';
import styles from './overview.module.css';

const shown = ['unconditional', 'conditional', 'closed', 'undecided'] as const;
export type TypeCounts = Readonly<Record<(typeof shown)[number], number>>;

/** How many resources are of which opening type: painted, and as a table for those who cannot see it. */
export function TypeChart({ counts }: { readonly counts: TypeCounts }) {
  const say = useSay();
  const language = useLanguage();
  const shade = useShade();
  const option = useMemo(() => {
    const bars = shown.map((type) => ({ type, name: say(typeNames[type]), count: counts[type] }));
    return chartOption(bars, shade, language);
  }, [counts, shade, language, say]);

  return (
    <section className={styles.box} aria-labelledby="types">
      <h2 id="types">{say(overviewText.types)}</h2>
      <Chart className={styles.chart} option={option} />
      <table className="only-heard">
        <thead>
          <tr>
            <th scope="col">{say(overviewText.type)}</th>
            <th scope="col">{say(overviewText.count)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((type) => (
            <tr key={type}>
              <th scope="row">{say(typeNames[type])}</th>
              <td>{counts[type]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
