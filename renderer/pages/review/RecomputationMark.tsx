import { claimText as text } from '../../../shared/text/window/review';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import { differingIn, type Recomputation } from './checks';

/** How far the numbers are worked out again, or whether they agree. */
export function RecomputationMark({ recomputation }: { readonly recomputation: Recomputation }) {
  const say = useSay();
  switch (recomputation.kind) {
    case 'none':
      return (
        <Mark tone="plain" glyph="–">
          {say(text.none)}
        </Mark>
      );
    case 'running':
      return (
        <Mark tone="plain" glyph="◌">
          {say(text.running)}
        </Mark>
      );
    case 'failed':
      return (
        <Mark tone="warning" glyph="!">
          {say(text.failed)}
        </Mark>
      );
    case 'done': {
      const { claims } = recomputation;
      const differing = differingIn(claims);
      if (differing > 0) {
        return (
          <Mark tone="bad" glyph="✕">
            {say(text.differSome, { count: formatCount(differing) })}
          </Mark>
        );
      }
      return (
        <Mark tone="good" glyph="✓">
          {claims.length === 0 ? say(text.nothing) : say(text.agreeAll, { count: formatCount(claims.length) })}
        </Mark>
      );
    }
  }
}
