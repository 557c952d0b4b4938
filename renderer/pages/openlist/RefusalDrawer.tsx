import { Button } from 'antd';
import { openListText as text } from '../../../shared/text/window/openlist';
import { pageNames } from '../../../shared/text/window/frame';
import { useDesk, useReplica } from '../../app/desk-context';
import { useLanguage, useSay } from '../../app/language';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './openlist.module.css';
import { mendingPage, refusalText, type RefusedResource } from './refusals';

interface RefusalDrawerProps {
  readonly refused: RefusedResource | null;
  readonly onClose: () => void;
}

/** Every reason that keeps a resource off the list, each with the page that mends it. */
export function RefusalDrawer({ refused, onClose }: RefusalDrawerProps) {
  const say = useSay();
  const language = useLanguage();
  const { go } = useDesk();
  const { state } = useReplica();
  const name = refused === null ? '' : (state.resources.byId[refused.resource]?.name ?? refused.resource);
  return (
    <SideDrawer title={name} open={refused !== null} onClose={onClose}>
      <h2 className={styles.part}>{say(text.whyNot)}</h2>
      <ul className={styles.plain}>
        {refused?.refusals.map((refusal, index) => {
          const page = mendingPage(refusal, state);
          return (
            <li key={index} className={styles.reason}>
              <span>{refusalText(refusal, state, language)}</span>
              {page && (
                <Button size="small" onClick={() => go(page, refusal.resource)}>
                  {say(text.goTo, { page: say(pageNames[page]) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </SideDrawer>
  );
}
