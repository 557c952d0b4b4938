import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What `@electron/fuses` looks for in Electron's binary: a mark, the version of the wire, its length, then one
 * character a fuse (`0` off, `1` on).
 */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;

/** Electron 45's nine fuses as they come; none as we want them where ours differ, so that every flip can be seen. */
const WIRE = '101100011';

const files: Readonly<Record<string, string>> = {
  'chrome-sandbox': '',
  chrome_crashpad_handler: '',
  'icudtl.dat': '',
  'libffmpeg.so': '',
  LICENSE: 'the licence of Electron',
  'LICENSES.chromium.html': 'the licences of Chromium',
  'locales/de.pak': '',
  'locales/en-US.pak': '',
  'locales/zh-CN.pak': '',
  'resources.pak': '',
  'resources/default_app.asar': 'the welcome app',
  version: '45.4.1',
};

/**
 * Makes an unpacked Electron for Linux in `folder`, as far as electron-builder looks at it: the file names of a real
 * one, and a binary that carries a fuse wire and cannot run.
 */
export async function makeElectronDist(folder: string): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const wire = Buffer.concat([Buffer.from(FUSE_MARK), Buffer.of(WIRE_VERSION, WIRE.length), Buffer.from(WIRE)]);
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]), { mode: 0o755 });
}
