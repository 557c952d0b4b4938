/**
 * Chromium refuses to navigate to a scheme that it does not know. So the page of `app://<host>/` is served at
 * https://app.test/, and everything that the app sees of addresses is translated back.
 */
export const servedOrigin = 'https://app.test';

let insideOrigin = 'app://unknown';

/** An address as the app names it → as Chromium can load it. */
export function toServed(address: string): string {
  const match = /^(app:\/\/[^/]+)(.*)$/.exec(address);
  if (!match) return address;
  insideOrigin = match[1] ?? insideOrigin;
  return `${servedOrigin}${match[2] ?? '/'}`;
}

/** An address as Chromium loaded it → as the app names it. */
export function toInside(address: string): string {
  return address === servedOrigin || address.startsWith(`${servedOrigin}/`)
    ? insideOrigin + address.slice(servedOrigin.length)
    : address;
}
