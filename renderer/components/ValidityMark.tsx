import { legalDate } from '../../shared/rules/clock';
import { useSay } from '../app/language';
import { validityWords } from '../app/validity';
import { Mark } from './marks';

interface ValidityMarkProps {
  readonly regulation: { readonly validFrom: string; readonly validThrough: string | null };
}

/** Whether a regulation is in force today, and since or until when. */
export function ValidityMark({ regulation }: ValidityMarkProps) {
  const say = useSay();
  const { inForce, text, params } = validityWords(regulation, legalDate(new Date()));
  return (
    <Mark tone={inForce ? 'good' : 'warning'} glyph={inForce ? '✓' : '!'}>
      {say(text, params)}
    </Mark>
  );
}
