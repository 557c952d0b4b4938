import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Select } from 'antd';
import { findingText as text } from '../../../shared/text/window/review-finding';
import { shippedPhrases } from '../../../shared/text/window/review-phrases';
import { useSay } from '../../app/language';
import { keepPhrase } from './phrases';
import findingStyles from './finding.module.css';
import { usePhrases } from './use-phrases';

interface PhraseFieldProps {
  /** What is written so far. */
  readonly words: string;
  readonly onPhrase: (phrase: string) => void;
}

/** Phrases to be put into a finding: the reviewer's own, which are kept here, and those that come with the program. */
export function PhraseField({ words, onPhrase }: PhraseFieldProps) {
  const say = useSay();
  const { message } = App.useApp();
  const { phrases, set } = usePhrases();
  const shipped = shippedPhrases.map((phrase) => say(phrase));
  const kept = keepPhrase(phrases, shipped, words);
  const option = (phrase: string) => ({ value: phrase, label: phrase });
  const own = { label: say(text.phrasesOwn), options: phrases.map(option) };
  const others = { label: say(text.phrasesShipped), options: shipped.map(option) };

  async function keep(): Promise<void> {
    if (kept !== null && (await set(kept))) void message.success(say(text.phraseKept));
  }

  return (
    <div className={findingStyles.phrases}>
      <Select<string>
        aria-label={say(text.phrase)}
        placeholder={say(text.phrase)}
        value={null}
        showSearch
        onSelect={onPhrase}
        options={phrases.length > 0 ? [own, others] : [others]}
        optionRender={({ value, label }) => (
          <span className={findingStyles.phrase}>
            <span>{label}</span>
            {typeof value === 'string' && phrases.includes(value) && (
              <Button
                size="small"
                type="text"
                tabIndex={-1}
                aria-label={say(text.phraseDrop, { phrase: value })}
                icon={<DeleteOutlined aria-hidden="true" />}
                onClick={(event) => {
                  event.stopPropagation();
                  void set(phrases.filter((phrase) => phrase !== value));
                }}
              />
            )}
          </span>
        )}
      />
      <Button disabled={kept === null} onClick={() => void keep()}>
        {say(text.phraseKeep)}
      </Button>
    </div>
  );
}
