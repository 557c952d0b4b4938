/** How values are put into bands by their place in the order (see `orderOf`). */
export interface Bands {
  /** SQL of a band's number by a value's place. */
  readonly sql: (place: string) => string;
  readonly label: (band: number) => string;
}

const STEPS = [1, 2, 5];

/** Bands of numbers from `least` to `most`, of a round width, no more than `room` of them. */
export function numberBands(least: number, most: number, room: number, whole: boolean): Bands {
  const width = roundWidth(least, most, room, whole);
  // A multiple of 0.1 has digits that nobody wrote.
  const at = (band: number) => Number((band * width).toPrecision(12));
  return {
    // 0.6 / 0.2 is a little less than 3.
    sql: (place) => `floor(round(${place} / ${width}::DOUBLE, 9))`,
    label: (band) => {
      const [from, to] = [at(band), whole ? at(band + 1) - 1 : at(band + 1)];
      return from === to ? String(from) : `${from}–${to}`;
    },
  };
}

function roundWidth(least: number, most: number, room: number, whole: boolean): number {
  let power = whole ? 0 : Math.floor(Math.log10((most - least || 1) / room));
  for (;;) {
    for (const step of STEPS) {
      const width = step * 10 ** power;
      if (Math.floor(most / width) - Math.floor(least / width) < room) return width;
    }
    power += 1;
  }
}

/** Lengths of bands of days, in months. */
const MONTHS = [1, 3, 12, 60, 120, 240, 600, 1200];

/** Bands of days from `least` to `most` (as 20200105): months, quarters, years or several years, at most `room` of them. */
export function dayBands(least: number, most: number, room: number): Bands {
  const monthOf = (day: number) => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;
  const length =
    MONTHS.find((months) => Math.floor(monthOf(most) / months) - Math.floor(monthOf(least) / months) < room) ?? 12_000;
  return {
    sql: (place) => `floor((floor(${place} / 10000) * 12 + floor(${place} / 100) % 100 - 1) / ${length})`,
    label: (band) => {
      const [first, last] = [band * length, (band + 1) * length - 1];
      const [from, to] = length < 12 ? [monthText(first), monthText(last)] : [yearText(first), yearText(last)];
      return from === to ? from : `${from}–${to}`;
    },
  };
}

function yearText(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0');
}

function monthText(month: number): string {
  return `${yearText(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
