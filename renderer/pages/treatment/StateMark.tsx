import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import type { TreatmentState } from './worklist';

const glyphs = { unplanned: '◌', planned: '◐', treated: '●', redo: '↻' } as const;
const tones = { unplanned: 'plain', planned: 'accent', treated: 'good', redo: 'warning' } as const;

/** How far the treatment of a dataset is. */
export function StateMark({ state }: { readonly state: TreatmentState }) {
  const say = useSay();
  return (
    <Mark tone={tones[state]} glyph={glyphs[state]}>
      {say(treatmentText[state])}
    </Mark>
  );
}
