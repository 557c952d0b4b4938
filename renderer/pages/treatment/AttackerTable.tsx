import type { Measurement } from '../../../shared/model/report';
import { treatmentText } from '../../../shared/text/window/treatment';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { formatShare } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import styles from '../../components/report/report.module.css';

interface AttackerTableProps {
  readonly before: Measurement;
  readonly after: Measurement;
}

const levelTexts = { 1: text.level1, 2: text.level2, 3: text.level3, 4: text.level4 } as const;
const levelGoods: ReadonlySet<number> = new Set([3, 4]);

/** Risk by what an attacker knows, before and after, and the level of de-identification that it amounts to. */
export function AttackerTable({ before, after }: AttackerTableProps) {
  const say = useSay();
  const { threshold } = after.risk;
  const change = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined
      ? '—'
      : say(text.attackerValue, { before: formatShare(one), after: formatShare(other) });
  const rows = [
    {
      id: 'prosecutor',
      highest: after.attackers.prosecutor.highest,
      cells: [
        change(before.attackers.prosecutor.highest, after.attackers.prosecutor.highest),
        change(before.attackers.prosecutor.mean, after.attackers.prosecutor.mean),
        change(before.attackers.prosecutor.atRisk, after.attackers.prosecutor.atRisk),
      ],
    },
    {
      id: 'journalist',
      highest: after.attackers.journalist.highest,
      cells: [
        change(before.attackers.journalist.highest, after.attackers.journalist.highest),
        change(before.attackers.journalist.mean, after.attackers.journalist.mean),
        change(before.attackers.journalist.atRisk, after.attackers.journalist.atRisk),
      ],
    },
    {
      id: 'marketer',
      highest: after.attackers.marketer,
      cells: ['—', change(before.attackers.marketer, after.attackers.marketer), '—'],
    },
  ] as const;
  return (
    <section>
      <h3>{say(text.attackers)}</h3>
      <p className={styles.lead}>
        <span>{say(text.level)}</span>
        <Mark tone={levelGoods.has(after.level) ? 'good' : 'bad'} glyph={levelGoods.has(after.level) ? '✓' : '✕'}>
          {say(levelTexts[after.level])}
        </Mark>
        <span className={styles.muted}>{say(text.levelBefore, { level: say(levelTexts[before.level]) })}</span>
      </p>
      <table className={styles.worded} aria-label={say(text.attackers)}>
        <thead>
          <tr>
            <th scope="col">{say(text.attacker)}</th>
            <th scope="col" data-align="right">
              {say(text.highest)}
            </th>
            <th scope="col" data-align="right">
              {say(text.mean)}
            </th>
            <th scope="col" data-align="right">
              {say(text.atRisk)}
            </th>
            <th scope="col">{say(treatmentText.verdict)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, highest, cells }) => (
            <tr key={id}>
              <th scope="row">
                {say(text[id])}
                <span className={styles.small}>{say(text[`${id}Hint`])}</span>
              </th>
              {cells.map((cell, index) => (
                <td key={index} data-align="right">
                  {cell}
                </td>
              ))}
              <td>
                <Mark tone={highest <= threshold ? 'good' : 'bad'} glyph={highest <= threshold ? '✓' : '✕'}>
                  {say(highest <= threshold ? treatmentText.passes : treatmentText.fails)}
                </Mark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
