import { SSF, type CellObject } from '@e965/xlsx';

/** The library's formatter, which comes without types. */
const { format } = SSF as {
  readonly format: (code: string, value: number | boolean, options: { readonly date1904: boolean }) => string;
};

/**
 * Codes of the built-in number formats by their ids (ECMA-376 part 1, 18.8.30): those for all languages, and those that
 * mean something else in each, as Chinese (zh-CN) has them. Files hold no code for them.
 * 14 and 22 are shown in the system's way; this is China's, which also keeps the century.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const NONE: ReadonlyMap<number, string> = new Map();

/** The system's short date, which a workbook cannot change. */
const SHORT_DATE = 14;

/** Formats that follow the system, whatever else they say. */
const BY_SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(F800|x-sysdate)\]/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(F400|x-systime)\]/i, 'h:mm:ss'],
];

/** The code with which a number is shown where its own follows the system; undefined where it does not. */
export function systemFormat(code: string): string | undefined {
  return BY_SYSTEM.find(([pattern]) => pattern.test(code))?.[1];
}

/** The code of a number format by its id: the workbook's own, else the built-in. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const code = id === SHORT_DATE ? BUILT_IN[id] : (own.get(id) ?? BUILT_IN[id]);
  // Google's sheets write a dot that other programs want escaped.
  return code === 'd.m' ? 'd\\.m' : (code ?? 'General');
}

/** The short date with the year cut, as the library shows a date whose built-in format it takes for an American one. */
const AMERICAN_DATE = /^\d{1,2}\/\d{1,2}\/\d\d$/;

/**
 * A cell of an older format as a Chinese system shows it. Of a built-in format for Chinese the library tells no code
 * (undefined) and shows an American date, of which the century is lost: the day is given in full instead.
 */
export function inChina(cell: CellObject, date1904: boolean): CellObject {
  if (cell.t !== 'n' || typeof cell.v !== 'number') return cell;
  const unknown = cell.z === undefined && AMERICAN_DATE.test(cell.w ?? '');
  const code = unknown
    ? formatCode(SHORT_DATE, NONE)
    : cell.z === 'm/d/yy h:mm'
      ? BUILT_IN[22]
      : systemFormat(`${cell.z ?? ''}`);
  const shown = code === undefined ? undefined : formatted(cell.v, code, date1904);
  return code === undefined || shown === undefined ? cell : { ...cell, z: code, w: shown };
}

/** A number or boolean as its format shows it; undefined where the format cannot be understood. */
export function formatted(value: number | boolean, code: string, date1904: boolean): string | undefined {
  try {
    return format(systemFormat(code) ?? code, value, { date1904 });
  } catch {
    return undefined;
  }
}
