import type { FindingKind, FindingState, Severity } from '../../shared/model/finding';
import type { Conclusion } from '../../shared/model/receipt';
import { conclusionNames, findingKindNames, findingStateNames, severityNames } from '../../shared/text/review-terms';
import { useSay } from '../app/language';
import { Mark, type Tone } from './marks';

type Look = { readonly tone: Tone; readonly glyph: string };

const kindLooks: Readonly<Record<FindingKind, Look>> = {
  return: { tone: 'bad', glyph: '↩' },
  suggest: { tone: 'accent', glyph: '＋' },
};

/** 退回 or 建议. */
export function FindingKindMark({ kind }: { readonly kind: FindingKind }) {
  const say = useSay();
  return <Mark {...kindLooks[kind]}>{say(findingKindNames[kind])}</Mark>;
}

const severityLooks: Readonly<Record<Severity, Look>> = {
  critical: { tone: 'bad', glyph: '▇' },
  major: { tone: 'warning', glyph: '▅' },
  minor: { tone: 'plain', glyph: '▃' },
};

/** 严重, 一般 or 轻微; the glyph is as high as it weighs. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const say = useSay();
  return <Mark {...severityLooks[severity]}>{say(severityNames[severity])}</Mark>;
}

const stateLooks: Readonly<Record<FindingState, Look>> = {
  new: { tone: 'warning', glyph: '○' },
  unresolved: { tone: 'bad', glyph: '◐' },
  resolved: { tone: 'good', glyph: '●' },
};

/** 新增, 未解决 or 已解决; the disc is as full as it is settled. */
export function FindingStateMark({ state }: { readonly state: FindingState }) {
  const say = useSay();
  return <Mark {...stateLooks[state]}>{say(findingStateNames[state])}</Mark>;
}

const conclusionLooks: Readonly<Record<Conclusion, Look>> = {
  passed: { tone: 'good', glyph: '✓' },
  'passed-with-suggestions': { tone: 'good', glyph: '✓' },
  returned: { tone: 'bad', glyph: '↩' },
};

/** What a receipt comes to. */
export function ConclusionMark({ conclusion }: { readonly conclusion: Conclusion }) {
  const say = useSay();
  return <Mark {...conclusionLooks[conclusion]}>{say(conclusionNames[conclusion])}</Mark>;
}
