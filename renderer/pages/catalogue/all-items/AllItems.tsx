import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { catalogueText } from '../../../../shared/text/window/catalogue';
import { kindNames, noKind } from '../../../../shared/text/terms';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useLanguage, useSay } from '../../../app/language';
import { DenseTable, type DenseColumn } from '../../../components/DenseTable';
import { EmptyStep } from '../../../components/EmptyStep';
import { LevelMark } from '../../../components/marks';
import { SearchField } from '../../../components/SearchField';
import { Toolbar } from '../../../components/Toolbar';
import { itemRows, narrowItems, type ItemRow } from './item-rows';

interface AllItemsProps {
  /** What stands first in the toolbar: the choice between resources and items. */
  readonly view: ReactNode;
  /** Opens the resource that an item belongs to. */
  readonly onOpen: (resource: string) => void;
}

const keyOf = ({ key }: ItemRow) => key;

/** All 数据项 of the inventory in one table. */
export function AllItems({ view, onOpen }: AllItemsProps) {
  const { resources, datasets } = useReplica().state;
  const say = useSay();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const rows = useMemo(() => itemRows({ resources, datasets }), [resources, datasets]);
  const shown = useMemo(() => narrowItems(rows, words), [rows, words]);
  const columns = useItemColumns();
  const open = useMemo(() => (row: ItemRow) => onOpen(row.resource.id), [onOpen]);
  const empty = useMemo(
    () => (
      <EmptyStep
        title={say(catalogueText.nothingFoundItems)}
        hint={say(catalogueText.nothingFoundHint)}
        action={{ label: say(catalogueText.clearFilters), onClick: () => setTyped('') }}
      />
    ),
    [say],
  );
  return (
    <>
      <Toolbar
        actions={
          <span role="status">
            {say(catalogueText.itemsShown, { shown: formatCount(shown.length), all: formatCount(rows.length) })}
          </span>
        }
      >
        {view}
        <SearchField label={say(catalogueText.itemsSearch)} value={typed} onChange={setTyped} />
      </Toolbar>
      <DenseTable
        label={say(catalogueText.itemsTable)}
        columns={columns}
        rows={shown}
        keyOf={keyOf}
        onOpen={open}
        empty={empty}
      />
    </>
  );
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function useItemColumns(): readonly DenseColumn<ItemRow>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(() => {
    const text = (id: string, title: string, width: string, of: (row: ItemRow) => string): DenseColumn<ItemRow> => ({
      id,
      title,
      width,
      cell: (row) => <span title={of(row)}>{of(row)}</span>,
      compare: (one, other) => collator.compare(of(one), of(other)),
    });
    return [
      text('resource', say(catalogueText.columnResource), 'minmax(180px, 2fr)', ({ resource }) => resource.name),
      text('item', say(catalogueText.columnItem), 'minmax(160px, 2fr)', ({ item }) => item.name),
      text('type', say(catalogueText.columnDataType), '120px', ({ item }) => item.dataType),
      { ...text('length', say(catalogueText.columnLength), '84px', ({ item }) => item.length), align: 'right' },
      text('tag', say(catalogueText.columnTag), 'minmax(110px, 1fr)', ({ tag }) =>
        tag === null ? '' : say(tag.kind === null ? noKind : kindNames[tag.kind]),
      ),
      {
        id: 'level',
        title: say(catalogueText.columnLevel),
        width: language === 'zh' ? '110px' : '150px',
        cell: ({ tag }) => tag && <LevelMark level={tag.level} />,
        compare: (one, other) => (one.tag?.level ?? 0) - (other.tag?.level ?? 0),
      },
      text(
        'opening',
        say(catalogueText.columnItemOpening),
        language === 'zh' ? '160px' : '170px',
        ({ item, resource }) => item.openingType ?? resource.opening.type ?? resource.opening.toSociety,
      ),
    ];
  }, [say, language]);
}
