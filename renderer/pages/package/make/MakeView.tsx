import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { inOrder } from '../../../../shared/model/primitives';
import { packageGates } from '../../../../shared/rules/package-gates';
import { legalDate } from '../../../../shared/rules/clock';
import { packageText as text } from '../../../../shared/text/window/package';
import { useReplica } from '../../../app/desk-context';
import { formatCount, formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { FailureNote } from '../../../components/FailureNote';
import { useFrozenList } from '../../../frozen-list';
import styles from '../package.module.css';
import { SecrecyDialog } from '../secrecy/SecrecyDialog';
import { SecrecyStep } from '../secrecy/SecrecyStep';
import { useIdentities } from '../sign/identities';
import { SignStep } from '../sign/SignStep';
import { waitingExport, type WaitingFiles } from '../sign/waiting';
import { WaitingCard } from '../sign/WaitingCard';
import { GateList } from './GateList';
import { History } from './History';
import { Made, type MadePackage } from './Made';

interface MakeViewProps {
  /** The newest whole version. */
  readonly latest: number;
  /** Goes to the findings. */
  readonly onFindings: () => void;
}

/** The way to a package (version, checks, secrecy review, signatures) beside the packages that were made. */
export function MakeView({ latest, onFindings }: MakeViewProps) {
  const say = useSay();
  const replica = useReplica();
  const { state } = replica;
  const identities = useIdentities();
  const [chosen, setChosen] = useState<number | null>(null);
  const [made, setMade] = useState<MadePackage | null>(null);
  const [files, setFiles] = useState<WaitingFiles | null>(null);
  const [isRecording, setRecording] = useState(false);

  const version = chosen !== null && Object.hasOwn(state.lists.byId, String(chosen)) ? chosen : latest;
  const { list, failure } = useFrozenList(replica, version);
  const digest = state.lists.byId[String(version)]?.digest ?? '';
  const gates = useMemo(() => list && packageGates(state, list, digest, legalDate(new Date())), [state, list, digest]);
  const review = inOrder(state.secrecyReviews).findLast((one) => one.listVersion === version && one.list === digest);
  const waiting = waitingExport(state);

  function finish({ file }: WaitingFiles): void {
    if (waiting) setMade({ file, digest: waiting.digest });
    setFiles(null);
  }

  return (
    <div className={styles.columns}>
      <div className={styles.work}>
        {made && <Made key={made.digest} made={made} />}
        {waiting && identities && (
          <WaitingCard
            key={waiting.digest}
            record={waiting}
            identities={identities}
            files={files}
            onFiles={setFiles}
            onWhole={finish}
          />
        )}
        <section className={styles.card}>
          <h2 className={styles.heading}>{say(text.stepVersion)}</h2>
          <Version version={version} onVersion={setChosen} />
        </section>
        <section className={styles.card}>
          <h2 className={styles.heading}>{say(text.stepGates)}</h2>
          {failure && <FailureNote failure={failure} />}
          {gates ? (
            <GateList gates={gates} onSecrecy={() => setRecording(true)} onFindings={onFindings} />
          ) : (
            !failure && <p className={styles.muted}>{say(text.loading)}</p>
          )}
        </section>
        <SecrecyStep version={version} review={review ?? null} onRecord={() => setRecording(true)} />
        {identities && (
          <SignStep
            key={version}
            version={version}
            identities={identities}
            open={gates?.every(({ met }) => met) ?? false}
            onMade={setMade}
            onPrepared={(prepared) => {
              setMade(null);
              setFiles(prepared);
            }}
          />
        )}
      </div>
      <History />
      {isRecording && <SecrecyDialog version={version} onClose={() => setRecording(false)} />}
    </div>
  );
}

/** The choice of the version that is packed; partial ones are not to be chosen. */
function Version({ version, onVersion }: { readonly version: number; readonly onVersion: (version: number) => void }) {
  const say = useSay();
  const { state } = useReplica();
  return (
    <Select
      aria-label={say(text.version)}
      value={version}
      onChange={onVersion}
      popupMatchSelectWidth={false}
      options={inOrder(state.lists)
        .toReversed()
        .map((record) => ({
          value: record.version,
          disabled: record.partial,
          label: say(record.partial ? text.partial : text.frozen, {
            version: record.version,
            date: formatDate(record.frozenAt),
            count: formatCount(record.items),
          }),
        }))}
    />
  );
}
