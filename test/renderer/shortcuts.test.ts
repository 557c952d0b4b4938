import { describe, expect, test } from 'vitest';
import { commandOf, shortcuts, type Press } from '../../renderer/app/shortcuts';
import { commands } from '../../shared/contract/window';

function press(keys: string, some: Partial<Press> = {}): Press {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const code = /^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key === ',' ? 'Comma' : key;
  return {
    key: key.toLowerCase(),
    code,
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: false,
    metaKey: false,
    ...some,
  };
}

describe('shortcuts', () => {
  test.each(
    shortcuts
      .flatMap(({ command, keys }) => keys.map((one) => [one, command] as const))
      .filter(([k]) => !/^F\d/.test(k)),
  )('%s asks for %s', (keys, command) => {
    expect(commandOf(press(keys), false)).toBe(command);
  });

  test('F1 shows the list, F8 goes to the next thing to do, in a field too', () => {
    expect(commandOf(press('F1', { key: 'F1' }), false)).toBe('shortcuts');
    expect(commandOf(press('F8', { key: 'F8' }), true)).toBe('next');
  });

  test('no keys mean two things', () => {
    const all = shortcuts.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  test('every command but the about box, which the menu has, can be given by keys', () => {
    const reached = new Set(shortcuts.map(({ command }) => command));
    expect(commands.filter((command) => !reached.has(command))).toEqual(['settings', 'about']);
  });

  test('in a field Ctrl+Z takes back typing, while Ctrl+F still finds', () => {
    expect(commandOf(press('Ctrl+Z'), true)).toBeNull();
    expect(commandOf(press('Ctrl+Y'), true)).toBeNull();
    expect(commandOf(press('Ctrl+F'), true)).toBe('find');
  });

  test('letters alone, and keys with Alt, are nobody’s', () => {
    expect(commandOf(press('Z'), false)).toBeNull();
    expect(commandOf(press('Ctrl+Z', { altKey: true }), false)).toBeNull();
  });

  test('a Chinese input method that reports its own characters changes nothing', () => {
    expect(commandOf(press('Ctrl+Z', { key: 'Process' }), false)).toBe('undo');
    expect(commandOf(press('Ctrl+,', { key: '，' }), false)).toBe('page-settings');
  });
});
