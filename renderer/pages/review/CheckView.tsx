import { Button, Progress } from 'antd';
import { phaseText } from '../../../shared/text/phases';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { FailureNote } from '../../components/FailureNote';
import type { Check } from './checks';
import { Contents } from './Contents';
import { PackageFacts, Signers } from './parts';
import styles from './review.module.css';
import { ReviewPane } from './ReviewPane';
import { SaveState } from './SaveState';
import { Seal } from './Seal';
import { useReviewSession } from './session';

/** One package: how far its verification is, or what came of it, and its review where it is intact. */
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
    case 'done': {
      const { verification, dossier } = outcome.opened;
      return (
        <div className={styles.view}>
          <Head check={check} at={outcome.at} />
          <Seal verdict={verification.verdict} />
          {dossier !== null ? (
            <ReviewPane check={check} verification={verification} dossier={dossier} />
          ) : (
            <>
              <Contents verification={verification} />
              <div className={styles.pair}>
                <Signers signers={verification.signers} />
                <PackageFacts verification={verification} />
              </div>
            </>
          )}
        </div>
      );
    }
  }
}

/** The package's name, whether what was said of it is saved, and verifying it once more. */
function Head({ check, at }: { readonly check: Check; readonly at?: string }) {
  const say = useSay();
  const { open } = useReviewSession();
  return (
    <div className={styles.head}>
      <h2 className={styles.heading}>{check.package.name}</h2>
      <SaveState check={check} />
      {at !== undefined && <span className={styles.muted}>{say(text.verifiedAt, { time: formatMinute(at) })}</span>}
      <Button size="small" onClick={() => open(check.package)}>
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
  const { cancel } = useReviewSession();
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
