/**
 * The figures of a treatment report worked out again by the plainest means, from rows of text alone: a second opinion that
 * shares no line with the program.
 */

export type Row = readonly string[];

/** Sizes of classes: rows that agree in the named places. */
export function classesOf(rows: readonly Row[], places: readonly number[]): Map<string, Row[]> {
  const classes = new Map<string, Row[]>();
  for (const row of rows) {
    const name = JSON.stringify(places.map((place) => row[place]));
    classes.set(name, [...(classes.get(name) ?? []), row]);
  }
  return classes;
}

export function riskByHand(rows: readonly Row[], places: readonly number[], threshold: number) {
  const sizes = [...classesOf(rows, places).values()].map(({ length }) => length);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const k = Math.min(...sizes);
  return {
    rows: rows.length,
    classes: sizes.length,
    k,
    unique: sizes.filter((size) => size === 1).length / rows.length,
    mean: sizes.length / rows.length,
    max: 1 / k,
    Ra: sizes.filter((size) => 1 / size > threshold).length / sizes.length,
    Rb: 1 / k,
    Rc: sum(sizes.map((size) => 1 / size)) / sizes.length,
    threshold,
  };
}

/** Attackers, where each released row hides among `hidden(row)` people. */
export function attackerByHand(rows: readonly Row[], hidden: (row: Row) => number, threshold: number) {
  const chances = rows.map((row) => 1 / hidden(row));
  return {
    highest: Math.max(...chances),
    mean: chances.reduce((total, chance) => total + chance, 0) / rows.length,
    atRisk: chances.filter((chance) => chance > threshold).length / rows.length,
  };
}

/** l-diversity and t-closeness of the column at `place`, the worst class. */
export function diversityByHand(rows: readonly Row[], places: readonly number[], place: number) {
  const share = (values: readonly Row[], value: string) =>
    values.filter((row) => row[place] === value).length / values.length;
  const values = [...new Set(rows.map((row) => row[place] ?? ''))];
  const classes = [...classesOf(rows, places).values()].map((own) => {
    const shares = values
      .map((value) => share(own, value))
      .filter((part) => part > 0)
      .sort((a, b) => b - a);
    const rest = shares.slice(1).reduce((total, part) => total + part, 0);
    return {
      distinct: shares.length,
      entropy: Math.exp(-shares.reduce((total, part) => total + part * Math.log(part), 0)),
      recursive: rest === 0 ? null : (shares[0] ?? 0) / rest,
      tEqual: values.reduce((total, value) => total + Math.abs(share(own, value) - share(rows, value)), 0) / 2,
    };
  });
  return {
    distinct: Math.min(...classes.map(({ distinct }) => distinct)),
    entropy: Math.min(...classes.map(({ entropy }) => entropy)),
    recursive: classes.some(({ recursive }) => recursive === null)
      ? null
      : Math.max(...classes.map(({ recursive }) => recursive ?? 0)),
    tEqual: Math.max(...classes.map(({ tEqual }) => tEqual)),
  };
}

/** 1 − entropy after / entropy before; a column that is gone (null) has lost all. */
export function lossByHand(before: readonly string[], after: readonly string[] | null): number {
  const entropy = (values: readonly string[]) =>
    [...new Set(values)].reduce((total, value) => {
      const part = values.filter((one) => one === value).length / values.length;
      return total - part * Math.log(part);
    }, 0);
  const had = entropy(before);
  return had === 0 ? 0 : Math.max(0, 1 - (after === null ? 0 : entropy(after)) / had);
}
