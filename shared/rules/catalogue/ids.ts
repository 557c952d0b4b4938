/** The id of the 数据项 that is the `number`th of its resource: `i01`. */
export function itemIdOf(number: number): string {
  return `i${String(number).padStart(2, '0')}`;
}
