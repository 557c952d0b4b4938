/**
 * Every colour of the window, by what it means. Text colours keep 4.5 : 1 against the surfaces they stand on, in both
 * themes; README tells why each was chosen. Nothing is told by colour alone: a glyph or a word always stands beside it.
 */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly raised: string;
  readonly rail: string;
  readonly line: string;
  /** Borders of what can be filled in or pressed: 3 : 1. */
  readonly control: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** Words on a filled button. */
  readonly onAccent: string;
  readonly unconditional: string;
  readonly conditional: string;
  readonly closed: string;
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  /** Grounds of notices. */
  readonly goodSoft: string;
  readonly warningSoft: string;
  readonly badSoft: string;
  readonly selected: string;
}

export const light: Palette = {
  background: '#f3f5f8',
  surface: '#ffffff',
  raised: '#f8f9fb',
  rail: '#e9edf3',
  line: '#d5dbe4',
  control: '#7e8a9b',
  text: '#1b2430',
  muted: '#566173',
  accent: '#1d5fa6',
  accentSoft: '#e3edf8',
  onAccent: '#ffffff',
  unconditional: '#00705a',
  conditional: '#8a5200',
  closed: '#6a4391',
  good: '#00705a',
  warning: '#8a5200',
  bad: '#b3261e',
  goodSoft: '#e4f4ef',
  warningSoft: '#fdf3e0',
  badSoft: '#fdeceb',
  selected: '#dbe8f7',
};

export const dark: Palette = {
  background: '#12161c',
  surface: '#1a2029',
  raised: '#212936',
  rail: '#171c24',
  line: '#35404f',
  control: '#718096',
  text: '#e6ebf2',
  muted: '#a3b0c2',
  accent: '#6fb1f5',
  accentSoft: '#20364f',
  onAccent: '#12161c',
  unconditional: '#4cc9a7',
  conditional: '#f0b357',
  closed: '#c5a3ec',
  good: '#4cc9a7',
  warning: '#f0b357',
  bad: '#ff8a80',
  goodSoft: '#143029',
  warningSoft: '#33290f',
  badSoft: '#3b1f1e',
  selected: '#24405f',
};
