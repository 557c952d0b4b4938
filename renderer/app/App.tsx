import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import type { WindowResponse } from '../../shared/contract/window';
import type { FailureRecord } from '../../shared/failure';
import { frameText } from '../../shared/text/window/frame';
import { FailureNote } from '../components/FailureNote';
import { ask, failureOf, listen } from '../desk';
import { MotionSetting } from '../theme/MotionSetting';
import { ShadeContext } from '../theme/shade';
import { applyPalette, antdTheme, type Shade } from '../theme/theme';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageProvider } from './language';
import { TasksProvider } from './tasks';
import { UnsavedProvider } from './unsaved';
import { Workbench } from './Workbench';

/** What the protocol handler wrote into the page, for the style elements that Ant Design inserts. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/**
 * Dialogs and drawers open in here: in the body they would lock its scrolling, which never scrolls, by a style without a
 * nonce.
 */
function popupContainer(): HTMLElement {
  return document.getElementById('root') ?? document.body;
}

/** Whether the system is set so, followed. */
function useMedia(condition: string): boolean {
  const [query] = useState(() => window.matchMedia(condition));
  const [matches, setMatches] = useState(query.matches);
  useEffect(() => {
    const follow = (event: MediaQueryListEvent) => setMatches(event.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/** The window: language and theme around the workbench. */
export function App() {
  const [start, setStart] = useState<WindowResponse<'start'> | null>(null);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [nonce] = useState(styleNonce);
  const preferences = start?.preferences;
  const shade: Shade = preferences === undefined || preferences.theme === 'system' ? system : preferences.theme;
  const language = preferences?.language ?? 'zh';

  useEffect(() => {
    ask('start', {}).then(setStart, (error: unknown) => setFailure(failureOf(error).toRecord()));
    return listen((event) => {
      if (event.kind === 'preferences') setStart((now) => now && { ...now, preferences: event.preferences });
    });
  }, []);
  useEffect(() => {
    applyPalette(shade, document.documentElement);
  }, [shade]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = frameText.product[language];
  }, [language]);

  return (
    <MotionSetting isStill={isStill} nonce={nonce}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        theme={antdTheme(shade, language, isStill)}
        csp={{ nonce }}
        getPopupContainer={popupContainer}
        button={{ autoInsertSpace: false }}
      >
        <AntApp style={{ height: '100%' }} message={{ maxCount: 2 }}>
          <LanguageProvider language={language}>
            <ShadeContext value={shade}>
              <ErrorBoundary>
                {failure && <FailureNote failure={failure} />}
                <TasksProvider>
                  <UnsavedProvider>{start && <Workbench start={start} />}</UnsavedProvider>
                </TasksProvider>
              </ErrorBoundary>
            </ShadeContext>
          </LanguageProvider>
        </AntApp>
      </ConfigProvider>
    </MotionSetting>
  );
}
