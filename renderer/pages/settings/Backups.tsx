import { Button } from 'antd';
import { backupText as text } from '../../../shared/text/window/backups';
import { useReplica } from '../../app/desk-context';
import { formatBytes, formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import { RestoreDialog } from '../../components/RestoreDialog';
import { Section } from './Section';
import styles from './settings.module.css';
import { useBackups } from './use-backups';

const numeric: readonly string[] = ['seq', 'size'];

/** The backups of the open workspace: made, looked at, put back. */
export function Backups() {
  const { readOnly } = useReplica();
  const say = useSay();
  const { backups, offer, save, pick, look, restore, leave } = useBackups();
  return (
    <Section
      title={say(text.title)}
      hint={say(text.hint)}
      action={
        <span className={styles.actions}>
          {readOnly?.because === 'journal' && (
            <Button type="primary" danger onClick={() => look({})}>
              {say(text.restoreBest)}
            </Button>
          )}
          <Button onClick={pick}>{say(text.restore)}</Button>
          <Button disabled={readOnly?.because === 'journal'} onClick={save}>
            {say(text.save)}
          </Button>
        </span>
      }
    >
      {backups?.length === 0 && <p className={styles.none}>{say(text.none)}</p>}
      {backups !== null && backups.length > 0 && (
        <table className={styles.table} aria-label={say(text.table)}>
          <thead>
            <tr>
              {(['date', 'seq', 'size', 'state'] as const).map((title) => (
                <th key={title} scope="col" className={numeric.includes(title) ? styles.number : undefined}>
                  {say(text[title])}
                </th>
              ))}
              <th scope="col" className={styles.rowAction}>
                {say(text.act)}
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map(({ date, seq, bytes, fault }) => (
              <tr key={`${date} ${seq}`}>
                <th scope="row">{date}</th>
                <td className={styles.number}>{formatCount(seq)}</td>
                <td className={styles.number}>{formatBytes(bytes)}</td>
                <td>
                  <State fault={fault} />
                </td>
                <td className={styles.rowAction}>
                  <Button
                    size="small"
                    disabled={fault !== null}
                    aria-label={say(text.restoreOf, { date })}
                    onClick={() => look({ automatic: seq })}
                  >
                    {say(text.restoreThis)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RestoreDialog offer={offer} onRestore={restore} onLeave={leave} />
    </Section>
  );
}

function State({ fault }: { readonly fault: string | null }) {
  const say = useSay();
  return (
    <Mark tone={fault === null ? 'good' : 'bad'} glyph={fault === null ? '✓' : '✕'}>
      {say(fault === null ? text.intact : text.damaged)}
    </Mark>
  );
}
