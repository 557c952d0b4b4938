/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Separators, what Windows forbids, control characters, direction marks and broken halves of characters. */
const UNFIT = /[<>:"/\\|?*\p{C}]/gu;

/** As long as leaves room for the folder before it on Windows. */
const MOST = 100;

/** `suggested` as a name that every system can store; `usual` if nothing is left of it. */
export function safeName(suggested: string, usual: string): string {
  const kept = suggested.normalize('NFC').replace(UNFIT, ' ').replace(/\s+/g, ' ');
  const name = kept
    .slice(0, MOST)
    // What was cut in half, and what Windows drops from the end of a name.
    .replace(/\p{Cs}$/u, '')
    .replace(/^[ .]+|[ .]+$/g, '');
  return name === '' || DEVICE.test(name) ? usual : name;
}
