/** Scheme and origin of the page: all that the window ever shows. */
export const pageScheme = 'app';
export const pageOrigin = 'app://desk';

/** Whether an address belongs to the page. `app` is a standard scheme: host and path are what they look like. */
export function isPageUrl(address: string): boolean {
  // A URL of a scheme that Node does not know has the origin "null": protocol and host are compared instead.
  const url = URL.parse(address);
  return url?.protocol === `${pageScheme}:` && url.host === 'desk' && url.username === '' && url.password === '';
}
