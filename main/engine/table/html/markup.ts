/** Elements at whose edges a page begins a new line. */
export const EDGES = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose text is none of the page's. */
export const UNREAD = new Set(['script', 'style', 'title', 'noscript', 'template', 'object']);

/** Limits of spans in HTML. */
export const MOST_COLSPAN = 1000;
export const MOST_ROWSPAN = 65_534;

/** A span attribute: a whole number from 1 to `most`; 0 reaches to the end. */
export function spanOf(value: string | undefined, most: number): number {
  const span = parseInt(value ?? '1', 10);
  if (Number.isNaN(span) || span < 0) return 1;
  return span === 0 ? most : Math.min(span, most);
}
