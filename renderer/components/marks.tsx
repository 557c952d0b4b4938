import type { OpeningType } from '../../shared/model/decision';
import type { PackageVerdict } from '../../shared/model/package';
import type { Level, TagRole } from '../../shared/model/tag';
import { levelWords, roleNames, typeNames, verdictNames } from '../../shared/text/terms';
import { useSay } from '../app/language';
import styles from './marks.module.css';

/** Tones of the palette that a mark may have. */
export type Tone = 'plain' | 'unconditional' | 'conditional' | 'closed' | 'good' | 'warning' | 'bad' | 'accent';

/** A short word with a glyph before it, so that it is told apart without its colour. */
export function Mark({
  tone,
  glyph,
  children,
}: {
  readonly tone: Tone;
  readonly glyph: string;
  readonly children: string;
}) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <span aria-hidden="true" className={styles.glyph}>
        {glyph}
      </span>
      {children}
    </span>
  );
}

const typeGlyphs = { unconditional: '●', conditional: '◐', closed: '○', undecided: '◌' } as const;

/** The opening type of a resource; null: not decided yet. */
export function TypeMark({ type }: { readonly type: OpeningType | null }) {
  const say = useSay();
  const shown = type ?? 'undecided';
  return (
    <Mark tone={type ?? 'plain'} glyph={typeGlyphs[shown]}>
      {say(typeNames[shown])}
    </Mark>
  );
}

export const levelGlyphs = { 1: '▁', 2: '▃', 3: '▅', 4: '▇' } as const;
export const levelTones = { 1: 'good', 2: 'plain', 3: 'warning', 4: 'bad' } as const;

/** The sensitivity level of a field, 1 to 4. */
export function LevelMark({ level }: { readonly level: Level }) {
  const say = useSay();
  return (
    <Mark tone={levelTones[level]} glyph={levelGlyphs[level]}>
      {say(levelWords[level])}
    </Mark>
  );
}

const roleGlyphs = { direct: '■', quasi: '▣', sensitive: '◆', other: '□' } as const;
const roleTones = { direct: 'bad', quasi: 'warning', sensitive: 'closed', other: 'plain' } as const;

/** The role of a field in de-identification. */
export function RoleMark({ role }: { readonly role: TagRole }) {
  const say = useSay();
  return (
    <Mark tone={roleTones[role]} glyph={roleGlyphs[role]}>
      {say(roleNames[role])}
    </Mark>
  );
}

const verdictGlyphs = {
  trusted: '✓',
  untrusted: '?',
  unsigned: '–',
  altered: '✕',
  malformed: '✕',
  unsupported: '↑',
} as const;

/** The verdict on a package: only one is good. */
export function VerdictMark({ verdict }: { readonly verdict: PackageVerdict }) {
  const say = useSay();
  const tone = verdict === 'trusted' ? 'good' : verdict === 'untrusted' ? 'warning' : 'bad';
  return (
    <Mark tone={tone} glyph={verdictGlyphs[verdict]}>
      {say(verdictNames[verdict])}
    </Mark>
  );
}
