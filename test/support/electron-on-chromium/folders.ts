import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const checkout = resolve(import.meta.dirname, '../../..');

/** What decides the folders of a run. */
export interface FolderOptions {
  /** The app's own folder; by default a new one that is removed at the end. */
  readonly home?: string;
  /** Language and theme are written into the home's preferences; where it has some and none is asked, they stay. */
  readonly lang?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark' | 'system';
}

/** The folders of one run of the app. */
export interface Folders {
  readonly home: string;
  readonly profile: string;
  readonly documents: string;
  /** Removes what was made for this run. */
  remove(): Promise<void>;
}

/** Makes the folders of a run, all below one temporary folder but for a home that was given. */
export async function prepareFolders(options: FolderOptions): Promise<Folders> {
  const temporary = await mkdtemp(join(tmpdir(), 'stand-in-'));
  const home = options.home ?? join(temporary, 'home');
  const [profile, documents] = [join(temporary, 'profile'), join(temporary, 'documents')];
  for (const folder of [home, profile, documents]) await mkdir(folder, { recursive: true });
  const preferences = join(home, 'preferences.json');
  if (options.lang ?? options.theme ?? !existsSync(preferences)) {
    const { lang: language = 'zh', theme = 'light' } = options;
    await writeFile(preferences, JSON.stringify({ language, theme }));
  }
  return {
    home,
    profile,
    documents,
    remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
