import { Input } from 'antd';
import { useId, useState } from 'react';
import { conclusionOf } from '../../../shared/rules/review';
import { conclusionText as text } from '../../../shared/text/window/review-conclusion';
import { useSay } from '../../app/language';
import { ConclusionMark } from '../../components/review-marks';
import { EarlierFindings } from './EarlierFindings';
import { Gaps } from './Gaps';
import type { Filter } from './items';
import { OwnFindings } from './OwnFindings';
import { ReceiptForm } from './ReceiptForm';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

/** What is said of the package as a whole, what the review comes to, and the receipt. */
export function ConclusionPart({ onItems }: { readonly onItems: (filter: Filter) => void }) {
  const say = useSay();
  const { dossier, review } = useReviewing();
  const earlier = dossier.previous?.findings ?? [];
  return (
    <div className={findingStyles.conclusion}>
      <div>
        <OwnFindings resource={null} />
        <EarlierFindings findings={earlier} />
      </div>
      <div>
        <h3 className={styles.part}>{say(text.title)}</h3>
        <p className={styles.means}>
          {say(text.comesTo)} <ConclusionMark conclusion={conclusionOf(review, dossier.list.items, earlier)} />
        </p>
        <Words />
        <Gaps onItems={onItems} />
        <ReceiptForm />
      </div>
    </div>
  );
}

/** Who reviews, and words on the whole; each is saved once its field is left. */
function Words() {
  const say = useSay();
  const { review, change } = useReviewing();
  const [office, setOffice] = useState(review.reviewer?.office ?? '');
  const [person, setPerson] = useState(review.reviewer?.person ?? '');
  const [words, setWords] = useState(review.words);
  const ids = { office: useId(), person: useId(), words: useId() };

  function saveReviewer(): void {
    const reviewer = { office: office.trim(), person: person.trim() };
    const isKnown = reviewer.office === review.reviewer?.office && reviewer.person === review.reviewer.person;
    if (reviewer.office !== '' && reviewer.person !== '' && !isKnown) change({ kind: 'reviewer', reviewer });
  }

  return (
    <div className={findingStyles.form}>
      <label htmlFor={ids.office}>{say(text.office)}</label>
      <Input
        id={ids.office}
        placeholder={say(text.officeHint)}
        maxLength={500}
        value={office}
        onChange={({ target }) => setOffice(target.value)}
        onBlur={saveReviewer}
      />
      <label htmlFor={ids.person}>{say(text.person)}</label>
      <Input
        id={ids.person}
        maxLength={500}
        value={person}
        onChange={({ target }) => setPerson(target.value)}
        onBlur={saveReviewer}
      />
      <label htmlFor={ids.words}>{say(text.words)}</label>
      <Input.TextArea
        id={ids.words}
        placeholder={say(text.wordsHint)}
        rows={4}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onBlur={() => {
          if (words !== review.words) change({ kind: 'words', words });
        }}
      />
    </div>
  );
}
