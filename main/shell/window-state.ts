import { z } from 'zod';

/** A rectangle of the desktop in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this the tables of the page can no longer be used. */
export const smallest = { width: 1024, height: 640 } as const;

const coordinate = z.number().int().min(-100_000).max(100_000);

/** Where the window stood when it was last closed; `place` is that of the window when it is not maximised. */
export const windowStateSchema = z.strictObject({
  place: z
    .strictObject({ x: coordinate, y: coordinate, width: coordinate.positive(), height: coordinate.positive() })
    .nullable(),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** At the first start the window fills most office screens. */
export const firstWindowState: WindowState = { place: null, maximised: false };

const usual = { width: 1440, height: 900 } as const;

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Where a window goes on the screens that there are now: as it was if it fits, else moved and shrunk into the screen
 * that shows most of it, else to the middle of the first. `screens` are work areas, the primary one first.
 */
export function placeWindow(place: Area | null, screens: readonly Area[]): Area {
  const first = screens[0] ?? { x: 0, y: 0, ...usual };
  const best = place
    ? screens.reduce<Area | undefined>(
        (chosen, screen) => (overlap(place, screen) > (chosen ? overlap(place, chosen) : 0) ? screen : chosen),
        undefined,
      )
    : undefined;
  const screen = best ?? first;
  const width = within(place?.width ?? usual.width, Math.min(smallest.width, screen.width), screen.width);
  const height = within(place?.height ?? usual.height, Math.min(smallest.height, screen.height), screen.height);
  const middle = {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
  };
  return {
    x: best && place ? within(place.x, screen.x, screen.x + screen.width - width) : middle.x,
    y: best && place ? within(place.y, screen.y, screen.y + screen.height - height) : middle.y,
    width,
    height,
  };
}
