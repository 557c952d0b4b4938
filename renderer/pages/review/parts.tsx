import { Button } from 'antd';
import type { Response } from '../../../shared/contract';
import type { PackageSigner } from '../../../shared/model/package';
import { faultText } from '../../../shared/text/faults';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useDesk } from '../../app/desk-context';
import { formatCount, formatMinute } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { subjectWords } from '../../app/subject';
import { Facts } from '../../components/Facts';
import { Fingerprint } from '../../components/Fingerprint';
import { Mark } from '../../components/marks';
import styles from './review.module.css';
import verifyStyles from './verify.module.css';

interface SignersProps {
  readonly signers: readonly PackageSigner[];
}

/** How a signer who is not trusted yet is compared by telephone, and then trusted. */
export function CompareSigner({ signers }: SignersProps) {
  const say = useSay();
  const { go } = useDesk();
  return (
    <section className={verifyStyles.compare}>
      <h3 className={styles.part}>{say(text.compareTitle)}</h3>
      <ol className={verifyStyles.steps}>
        <li>
          {say(text.compareSteps)}
          <div className={verifyStyles.prints}>
            {signers
              .filter(({ trusted }) => !trusted)
              .map(({ fingerprint }) => (
                <Fingerprint key={fingerprint} value={fingerprint} />
              ))}
          </div>
        </li>
        <li>
          {say(text.compareAdd)}
          <div className={verifyStyles.prints}>
            <Button size="small" onClick={() => go('settings')}>
              {say(text.toSettings)}
            </Button>
          </div>
        </li>
      </ol>
    </section>
  );
}

/** Who signed: certificate, trust, and the time that the signer claims. */
export function Signers({ signers }: SignersProps) {
  const say = useSay();
  const time = ({ signingTime, validAtSigning }: PackageSigner) =>
    signingTime === null
      ? say(text.noSigningTime)
      : say(validAtSigning ? text.validThen : text.invalidThen, { time: formatMinute(signingTime) });
  return (
    <section>
      <h3 className={styles.part}>{say(text.signers)}</h3>
      {signers.length === 0 && <p className={styles.muted}>{say(text.noSigners)}</p>}
      {signers.map((signer, index) => (
        <Facts
          key={index}
          facts={[
            { name: say(text.subject), value: signer.subject },
            {
              name: say(text.trust),
              value: signer.trusted ? (
                <Mark tone="good" glyph="✓">
                  {say(text.trusted)}
                </Mark>
              ) : (
                <Mark tone="warning" glyph="?">
                  {say(text.notTrusted)}
                </Mark>
              ),
            },
            { name: say(text.signingTime), value: time(signer) },
            ...(signer.cautions?.length ? [{ name: say(text.caution), value: <Cautions of={signer} /> }] : []),
            { name: say(text.fingerprint), value: <Fingerprint value={signer.fingerprint} /> },
          ]}
        />
      ))}
    </section>
  );
}

/** What is to be known of a signature beside its verdict. */
function Cautions({ of: { cautions = [] } }: { readonly of: PackageSigner }) {
  const language = useLanguage();
  return cautions.map((caution, index) => (
    <p key={index} className={verifyStyles.caution}>
      {faultText({ code: caution.code, params: { issuer: subjectWords(caution.issuer) } }, language)}
    </p>
  ));
}

interface PackageFactsProps {
  readonly verification: Response<'review.open'>['verification'];
}

/** What the package says of itself; to be believed only where the verdict is good. */
export function PackageFacts({ verification: { ok, package: stated } }: PackageFactsProps) {
  const say = useSay();
  return (
    <section>
      <h3 className={styles.part}>{say(text.facts)}</h3>
      {stated === null && <p className={styles.muted}>{say(text.noFacts)}</p>}
      {stated && !ok && <p className={styles.muted}>{say(text.selfStated)}</p>}
      {stated && (
        <Facts
          facts={[
            { name: say(text.agency), value: stated.agency.name },
            { name: say(text.code), value: stated.agency.code },
            { name: say(text.listVersion), value: say(text.versionValue, { version: stated.listVersion }) },
            { name: say(text.items), value: formatCount(stated.items) },
            { name: say(text.datasets), value: formatCount(stated.datasets) },
            { name: say(text.digest), value: <Fingerprint value={stated.digest} /> },
          ]}
        />
      )}
    </section>
  );
}
