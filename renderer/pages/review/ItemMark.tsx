import type { ReviewMark } from '../../../shared/model/finding';
import { markNames } from '../../../shared/text/review-terms';
import { reviewText } from '../../../shared/text/window/review';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';

const looks = {
  pass: { tone: 'good', glyph: '✓' },
  return: { tone: 'bad', glyph: '↩' },
  suggest: { tone: 'accent', glyph: '＋' },
} as const;

/** 通过, 退回 or 建议; null: not looked at yet. */
export function ItemMark({ mark }: { readonly mark: ReviewMark | null }) {
  const say = useSay();
  if (mark === null) {
    return (
      <Mark tone="plain" glyph="◌">
        {say(reviewText.unmarked)}
      </Mark>
    );
  }
  return <Mark {...looks[mark]}>{say(markNames[mark])}</Mark>;
}
