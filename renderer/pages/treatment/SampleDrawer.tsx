import { operatorText } from '../../../shared/text/operators';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { SideDrawer } from '../../components/SideDrawer';
import { pairCells, type Sample, type SampleCell } from './samples';
import styles from './sample.module.css';

interface SampleDrawerProps {
  readonly name: string;
  readonly sample: Sample | null;
  readonly onClose: () => void;
}

/** The first rows before and after, one above the other in every cell. Raw values: on this screen and nowhere else. */
export function SampleDrawer({ name, sample, onClose }: SampleDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer title={say(treatmentText.sampleTitle, { name })} open={sample !== null} onClose={onClose} width={1600}>
      {sample && <SampleTable sample={sample} label={say(treatmentText.sample)} />}
    </SideDrawer>
  );
}

function SampleTable({ sample, label }: { readonly sample: Sample; readonly label: string }) {
  const say = useSay();
  const rows = pairCells(sample);
  return (
    <div className={styles.sample}>
      <p className={styles.muted}>{say(treatmentText.sampleNote, { count: rows.length })}</p>
      <div className={styles.sampleScroll} tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {sample.plan.steps.map(({ column, name, operator }) => {
                const text = operatorText(operator);
                return (
                  <th key={column} scope="col">
                    {name}
                    <span className={styles.muted}>{text ? say(text.name) : operator}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <div className={styles.cell}>
                      <Cell cell={cell} />
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ cell: { before, after } }: { readonly cell: SampleCell }) {
  const say = useSay();
  const shown = (value: string | null) =>
    value === null || value === '' ? <i>{say(treatmentText.sampleEmpty)}</i> : value;
  if (after === before) return shown(before);
  return (
    <>
      <del aria-label={say(treatmentText.before)}>{shown(before)}</del>
      <ins aria-label={say(treatmentText.after)}>
        {after === undefined ? <i>{say(treatmentText.sampleDeleted)}</i> : shown(after)}
      </ins>
    </>
  );
}
