import { Button } from 'antd';
import { reviewText as text } from '../../../shared/text/window/review';
import { useSay } from '../../app/language';
import { FailureNote } from '../../components/FailureNote';
import { Mark } from '../../components/marks';
import { digestOf, type Check } from './checks';
import styles from './review.module.css';
import { useDraft, useReviewSession } from './session';

/** Whether what was said of a package is kept already. */
export function SaveState({ check }: { readonly check: Check }) {
  const say = useSay();
  const draft = useDraft(digestOf(check) ?? '');
  if (draft === undefined) return null;
  const { saving } = draft;
  return (
    <span role="status">
      {saving === 'saved' && (
        <Mark tone="plain" glyph="✓">
          {say(text.saved)}
        </Mark>
      )}
      {saving === 'saving' && (
        <Mark tone="plain" glyph="◌">
          {say(text.saving)}
        </Mark>
      )}
      {saving === 'failed' && (
        <Mark tone="bad" glyph="✕">
          {say(text.saveFailed)}
        </Mark>
      )}
    </span>
  );
}

/** Why something is not saved, and the ways on; what was typed stays until it is given up. */
export function SaveFailure({ digest }: { readonly digest: string }) {
  const say = useSay();
  const { drafts } = useReviewSession();
  const failure = useDraft(digest)?.failure;
  if (!failure) return null;
  return (
    <div className={styles.unsaved}>
      <FailureNote failure={failure} />
      <div className={styles.buttons}>
        <Button size="small" type="primary" onClick={() => drafts.retry(digest)}>
          {say(text.saveAgain)}
        </Button>
        <Button size="small" onClick={() => drafts.discard(digest)}>
          {say(text.saveDiscard)}
        </Button>
      </div>
    </div>
  );
}
