/** Whether one of `texts` holds what was typed; case and spaces around it do not count. */
export function matches(search: string, texts: readonly string[]): boolean {
  const wanted = search.trim().toLowerCase();
  return wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted));
}
