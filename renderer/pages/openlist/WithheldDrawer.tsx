import type { WithheldItem } from '../../../shared/model/openlist';
import { withheldColumnTitles } from '../../../shared/text/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './openlist.module.css';
import { WithheldMark } from './WithheldMark';

interface WithheldDrawerProps {
  readonly item: WithheldItem | null;
  readonly onClose: () => void;
}

/** Why a resource stays off the list by law, article by article. */
export function WithheldDrawer({ item, onClose }: WithheldDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer title={item?.name ?? ''} open={item !== null} onClose={onClose}>
      {item && (
        <>
          <Facts
            facts={[
              { name: say(withheldColumnTitles.resource), value: item.resource },
              { name: say(withheldColumnTitles.code), value: item.code === '' ? say(text.empty) : item.code },
              {
                name: say(withheldColumnTitles.department),
                value: item.department === '' ? say(text.empty) : item.department,
              },
              { name: say(withheldColumnTitles.status), value: <WithheldMark status={item.status} /> },
            ]}
          />
          <h2 className={styles.part}>{say(withheldColumnTitles.reasons)}</h2>
          <ul className={styles.plain}>
            {item.reasons.map(({ article, text: reason }, index) => (
              <li key={index}>
                {article}
                <div className={styles.muted}>{reason}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </SideDrawer>
  );
}
