import { words, drawFrom, type Draw } from '../draw';
import type { Filling, LabelledColumn, LabelledTable } from '../label';
import { soil } from './dirt';
import { city } from './layouts/city';
import { market } from './layouts/market';
import { people } from './layouts/people';
import { arguable, negatives } from './negatives';
import { positives } from './positives';

const nothing = Object.entries(negatives).map(([id, make]): [string, Filling] => [id, { kinds: [null], make }]);
const eitherWay = Object.entries(arguable).map(([id, make]): [string, Filling] => [
  id,
  { kinds: [null, 'free-text', 'age'], make },
]);
const longNumber = (count: number): Filling => ({
  kinds: [null],
  make: (draw) => String(draw.int(1, 9)) + draw.digits(count - 1),
});
const fillings = new Map<string, Filling>([
  ...nothing,
  ...eitherWay,
  ...Object.entries<Filling>(positives),
  ['order12', longNumber(12)],
  ['order15', longNumber(15)],
  ['order17', longNumber(17)],
  // Ages that only their header could tell: nothing may be claimed of whole numbers.
  ['age0', { kinds: [null], make: (draw) => String(draw.int(18, 90)) }],
  ['decimalLess', { kinds: [null], make: (draw) => String(draw.int(500, 9000)) }],
  [
    'usccLicence',
    {
      kinds: [null, 'uscc'],
      make: (draw: Draw, row: number) => `${positives.uscc.make(draw, row)}${String(row % 900).padStart(3, '0')}V`,
    },
  ],
]);

/** Rows of a table: half are small, a tenth is large. */
function rowsOf(draw: Draw): number {
  const dice = draw.int(1, 20);
  return dice <= 9 ? draw.int(8, 30) : dice <= 18 ? draw.int(60, 400) : 2000;
}

function column(seed: string, header: string, id: string, rows: number): LabelledColumn {
  const label = fillings.get(id);
  if (label === undefined) throw new Error(`no filling ${id}`);
  const draw = drawFrom(seed);
  // One column in five repeats few values, as the many side of a join does.
  const few = draw.chance(0.2) && id !== 'row' && id !== 'order11dated' ? Math.ceil(rows / 5) : rows;
  const clean = Array.from({ length: few }, (_, row) => label.make(draw, row));
  const share = draw.pick([0, 0, 0.03, 0.1, 0.2, 0.3]);
  const personal = !label.kinds.includes(null);
  return {
    header: header.replaceAll('+', ' '),
    filling: id,
    label,
    values: Array.from({ length: rows }, (_, row) => soil(draw, clean[row % few] ?? '', share, personal)),
  };
}

/** The benchmark as a seed draws it. */
export function drawTables(seed: string): LabelledTable[] {
  return [market, people, city].flatMap((layouts) =>
    layouts
      .trim()
      .split('\n')
      .map((layout) => {
        const [title = '', columns = ''] = layout.split(': ');
        const rows = rowsOf(drawFrom(`${seed}/${title}`));
        return {
          title,
          columns: words(columns).map((one, at) => {
            const [header = '', id = ''] = one.split('=');
            return column(`${seed}/${title}/${at}/${header}`, header, id, rows);
          }),
        };
      }),
  );
}
