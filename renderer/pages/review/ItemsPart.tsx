import { App, Button, Select } from 'antd';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { ReviewMark } from '../../../shared/model/finding';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { ItemDrawer } from './ItemDrawer';
import { filterCounts, filterRows, filters, itemRows, markOfKey, type Filter } from './items';
import { ItemTable } from './ItemTable';
import { MarkButtons } from './MarkButtons';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

const filterTexts = {
  all: text.filterAll,
  unmarked: text.filterUnmarked,
  returned: text.filterReturned,
  suggested: text.filterSuggested,
  found: text.filterFound,
  unexplained: text.filterUnexplained,
  changed: text.filterChanged,
} as const;

const nothing: ReadonlySet<string> = new Set();

interface ItemsPartProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The items of the package: looked for, marked singly or many at once, and opened. */
export function ItemsPart({ filter, onFilter }: ItemsPartProps) {
  const say = useSay();
  const { message } = App.useApp();
  const { dossier, review, change } = useReviewing();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(nothing);
  const [opened, setOpened] = useState<string | null>(null);
  const rows = useMemo(() => itemRows(dossier, review), [dossier, review]);
  const counts = useMemo(() => filterCounts(rows), [rows]);
  const found = useMemo(() => filterRows(rows, filter, search), [rows, filter, search]);
  const marked = rows.length - counts.unmarked;

  const mark = (resources: readonly string[], one: ReviewMark | null) => {
    if (resources.length > 0) change({ kind: 'mark', resources: [...resources], mark: one });
  };

  function passRest(): void {
    mark(
      rows.filter((row) => row.mark === null).map(({ resource }) => resource),
      'pass',
    );
    void message.success(say(text.passRestDone, { count: formatCount(counts.unmarked) }));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const one = event.ctrlKey || event.metaKey || event.altKey ? undefined : markOfKey(event.key);
    const here = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined;
    if (one === undefined || here === undefined) return;
    event.preventDefault();
    mark(chosen.size > 0 ? [...chosen] : [here], one);
  }

  return (
    <div className={itemStyles.items}>
      <Toolbar
        actions={
          <Button disabled={counts.unmarked === 0} onClick={passRest}>
            {say(text.passRest, { count: formatCount(counts.unmarked) })}
          </Button>
        }
      >
        <SearchField label={say(text.search)} value={search} onChange={setSearch} width={220} />
        <Select<Filter>
          aria-label={say(text.filter)}
          value={filter}
          onChange={onFilter}
          popupMatchSelectWidth={false}
          options={filters.map((value) => ({
            value,
            label: say(filterTexts[value], { count: formatCount(counts[value]) }),
          }))}
        />
      </Toolbar>
      <div className={itemStyles.marking}>
        {chosen.size === 0 ? (
          <p className={styles.muted}>
            {say(text.progress, { marked: formatCount(marked), items: formatCount(rows.length) })} ·{' '}
            {say(text.markKeys)}
          </p>
        ) : (
          <>
            <span>{say(text.markChosen, { count: formatCount(chosen.size) })}</span>
            <MarkButtons
              label={say(text.markChosen, { count: formatCount(chosen.size) })}
              onMark={(one) => mark([...chosen], one)}
            />
          </>
        )}
      </div>
      <div className={itemStyles.itemTable} onKeyDown={onKeyDown}>
        <ItemTable rows={found} selected={opened} onOpen={setOpened} marked={chosen} onMark={setChosen} />
      </div>
      <ItemDrawer rows={found} opened={opened} onOpen={setOpened} />
    </div>
  );
}
