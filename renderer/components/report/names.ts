/** Gives columns their headers: by id, or the id itself where there is none. */
export type NameOf = (column: string) => string;

/** The names of columns that know their id. */
export function namesIn(columns: readonly { readonly column: string; readonly name: string }[]): NameOf {
  const names = new Map(columns.map(({ column, name }) => [column, name]));
  return (column) => names.get(column) || column;
}
