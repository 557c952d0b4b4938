import type { SelfCheckFinding } from '../../../shared/contract/list';
import { checkStateNames } from '../../../shared/text/self-check';
import { useSay } from '../../app/language';
import { Mark, type Tone } from '../../components/marks';

type State = SelfCheckFinding['state'];

const marks: Readonly<Record<State, { readonly tone: Tone; readonly glyph: string }>> = {
  failing: { tone: 'bad', glyph: '✕' },
  warning: { tone: 'warning', glyph: '!' },
  unknown: { tone: 'plain', glyph: '?' },
  ok: { tone: 'good', glyph: '✓' },
};

/** How one matter of the self-check stands. */
export function CheckStateMark({ state }: { readonly state: State }) {
  const say = useSay();
  return <Mark {...marks[state]}>{say(checkStateNames[state])}</Mark>;
}
