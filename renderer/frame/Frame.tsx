import { Alert } from 'antd';
import { useRef } from 'react';
import { frameText } from '../../shared/text/window/frame';
import { useDesk, useOptionalReplica } from '../app/desk-context';
import type { Page } from '../app/place';
import { useSay } from '../app/language';
import { pageViews } from '../pages';
import { WelcomePage } from '../pages/welcome';
import { DropZone } from './DropZone';
import styles from './Frame.module.css';
import { Rail } from './Rail';
import { StandingNotice } from './StandingNotice';
import { StatusBar } from './StatusBar';
import { useKeptFocus } from './use-kept-focus';

/** Pages of use to those who open packages and have no workspace. */
const withoutWorkspace: readonly Page[] = ['review', 'settings'];

/** What stands around every page: the rail, the status bar, and the page that is open in between. */
export function Frame() {
  const { place, isEngineDown } = useDesk();
  const replica = useOptionalReplica();
  const say = useSay();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const isWelcome = place.creating ?? (replica === null && !withoutWorkspace.includes(place.page));
  const View = isWelcome ? WelcomePage : pageViews[place.page];
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say(frameText.skip)}
      </a>
      <div className={styles.upper}>
        <Rail />
        <main ref={main} id="content" tabIndex={-1} className={styles.page}>
          {isEngineDown && (
            <Alert className={styles.notice} type="warning" showIcon title={say(frameText.engineDown)} />
          )}
          {replica && !isWelcome && <StandingNotice replica={replica} />}
          <View key={replica?.workspace.grant} />
        </main>
      </div>
      <StatusBar />
      <DropZone />
    </div>
  );
}
