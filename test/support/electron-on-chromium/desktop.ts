import { EventEmitter } from 'node:events';

type ThemeSource = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  #source: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    this.#source = source;
    this.emit('changed');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  /** As Chromium wants it: '' for whatever the system has. */
  scheme(): '' | 'light' | 'dark' {
    return this.#source === 'system' ? '' : this.#source;
  }
}

export const nativeTheme = new NativeTheme();

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

/** One screen of 1920×1080 with a task bar. */
export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};

const revealed: string[] = [];

/** Remembers what it was to show in the file manager. */
export const shell = {
  revealed,
  showItemInFolder: (path: string) => {
    revealed.push(path);
  },
};
