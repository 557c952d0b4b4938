/** What the test that starts the app asks of the stand-in, as environment variables. */
export const settings = {
  /** Chromium's profile; whoever started the app removes it. */
  profile: process.env.STAND_IN_PROFILE ?? '',
  chromium: process.env.OPENLIST_DESK_CHROMIUM ?? '/usr/bin/chromium',
  headed: process.env.STAND_IN_HEADED === '1',
  /** Screen pixels per page pixel, as the system's scaling sets it. */
  scale: process.env.STAND_IN_SCALE ?? '1',
  /** Whether dialogs are answered in the terminal rather than by a test. */
  terminal: process.env.STAND_IN_TERMINAL === '1',
  /** Further switches for Chromium. */
  switches: JSON.parse(process.env.STAND_IN_SWITCHES ?? '[]') as readonly string[],
  documents: process.env.STAND_IN_DOCUMENTS ?? '',
} as const;
