import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';
import { algorithmNames, certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { Facts, type Fact } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { Mark } from '../../../components/marks';

interface CertificateFactsProps {
  readonly certificate: {
    readonly subject: string;
    /** Null where this program knows no algorithm for its key. */
    readonly algorithm: SignatureAlgorithmId | null;
    /** Instants in UTC. */
    readonly validFrom: string;
    readonly validThrough: string;
    readonly fingerprint: string;
  };
  /** What else is said of it, between its validity and its fingerprint. */
  readonly more: readonly Fact[];
}

/** What is said of every certificate: whose it is, how long it holds, how it signs, and its fingerprint. */
export function CertificateFacts({ certificate, more }: CertificateFactsProps) {
  const say = useSay();
  const { subject, algorithm, validFrom: from, validThrough: through, fingerprint } = certificate;
  const isOver = through < new Date().toISOString();
  return (
    <Facts
      facts={[
        { name: say(settingsText.subject), value: subject },
        {
          name: say(settingsText.validity),
          value: (
            <>
              {say(settingsText.validityValue, { from: formatDate(from), through: formatDate(through) })}{' '}
              {isOver && (
                <Mark tone="warning" glyph="!">
                  {say(text.expired)}
                </Mark>
              )}
            </>
          ),
        },
        {
          name: say(text.algorithm),
          value: say(algorithm === null ? text.unknownAlgorithm : algorithmNames[algorithm]),
        },
        ...more,
        { name: say(settingsText.fingerprint), value: <Fingerprint value={fingerprint} /> },
      ]}
    />
  );
}
