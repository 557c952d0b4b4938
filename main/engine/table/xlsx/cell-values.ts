import type { CellObject } from '@e965/xlsx';
import { hidesDigits } from '../cells';
import { formatted } from './formats';
import { isTrue, plainText } from './text';

/** What the file says of a cell (CT_Cell, ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  /** `t`; a number where it is missing. */
  readonly type: string;
  /** `s`: the number of its style. */
  readonly style: number;
  /** `v`; '' where there is none. */
  readonly value: string;
  /** The text of `is`; undefined where there is none. */
  readonly inline: string | undefined;
  readonly formula: boolean;
}

/** Shown numbers of a format that are kept, since dates and amounts repeat. */
const MOST_SHOWN = 20_000;

const DAY = 86_400_000;

/** Serial number of an ISO 8601 date (`t="d"`), as Excel counts days (18.17.4): 1900-02-29 counts too. */
function serialOf(iso: string, date1904: boolean): number {
  const days = (Date.parse(/[T ]/.test(iso) && !/Z$/i.test(iso) ? `${iso}Z` : iso) - Date.UTC(1899, 11, 30)) / DAY;
  if (date1904) return days - 1462;
  return days < 60 ? days - 1 : days;
}

/**
 * Makes cells of what the file says, in the form that the library for the older formats gives them.
 *
 * @param formats codes of number formats by styles
 * @param shared the shared text of a number; throws if there is none
 */
export function cellMaker(
  formats: readonly string[],
  date1904: boolean,
  shared: (index: number) => string,
): (raw: RawCell) => CellObject {
  const shown = new Map<string, Map<number, string | undefined>>();

  function show(value: number, code: string): string | undefined {
    let known = shown.get(code);
    if (known === undefined || known.size >= MOST_SHOWN)
      shown.set(code, (known = new Map<number, string | undefined>()));
    if (known.has(value)) return known.get(value);
    const text = formatted(value, code, date1904);
    known.set(value, text);
    return text;
  }

  function numberCell(value: number, style: number): CellObject {
    const z = formats[style] ?? 'General';
    if (hidesDigits(z)) return { t: 'n', v: value, z };
    const w = show(value, z);
    return w === undefined ? { t: 'n', v: value, z } : { t: 'n', v: value, z, w };
  }

  return ({ type, style, value, inline, formula }) => {
    switch (type) {
      case 's':
        return value === '' ? { t: 'z' } : { t: 's', v: shared(Number.parseInt(value, 10)) };
      case 'inlineStr':
        return { t: 's', v: inline ?? '' };
      case 'b': {
        const z = formats[style] ?? 'General';
        const w = formatted(isTrue(value), z, date1904);
        return { t: 'b', v: isTrue(value), z, ...(w === undefined ? {} : { w }) };
      }
      case 'e':
        return value === '' ? { t: 'e' } : { t: 'e', v: value, w: value };
      case 'd':
        return value === '' ? { t: 'z' } : numberCell(serialOf(value, date1904), style);
      case 'n':
        if (value !== '') return numberCell(Number.parseFloat(value), style);
        // A formula whose result was never saved; its text goes no further.
        return formula ? { t: 'z', f: '' } : { t: 'z' };
      default:
        return { t: 's', v: plainText(value) };
    }
  };
}
