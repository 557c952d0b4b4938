import { preferencesSchema, type Preferences } from '../../shared/contract/window';
import { stored } from './stored';

/** What the person chose for the whole program. */
export interface PreferenceBook {
  current(): Preferences;
  /** Changes some, tells whoever listens, and keeps them. */
  change(some: Partial<Preferences>): Promise<Preferences>;
  listen(listener: (preferences: Preferences) => void): void;
}

/** Chinese first, unless the environment asks for English, as the command line has it. */
export function usualPreferences(environment: NodeJS.ProcessEnv): Preferences {
  return { language: environment.OPENLIST_DESK_LANG === 'en' ? 'en' : 'zh', theme: 'system' };
}

/** Opens the preferences kept in `file`. */
export async function openPreferences(file: string, usual: Preferences): Promise<PreferenceBook> {
  const store = stored(file, preferencesSchema, usual);
  const listeners: ((preferences: Preferences) => void)[] = [];
  let held = await store.read();
  return {
    current: () => held,
    async change({ language, theme, catalogueViews = held.catalogueViews }) {
      held = {
        language: language ?? held.language,
        theme: theme ?? held.theme,
        ...(catalogueViews && { catalogueViews }),
      };
      for (const tell of listeners) tell(held);
      await store.write(held);
      return held;
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
