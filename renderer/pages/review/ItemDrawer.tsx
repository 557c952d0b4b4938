import { Button, Segmented } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { SideDrawer } from '../../components/SideDrawer';
import { ItemData } from './ItemData';
import { ItemFindings } from './ItemFindings';
import { ItemListed } from './ItemListed';
import { markOfKey, type ItemRow } from './items';
import { MarkButtons } from './MarkButtons';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

type Side = 'findings' | 'list' | 'data';

interface ItemDrawerProps {
  /** The rows in sight, through which one goes. */
  readonly rows: readonly ItemRow[];
  readonly opened: string | null;
  readonly onOpen: (resource: string | null) => void;
}

/** One item: what is said of it, what the list prints, what its data holds; and its mark. */
export function ItemDrawer({ rows, opened, onOpen }: ItemDrawerProps) {
  const say = useSay();
  const { dossier, review, change } = useReviewing();
  const [side, setSide] = useState<Side>('list');
  const item = dossier.list.items.find(({ resource }) => resource === opened);
  const index = rows.findIndex(({ resource }) => resource === opened);
  const mark = item && (review.marks[item.resource] ?? null);
  const to = (place: number) => rows[place] && onOpen(rows[place].resource);
  const said = item
    ? Object.values(review.findings.byId).filter(
        ({ anchor }) => anchor.kind !== 'package' && anchor.resource === item.resource,
      ).length
    : 0;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="grid"]');
    const one = event.ctrlKey || event.metaKey || event.altKey || isTyping ? undefined : markOfKey(event.key);
    if (one === undefined || item === undefined) return;
    event.preventDefault();
    change({ kind: 'mark', resources: [item.resource], mark: one });
  }

  return (
    <SideDrawer
      title={item?.name ?? ''}
      open={item !== undefined}
      onClose={() => onOpen(null)}
      width={1040}
      actions={
        item && (
          <div className={itemStyles.drawerFoot} onKeyDown={onKeyDown}>
            <MarkButtons
              label={say(text.markOne)}
              mark={mark ?? null}
              onMark={(one) => change({ kind: 'mark', resources: [item.resource], mark: one })}
            />
            <span className={styles.muted}>
              {index >= 0 && say(text.place, { place: formatCount(index + 1), count: formatCount(rows.length) })}
            </span>
            <Button disabled={index <= 0} onClick={() => to(index - 1)}>
              {say(text.previousItem)}
            </Button>
            <Button disabled={index < 0 || index + 1 >= rows.length} onClick={() => to(index + 1)}>
              {say(text.nextItem)}
            </Button>
          </div>
        )
      }
    >
      {item && (
        <div className={itemStyles.drawer} onKeyDown={onKeyDown}>
          <Segmented<Side>
            value={side}
            onChange={setSide}
            options={[
              { value: 'list', label: say(text.sideList) },
              { value: 'data', label: say(text.sideData) },
              { value: 'findings', label: say(text.sideFindings, { count: formatCount(said) }) },
            ]}
          />
          {side === 'findings' && <ItemFindings resource={item.resource} />}
          {side === 'list' && <ItemListed item={item} />}
          {side === 'data' && <ItemData item={item} />}
        </div>
      )}
    </SideDrawer>
  );
}
