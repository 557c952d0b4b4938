import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from '../../renderer/theme/palette';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ['background', 'surface', 'raised', 'rail', 'selected', 'accentSoft'] as const;
const inks = [
  'text',
  'muted',
  'accent',
  'unconditional',
  'conditional',
  'closed',
  'good',
  'warning',
  'bad',
] as const satisfies readonly (keyof Palette)[];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, palette) => {
  test.each(inks)('%s can be read on every surface (4.5 : 1)', (ink) => {
    const poor = surfaces.filter((surface) => contrast(palette[ink], palette[surface]) < 4.5);
    expect(poor).toEqual([]);
  });

  test.each([
    ['good', 'goodSoft'],
    ['warning', 'warningSoft'],
    ['bad', 'badSoft'],
    ['accent', 'accentSoft'],
  ] as const)('notices can be read: %s and text on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('borders of controls can be seen (3 : 1)', () => {
    const poor = (['background', 'surface', 'raised'] as const).filter(
      (surface) => contrast(palette.control, palette[surface]) < 3,
    );
    expect(poor).toEqual([]);
  });

  test('words on a filled button can be read', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.bad)).toBeGreaterThanOrEqual(4.5);
  });
});
