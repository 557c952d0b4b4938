import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { releaseText } from '../../../shared/text/window/decision-law';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount, formatMinute, formatShare } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import styles from './law.module.css';
import { treatmentsOf, type Treatment } from './releases';

interface ReleaseRowProps {
  /** Of the document, from 1. */
  readonly index: number;
  readonly resource: string;
  readonly release: string | null;
  readonly onChange: (release: string | null) => void;
}

/** Which measured treatment a document of treatment rests on, with what it was measured to do. */
export function ReleaseRow({ index, resource, release, onChange }: ReleaseRowProps) {
  const say = useSay();
  const { state } = useReplica();
  const { go } = useDesk();
  const treatments = useMemo(() => treatmentsOf(state, resource), [state, resource]);
  const chosen = treatments.find(({ id }) => id === release);
  const named = ({ dataset, period, releasedAt }: Treatment) =>
    say(period === '' ? releaseText.option : releaseText.optionPeriod, {
      dataset,
      period,
      time: formatMinute(releasedAt),
    });

  if (treatments.length === 0 && release === null) {
    return (
      <p className={styles.release}>
        <span className={styles.muted}>{say(releaseText.none)}</span>
        <Button type="link" size="small" onClick={() => go('treatment', resource)}>
          {say(releaseText.go)}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.release}>
      <Select
        aria-label={say(releaseText.choose, { index })}
        className={styles.releaseChoice}
        allowClear
        placeholder={say(releaseText.placeholder)}
        value={release ?? undefined}
        onChange={(id?: string) => onChange(id ?? null)}
        options={treatments.map((one) => ({ value: one.id, label: named(one) }))}
      />
      {chosen && (
        <>
          <span>{say(releaseText.k, { before: formatCount(chosen.k[0]), after: formatCount(chosen.k[1]) })}</span>
          <span>
            {say(releaseText.risk, { before: formatShare(chosen.risk[0]), after: formatShare(chosen.risk[1]) })}
          </span>
        </>
      )}
      {release !== null && chosen === undefined && (
        <Mark tone="warning" glyph="!">
          {say(releaseText.gone)}
        </Mark>
      )}
    </div>
  );
}
