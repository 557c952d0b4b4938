import { expect, test } from 'vitest';
import { positionAfter } from '../../../renderer/components/DataGrid/keys';
import { inFull, onOneLine } from '../../../renderer/components/DataGrid/texts';
import { allowedWidth, fittingWidth } from '../../../renderer/components/DataGrid/width';

const shown = (pieces: readonly { text: string; isSign: boolean }[]) =>
  pieces.map(({ text, isSign }) => (isSign ? `[${text}]` : text)).join('');

test('white space that nobody would see is shown by signs, that between words as it is', () => {
  expect(shown(onOneLine('云汐区'))).toBe('云汐区');
  expect(shown(onOneLine('  云汐 区 \u3000'))).toBe('[··]云汐 区[·□]');
  expect(shown(onOneLine('一\r\n二\t三'))).toBe('一[␍↵]二[→]三');
  expect(shown(onOneLine(' '))).toBe('[·]');
  expect(shown(inFull('一\n二 '))).toBe('一[↵\n]二[·]');
});

test('a row shows the beginning of a long text, the full view all of it', () => {
  expect(shown(onOneLine('字'.repeat(5000)))).toHaveLength(301);
  expect(shown(inFull('字'.repeat(5000)))).toHaveLength(5000);
});

test('a column is as wide as its texts, within reason', () => {
  expect(fittingWidth(['32070019900307123X'])).toBeGreaterThan(140);
  expect(fittingWidth(['区县'])).toBeLessThan(80);
  expect(fittingWidth(['字'.repeat(500)])).toBe(280);
  expect([allowedWidth(1), allowedWidth(300.4), allowedWidth(99_999)]).toEqual([48, 300, 1200]);
});

test('keys lead where the grid pattern says, and never beyond the ends', () => {
  const extent = { rows: 1000, columns: 5, page: 20 };
  const after = (key: string, row: number, column: number, ctrlKey = false) =>
    positionAfter({ key, ctrlKey }, { row, column }, extent);
  expect(after('ArrowDown', -1, 2)).toEqual({ row: 0, column: 2 });
  expect(after('ArrowUp', 0, 2)).toEqual({ row: -1, column: 2 });
  expect(after('ArrowUp', -1, 2)).toEqual({ row: -1, column: 2 });
  expect(after('ArrowRight', 3, 4)).toEqual({ row: 3, column: 4 });
  expect(after('ArrowLeft', 3, 0)).toEqual({ row: 3, column: 0 });
  expect(after('Home', 3, 3)).toEqual({ row: 3, column: 0 });
  expect(after('End', 3, 3)).toEqual({ row: 3, column: 4 });
  expect(after('Home', 900, 3, true)).toEqual({ row: 0, column: 0 });
  expect(after('End', 3, 3, true)).toEqual({ row: 999, column: 4 });
  expect(after('PageDown', 990, 1)).toEqual({ row: 999, column: 1 });
  expect(after('PageUp', 5, 1)).toEqual({ row: 0, column: 1 });
  expect(after('PageUp', -1, 1)).toEqual({ row: -1, column: 1 });
  expect(after('a', 1, 1)).toBeNull();
});
