import { theme as antd, type ThemeConfig } from 'antd';
import type { Language } from '../../shared/text/language';
import type { Palette } from './palette';
import { dark, light } from './palette';

const CHINESE_FONTS =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"';
/** In English these come first: Chinese fonts draw quotation marks and apostrophes as wide as a character. */
const LATIN_FONTS = '"Segoe UI", "Noto Sans", "Liberation Sans"';
const MONOSPACE = '"Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", "Noto Sans Mono", monospace';

/** Fonts that office PCs have (Windows, 统信 UOS, 麒麟), in order; none is shipped. */
export function fontsOf(language: Language): string {
  const fonts = language === 'zh' ? CHINESE_FONTS : `${LATIN_FONTS}, ${CHINESE_FONTS}`;
  return `${fonts}, system-ui, sans-serif`;
}

export type Shade = 'light' | 'dark';

export const paletteOf = (shade: Shade): Palette => (shade === 'dark' ? dark : light);

/** The palette as custom properties (`--desk-accent` …) for our own style sheets. */
export function applyPalette(shade: Shade, root: HTMLElement): void {
  root.dataset.shade = shade;
  root.style.colorScheme = shade;
  root.style.setProperty('--desk-monospace', MONOSPACE);
  for (const [name, value] of Object.entries(paletteOf(shade))) root.style.setProperty(`--desk-${name}`, String(value));
}

/** Ant Design in our palette: dense, square-ish, without shadows on what lies flat; `isStill`: nothing moves. */
export function antdTheme(shade: Shade, language: Language, isStill: boolean): ThemeConfig {
  const palette = paletteOf(shade);
  return {
    algorithm: shade === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      // Left to the style sheet alone, what closes would wait for the end of a motion that never begins.
      motion: !isStill,
      colorPrimary: palette.accent,
      colorInfo: palette.accent,
      colorSuccess: palette.good,
      colorWarning: palette.warning,
      colorError: palette.bad,
      colorSuccessBg: palette.goodSoft,
      colorSuccessBorder: palette.good,
      colorWarningBg: palette.warningSoft,
      colorWarningBorder: palette.warning,
      colorErrorBg: palette.badSoft,
      colorErrorBorder: palette.bad,
      colorInfoBg: palette.accentSoft,
      colorInfoBorder: palette.accent,
      colorPrimaryBg: palette.accentSoft,
      colorPrimaryBgHover: palette.selected,
      controlItemBgActive: palette.selected,
      colorLink: palette.accent,
      colorBgLayout: palette.background,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorText: palette.text,
      colorTextSecondary: palette.muted,
      colorTextTertiary: palette.muted,
      colorTextDescription: palette.muted,
      colorTextPlaceholder: palette.muted,
      colorBorder: palette.control,
      colorBorderSecondary: palette.line,
      colorTextLightSolid: palette.onAccent,
      fontFamily: fontsOf(language),
      fontFamilyCode: MONOSPACE,
      fontSize: 14,
      borderRadius: 4,
      controlHeight: 32,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: {
      // The lighter accent that buttons would take under the pointer is too faint for words.
      Button: { defaultHoverColor: palette.accent, defaultHoverBorderColor: palette.accent, primaryShadow: 'none' },
      Drawer: { paddingLG: 16 },
      Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 4px' },
    },
  };
}
