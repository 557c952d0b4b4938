import { Segmented } from 'antd';
import { languages } from '../../../shared/text/language';
import { settingsText } from '../../../shared/text/window/settings';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Section } from './Section';
import styles from './settings.module.css';

/** Each language under its own name. */
const languageNames = { zh: '中文', en: 'English' } as const;

/** Language and theme of the window; both take effect at once. */
export function Display() {
  const { preferences, setPreferences } = useDesk();
  const { tell } = useTasks();
  const say = useSay();
  const change = (some: Partial<typeof preferences>) => void setPreferences(some).catch(tell);
  return (
    <Section title={say(settingsText.display)}>
      <div className={styles.choice}>
        <span id="settings-language">{say(settingsText.language)}</span>
        <Segmented
          aria-labelledby="settings-language"
          name="language"
          value={preferences.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(language) => change({ language })}
        />
      </div>
      <div className={styles.choice}>
        <span id="settings-theme">{say(settingsText.theme)}</span>
        <Segmented
          aria-labelledby="settings-theme"
          name="theme"
          value={preferences.theme}
          options={[
            { value: 'system' as const, label: say(settingsText.themeSystem) },
            { value: 'light' as const, label: say(settingsText.themeLight) },
            { value: 'dark' as const, label: say(settingsText.themeDark) },
          ]}
          onChange={(theme) => change({ theme })}
        />
      </div>
    </Section>
  );
}
