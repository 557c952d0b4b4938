/** A table of statistics as it is released: categories and counts, row by row. A count that is hidden is null. */
export interface Cells {
  readonly keys: readonly (readonly (string | null)[])[];
  readonly shown: readonly (readonly (number | null)[])[];
  /** The counts of the source in the same rows; null where rows were left out. */
  readonly truth: readonly (readonly (number | null)[])[] | null;
}

/** A hidden count that was worked out: its row, and its place among the counts. */
export interface Derived {
  readonly row: number;
  readonly count: number;
}

const TOTAL = /^(?:合计|总计|小计|共计|总数|全部|全市|total|all)$/iu;
/** So many rows must add up before columns are taken to. */
const PROOF = 5;

/** Hidden counts that follow from a total less all others of its group, where exactly one is hidden. */
export function totalledRows(cells: Cells, small: number): Derived[] {
  const places = cells.keys[0]?.map((_, index) => index) ?? [];
  return places.flatMap((place) => {
    const groups = groupsAround(cells, place);
    const counts = cells.shown[0]?.map((_, index) => index) ?? [];
    return counts.flatMap((count) => {
      const sums = groups.map((group) => sumOf(cells, group, count));
      const whole = sums.filter(({ hidden, total }) => hidden.length === 0 && total !== null);
      if (whole.some(({ total, sum }) => total !== sum)) return [];
      return sums.flatMap(({ total, sum, hidden, totalRow }) => {
        const [row, ...others] = hidden;
        if (row !== undefined && others.length === 0 && total !== null) {
          return derived(cells, row, count, total - sum, small);
        }
        return row === undefined && total === null ? derived(cells, totalRow, count, sum, small) : [];
      });
    });
  });
}

interface Group {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Rows that agree in every other category, of which exactly one is the total. */
function groupsAround({ keys }: Cells, place: number): Group[] {
  const groups = new Map<string, { totals: number[]; parts: number[] }>();
  keys.forEach((row, at) => {
    const name = JSON.stringify(row.filter((_, index) => index !== place));
    const group = groups.get(name) ?? { totals: [], parts: [] };
    (TOTAL.test(row[place] ?? '') ? group.totals : group.parts).push(at);
    groups.set(name, group);
  });
  return [...groups.values()].flatMap(({ totals, parts }) =>
    totals.length === 1 && parts.length > 0 ? [{ total: totals[0] ?? 0, parts }] : [],
  );
}

function sumOf({ shown }: Cells, { total, parts }: Group, count: number) {
  const hidden = parts.filter((row) => shown[row]?.[count] == null);
  const sum = parts.reduce((before, row) => before + (shown[row]?.[count] ?? 0), 0);
  return { total: shown[total]?.[count] ?? null, sum, hidden, totalRow: total };
}

/** Hidden counts that follow from columns of which one is the sum of two others in every row that shows all three. */
export function addedRows(cells: Cells, small: number): Derived[] {
  const { shown } = cells;
  const counts = shown[0]?.map((_, index) => index) ?? [];
  const triples = counts.flatMap((sum) =>
    counts.flatMap((a) => counts.filter((b) => a < b && a !== sum && b !== sum).map((b) => [sum, a, b] as const)),
  );
  return triples
    .filter((triple) => addsUp(cells, triple))
    .flatMap(([sum, a, b]) =>
      shown.flatMap((row, at) => {
        const [s, x, y] = [row[sum] ?? null, row[a] ?? null, row[b] ?? null];
        if (s !== null && x !== null && y === null) return derived(cells, at, b, s - x, small);
        if (s !== null && x === null && y !== null) return derived(cells, at, a, s - y, small);
        if (s === null && x !== null && y !== null) return derived(cells, at, sum, x + y, small);
        return [];
      }),
    );
}

function addsUp({ shown }: Cells, [sum, a, b]: readonly [number, number, number]): boolean {
  const whole = shown.filter((row) => row[sum] != null && row[a] != null && row[b] != null);
  return whole.length >= PROOF && whole.every((row) => row[sum] === (row[a] ?? 0) + (row[b] ?? 0));
}

/** A count that was worked out, if it is small and, as far as the source can be asked, right. */
function derived({ truth }: Cells, row: number, count: number, value: number, small: number): Derived[] {
  if (!(value > 0 && value < small)) return [];
  return truth === null || truth[row]?.[count] === value ? [{ row, count }] : [];
}
