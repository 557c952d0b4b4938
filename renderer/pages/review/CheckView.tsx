import { Button, Progress } from 'antd';
import type { Verification } from '../../../shared/model/package';
import { phaseText } from '../../../shared/text/phases';
import { verdictMeanings, verifyText as text } from '../../../shared/text/window/review-verify';
import { formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { FailureNote } from '../../components/FailureNote';
import { VerdictMark } from '../../components/marks';
import type { Check } from './checks';
import { CompareSigner, PackageFacts, Signers } from './parts';
import { FaultTable } from './FaultTable';
import { useVerifySession } from './session';
import styles from './review.module.css';

/** One package: how far its verification is, or what came of it. */
export function CheckView({ check }: { readonly check: Check }) {
  const { outcome } = check;
  switch (outcome.kind) {
    case 'running':
      return <Running check={check} done={outcome.progress?.done ?? 0} total={outcome.progress?.total ?? 0} />;
    case 'failed':
      return (
        <div className={styles.view}>
          <Head check={check} />
          <FailureNote failure={outcome.failure} />
        </div>
      );
    case 'done':
      return (
        <div className={styles.view}>
          <Head check={check} at={outcome.at} />
          <Verdict verification={outcome.verification} />
        </div>
      );
  }
}

/** The package's name, and verifying it once more. */
function Head({ check, at }: { readonly check: Check; readonly at?: string }) {
  const say = useSay();
  const { verify } = useVerifySession();
  return (
    <div className={styles.head}>
      <h2 className={styles.heading}>{check.package.name}</h2>
      {at !== undefined && <span className={styles.muted}>{say(text.verifiedAt, { time: formatMinute(at) })}</span>}
      <Button size="small" onClick={() => verify(check.package)}>
        {say(text.again)}
      </Button>
    </div>
  );
}

interface RunningProps {
  readonly check: Check;
  /** In bytes. */
  readonly done: number;
  readonly total: number;
}

function Running({ check, done, total }: RunningProps) {
  const say = useSay();
  const { cancel } = useVerifySession();
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{check.package.name}</h2>
      <Progress
        percent={total > 0 ? Math.floor((done / total) * 100) : 0}
        aria-label={say(phaseText('package-read'))}
        status="active"
      />
      <div>
        <Button onClick={() => cancel(check)}>{say(text.cancel)}</Button>
      </div>
    </div>
  );
}

/** The verdict with what it means and what to do, and all that it rests on. */
function Verdict({ verification }: { readonly verification: Verification }) {
  const say = useSay();
  const { verdict, faults, signers } = verification;
  const { means, next } = verdictMeanings[verdict];
  return (
    <>
      <section className={styles.verdict} data-verdict={verdict} aria-live="polite">
        <div className={styles.large}>
          <VerdictMark verdict={verdict} />
        </div>
        <p className={styles.means}>{say(means)}</p>
        <p className={styles.means}>
          <strong>{say(text.whatToDo)}</strong> {say(next)}
        </p>
      </section>
      {verdict === 'untrusted' && <CompareSigner signers={signers} />}
      {/* That the signer is not trusted has been said at length. */}
      {verdict !== 'untrusted' && faults.length > 0 && <FaultTable faults={faults} />}
      <div className={styles.pair}>
        <Signers signers={signers} />
        <PackageFacts verification={verification} />
      </div>
    </>
  );
}
