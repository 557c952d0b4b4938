import type { Attempt } from '../../../shared/model/report';
import { attackTexts, attemptNote } from '../../../shared/text/report';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../marks';
import type { NameOf } from './names';
import styles from './report.module.css';

interface AttackTableProps {
  readonly attempts: readonly Attempt[];
  readonly nameOf: NameOf;
}

/** Every attack as it was tried on the released data, and whether anything came back. */
export function AttackTable({ attempts, nameOf }: AttackTableProps) {
  const say = useSay();
  const broken = attempts.filter(({ recovered }) => recovered > 0).length;
  const tried = attempts.filter(wasTried).length;
  return (
    <section>
      <h3>{say(text.attack)}</h3>
      <p className={styles.lead}>
        <Mark tone={broken === 0 ? 'good' : 'bad'} glyph={broken === 0 ? '✓' : '✕'}>
          {broken === 0 ? say(text.attackAllClean, { count: tried }) : say(text.attackSomeBroken, { count: broken })}
        </Mark>
        <span className={styles.muted}>{say(text.attackHint)}</span>
      </p>
      <table className={styles.worded} aria-label={say(text.attack)}>
        <thead>
          <tr>
            <th scope="col">{say(text.attackName)}</th>
            <th scope="col">{say(text.attackColumns)}</th>
            <th scope="col" data-align="right">
              {say(text.attackRows)}
            </th>
            <th scope="col" data-align="right">
              {say(text.attackRecovered)}
            </th>
            <th scope="col">{say(text.attackVerdict)}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <tr key={attempt.attack}>
              <th scope="row">
                {say(attackTexts[attempt.attack].name)}
                <span className={styles.small}>{say(attackTexts[attempt.attack].how)}</span>
              </th>
              <td>{attempt.columns.map(nameOf).join(' · ') || '—'}</td>
              <td data-align="right">{wasTried(attempt) ? formatCount(attempt.rows) : '—'}</td>
              <td data-align="right">{wasTried(attempt) ? formatCount(attempt.recovered) : '—'}</td>
              <td className={styles.nowrap}>
                <Outcome attempt={attempt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What bounded an attack leaves it tried; every other note says why it was not. */
function wasTried({ note }: Attempt): boolean {
  return note === null || note === 'capped';
}

function Outcome({ attempt }: { readonly attempt: Attempt }) {
  const say = useSay();
  const { note, recovered } = attempt;
  const aside = note !== null && <span className={styles.small}>{say(attemptNote(note))}</span>;
  if (!wasTried(attempt)) {
    return (
      <>
        <Mark tone="plain" glyph="–">
          {say(text.attackSkipped)}
        </Mark>
        {aside}
      </>
    );
  }
  return (
    <>
      <Mark tone={recovered === 0 ? 'good' : 'bad'} glyph={recovered === 0 ? '✓' : '✕'}>
        {say(recovered === 0 ? text.attackClean : text.attackBroken)}
      </Mark>
      {aside}
    </>
  );
}
