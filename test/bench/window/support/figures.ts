/** The value below which the share `part` (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Columns for the terminal; Chinese signs are two wide. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const width = (text: string) => Array.from(text).reduce((sum, sign) => sum + (sign > '\u2fff' ? 2 : 1), 0);
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, at) => (widths[at] = Math.max(widths[at] ?? 0, width(text))));
  for (const row of rows) {
    console.log(row.map((text, at) => text + ' '.repeat((widths[at] ?? 0) - width(text))).join('   '));
  }
}
