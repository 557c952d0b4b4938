/** A text literal of SQL. For the few values that cannot be bound, such as paths; data and keys are bound instead. */
export function quoteText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** An identifier of SQL. Staged columns are `c0`, `c1` … and need it not; headers never become identifiers. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
