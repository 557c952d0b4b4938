import type { Picked } from '../../shared/contract/window';

/** Pages of the rail, in the order of the work. */
export const pages = [
  'overview',
  'catalogue',
  'data',
  'decision',
  'treatment',
  'openlist',
  'package',
  'review',
  'history',
  'settings',
] as const;
export type Page = (typeof pages)[number];

/** Where the person is: the page, and the resource in hand, which goes along from page to page. */
export interface Place {
  readonly page: Page;
  readonly resource: string | null;
  /** A file dropped on the window for this page; taken up by `useDropped`. */
  readonly dropped?: Picked;
  /** A new workspace is being made; the page waits behind it. */
  readonly creating?: true;
}
