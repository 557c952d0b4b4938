import { packageText as text } from '../../../../shared/text/window/package';
import { formatDate, formatMinute } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { Facts } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { ConclusionMark } from '../../../components/review-marks';
import { SideDrawer } from '../../../components/SideDrawer';
import styles from '../package.module.css';
import { roleName } from '../sign/signers';
import type { PackageRow } from './chain';
import { CopyButton } from './CopyButton';

interface RecordDrawerProps {
  readonly row: PackageRow | null;
  readonly onClose: () => void;
}

/** One package: its whole digest, the one before it, who signed, and the receipts that came. */
export function RecordDrawer({ row, onClose }: RecordDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer
      title={say(text.recordTitle, { version: row?.record.listVersion ?? '' })}
      open={row !== null}
      onClose={onClose}
    >
      {row && <Content key={row.record.digest} row={row} />}
    </SideDrawer>
  );
}

function Content({ row: { record, predecessor, receipts } }: { readonly row: PackageRow }) {
  const say = useSay();
  const { exportedAt, digest, signers } = record;
  return (
    <>
      <Facts
        facts={[
          {
            name: say(text.exportedAt),
            value: exportedAt === null ? say(text.unsigned) : formatMinute(exportedAt),
          },
          { name: say(text.digest), value: <Fingerprint value={digest} /> },
          {
            name: say(text.predecessor),
            value:
              predecessor === null ? (
                say(text.noPredecessor)
              ) : (
                <>
                  {say(text.versionShort, { version: predecessor.listVersion })}
                  <Fingerprint value={predecessor.digest} />
                </>
              ),
          },
        ]}
      />
      <h3 className={styles.subheading}>{say(text.signers)}</h3>
      <Facts
        facts={signers.map(({ role, subject, fingerprint }) => ({
          name: roleName(role, say),
          value:
            fingerprint === null ? (
              say(text.unsigned)
            ) : (
              <>
                {subjectWords(subject)}
                <Fingerprint value={fingerprint} />
              </>
            ),
        }))}
      />
      <h3 className={styles.subheading}>{say(text.receipts)}</h3>
      {receipts.length === 0 && <p className={styles.muted}>{say(text.noReceipts)}</p>}
      {receipts.map((receipt) => (
        <Facts
          key={receipt.digest}
          facts={[
            {
              name: say(text.conclusion),
              value: <ConclusionMark conclusion={receipt.conclusion} />,
            },
            {
              name: say(text.reviewer),
              value: `${receipt.reviewer.office} ${receipt.reviewer.person}`,
            },
            { name: say(text.receiptDate), value: formatDate(receipt.date) },
            {
              name: say(text.importedAt),
              value: `${formatMinute(receipt.importedAt)} ${receipt.importedBy}`,
            },
            { name: say(text.receiptSigner), value: subjectWords(receipt.signer.subject) },
          ]}
        />
      ))}
      {exportedAt !== null && (
        <div className={styles.ways}>
          <CopyButton file={null} />
        </div>
      )}
    </>
  );
}
