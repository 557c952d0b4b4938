import { drawFrom, type Draw } from '../draw';
import type { Filling, LabelledColumn, LabelledTable } from '../label';
import { codes } from './codes';
import { bind, identified } from './identified';
import { personal } from './personal';
import { plain } from './plain';
import { soiled } from './soil';
import { texts } from './texts';
import type { World } from './world';

function fillingsOf(world: World): Map<string, Filling> {
  const nothing = Object.entries({ ...plain, ...codes }).map(([id, make]): [string, Filling] => [
    id,
    { kinds: [null], make: (draw, row) => make(world, draw, row) },
  ]);
  return new Map([...nothing, ...bind({ ...identified, ...personal }, world), ...texts(world)]);
}

/** Mostly a few dozen or hundred rows; one in fifteen has 1,500. */
function rowsOf(draw: Draw): number {
  const dice = draw.int(1, 15);
  return dice === 1 ? 1500 : dice <= 6 ? draw.int(15, 45) : draw.int(60, 500);
}

function column(seed: string, header: string, id: string, label: Filling, rows: number): LabelledColumn {
  const draw = drawFrom(seed);
  const few = draw.chance(0.15) ? Math.ceil(rows / 4) : rows;
  const clean = Array.from({ length: few }, (_, row) => label.make(draw, row));
  const share = draw.pick([0, 0, 0, 0.03, 0.1, 0.2, 0.3]);
  const personal = !label.kinds.includes(null);
  return {
    header: header.replaceAll('⏎', '\n'),
    filling: id,
    label,
    values: Array.from({ length: rows }, (_, row) => soiled(draw, clean[row % few] ?? '', share, personal)),
  };
}

/** The tables that layouts describe, as a seed draws them from the lists of a world. */
export function drawLayouts(layouts: readonly string[], world: World, seed: string): LabelledTable[] {
  const fillings = fillingsOf(world);
  return layouts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((layout) => {
        const [title = '', columns = ''] = layout.split(': ');
        const rows = rowsOf(drawFrom(`${seed}:${title}`));
        return {
          title,
          columns: columns.split(' | ').map((one, at) => {
            const [header = '', id = ''] = one.split('=');
            const label = fillings.get(id);
            if (label === undefined) throw new Error(`no filling ${id}`);
            return column(`${title}:${seed}:${at}`, header, id, label, rows);
          }),
        };
      }),
  );
}
