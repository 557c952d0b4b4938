import { useState } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import type { ExportRecord } from '../../../shared/model/workspace';
import { packageText as text } from '../../../shared/text/window/package';
import { useReplica } from '../../app/desk-context';
import { formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './package.module.css';

const digestOf = ({ digest }: ExportRecord) => digest;
const start = (hexadecimal: string) => `${hexadecimal.slice(0, 4)} ${hexadecimal.slice(4, 8)}…`.toUpperCase();

/** Packages that were exported, the newest first; a row opens its whole digest. */
export function History() {
  const say = useSay();
  const { state } = useReplica();
  const [open, setOpen] = useState<ExportRecord | null>(null);
  return (
    <section className={`${styles.card} ${styles.history}`}>
      <h2 className={styles.heading}>{say(text.history)}</h2>
      <DenseTable
        label={say(text.history)}
        rows={inOrder(state.exports).toReversed()}
        keyOf={digestOf}
        onOpen={setOpen}
        columns={[
          {
            id: 'version',
            title: say(text.listVersion),
            width: '72px',
            cell: ({ listVersion }) => say(text.versionShort, { version: listVersion }),
          },
          { id: 'at', title: say(text.exportedAt), width: '140px', cell: ({ exportedAt }) => exportedAt !== null && formatMinute(exportedAt) },
          {
            id: 'digest',
            title: say(text.packageDigest),
            width: 'minmax(104px, 1fr)',
            cell: ({ digest }) => <code className={styles.code}>{start(digest)}</code>,
          },
        ]}
        empty={<EmptyStep title={say(text.noHistory)} />}
      />
      <SideDrawer
        title={say(text.recordTitle, { version: open?.listVersion ?? '' })}
        open={open !== null}
        onClose={() => setOpen(null)}
      >
        {open && (
          <Facts
            facts={[
              { name: say(text.exportedAt), value: open.exportedAt !== null && formatMinute(open.exportedAt) },
              { name: say(text.digest), value: <Fingerprint value={open.digest} /> },
              ...open.signers.map(({ fingerprint }) => ({
                name: say(text.signer),
                value: fingerprint !== null && <Fingerprint value={fingerprint} />,
              })),
            ]}
          />
        )}
      </SideDrawer>
    </section>
  );
}
