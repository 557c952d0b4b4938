import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWindowState, placeWindow, smallest, windowStateSchema, type Area } from '../../main/shell/window-state';

const left: Area = { x: 0, y: 0, width: 1920, height: 1040 };
const right: Area = { x: 1920, y: 0, width: 1280, height: 984 };

function isWithin(area: Area, screen: Area): boolean {
  return (
    area.x >= screen.x &&
    area.y >= screen.y &&
    area.x + area.width <= screen.x + screen.width &&
    area.y + area.height <= screen.y + screen.height
  );
}

describe('the window goes', () => {
  test('to the middle of the first screen at the first start', () => {
    expect(placeWindow(firstWindowState.place, [left, right])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
  });

  test('where it was, on whichever screen', () => {
    const place = { x: 1930, y: 10, width: 1100, height: 700 };
    expect(placeWindow(place, [left, right])).toEqual(place);
  });

  test('to the middle of the first screen where its own is gone', () => {
    const place = { x: 1930, y: 10, width: 1100, height: 700 };
    expect(placeWindow(place, [left])).toEqual({ x: 410, y: 170, width: 1100, height: 700 });
  });

  test('back into the screen that shows most of it', () => {
    expect(placeWindow({ x: -300, y: -50, width: 1200, height: 700 }, [left])).toMatchObject({ x: 0, y: 0 });
    expect(placeWindow({ x: 1800, y: 500, width: 1200, height: 700 }, [left, right])).toMatchObject({
      x: 1920,
      y: 284,
    });
  });

  test('wholly onto some screen, whatever was stored', () => {
    const screen = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 800, max: 5000 }),
      height: fc.integer({ min: 600, max: 3000 }),
    });
    const place = fc.record({
      x: fc.integer({ min: -100_000, max: 100_000 }),
      y: fc.integer({ min: -100_000, max: 100_000 }),
      width: fc.integer({ min: 1, max: 100_000 }),
      height: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.option(place), fc.array(screen, { minLength: 1, maxLength: 3 }), (stored, screens) => {
        const placed = placeWindow(stored, screens);
        expect(screens.some((one) => isWithin(placed, one))).toBe(true);
        const holder = screens.find((one) => isWithin(placed, one));
        expect(placed.width).toBeGreaterThanOrEqual(Math.min(smallest.width, holder?.width ?? 0));
        expect(placed.height).toBeGreaterThanOrEqual(Math.min(smallest.height, holder?.height ?? 0));
      }),
    );
  });
});

test('a stored state that no window can have is not taken', () => {
  const place = { x: 0, y: 0, width: 1100, height: 700 };
  expect(windowStateSchema.safeParse({ place, maximised: true }).success).toBe(true);
  for (const wrong of [
    { place: { ...place, width: 0 }, maximised: false },
    { place: { ...place, x: 1e9 }, maximised: false },
    { place: { ...place, x: 0.5 }, maximised: false },
    { place, maximised: 'yes' },
    { place, maximised: false, more: 1 },
    null,
  ]) {
    expect(windowStateSchema.safeParse(wrong).success).toBe(false);
  }
});
