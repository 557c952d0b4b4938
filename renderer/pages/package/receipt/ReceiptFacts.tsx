import type { Receipt } from '../../../../shared/model/receipt';
import { receiptText as text } from '../../../../shared/text/window/package-receipt';
import { formatCount, formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { Facts } from '../../../components/Facts';
import { Fingerprint } from '../../../components/Fingerprint';
import { ConclusionMark } from '../../../components/review-marks';
import styles from '../package.module.css';
import { tally } from './tally';

/** What a receipt says: conclusion, reviewer, and how many items and findings of each kind. */
export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const say = useSay();
  const { package: reviewed, reviewer, date, conclusion, words, checks } = receipt;
  const { items, findings } = tally(receipt);
  const counts = <Name extends string>(numbers: Readonly<Record<Name, number>>) =>
    Object.fromEntries(Object.entries<number>(numbers).map(([name, count]) => [name, formatCount(count)]));
  const { recomputed } = checks;
  return (
    <section>
      <h3 className={styles.subheading}>{say(text.says)}</h3>
      <Facts
        facts={[
          { name: say(text.conclusion), value: <ConclusionMark conclusion={conclusion} /> },
          {
            name: say(text.of),
            value: say(text.ofVersion, { agency: reviewed.agency.name, version: reviewed.listVersion }),
          },
          { name: say(text.reviewer), value: `${reviewer.office} ${reviewer.person}` },
          { name: say(text.date), value: formatDate(date) },
          { name: say(text.items), value: say(text.itemsValue, counts(items)) },
          { name: say(text.findings), value: say(text.findingsValue, counts(findings)) },
          ...(words === '' ? [] : [{ name: say(text.words), value: words }]),
          {
            name: say(text.recomputed),
            value: recomputed === null ? say(text.recomputedNot) : say(text.recomputedValue, counts(recomputed)),
          },
          { name: say(text.packageDigest), value: <Fingerprint value={reviewed.digest} /> },
        ]}
      />
    </section>
  );
}
