import { Button, Select } from 'antd';
import { useId, useMemo, useState } from 'react';
import { openingTypes, type OpeningType } from '../../../shared/model/decision';
import type { Resource } from '../../../shared/model/resource';
import { typeNames } from '../../../shared/text/terms';
import { itemText } from '../../../shared/text/window/decision-law';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { LevelMark } from '../../components/marks';
import type { Draft } from './draft';
import { itemRows, typesByCatalogue, withItemType, type ItemRow } from './items';
import styles from './law.module.css';
import sections from './questions.module.css';

interface ItemTypesProps {
  readonly resource: Resource;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Rows in sight at most, and their height in px as the table draws them. */
const [ROWS, ROW] = [8, 34];
const keyOf = ({ item }: ItemRow) => item.id;

/** The 数据项 that are opened otherwise than the resource. */
export function ItemTypes({ resource, draft, onChange }: ItemTypesProps) {
  const say = useSay();
  const { state } = useReplica();
  const listId = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const rows = useMemo(() => itemRows(state, resource), [state, resource]);
  const byCatalogue = useMemo(() => typesByCatalogue(resource), [resource]);
  const own = rows.filter(({ item }) => draft.items[item.id] !== undefined).length;
  const isOpen = toggled ?? own > 0;
  const choose = (item: string, type: OpeningType | null) =>
    onChange({ ...draft, items: withItemType(draft.items, item, type) });

  const columns: DenseColumn<ItemRow>[] = [
    {
      id: 'name',
      title: say(itemText.name),
      width: 'minmax(110px, 1fr)',
      cell: ({ item }) => <span title={item.name}>{item.name}</span>,
    },
    {
      id: 'level',
      title: say(itemText.level),
      width: '106px',
      cell: ({ level }) => (level === null ? '—' : <LevelMark level={level} />),
    },
    {
      id: 'words',
      title: say(itemText.catalogue),
      width: '106px',
      cell: ({ item }) => <span lang="zh-CN">{item.openingType ?? '—'}</span>,
    },
    {
      id: 'type',
      title: say(itemText.type),
      width: '150px',
      cell: ({ item }) => (
        <Select
          size="small"
          className={styles.chosen}
          aria-label={say(itemText.typeOf, { name: item.name })}
          value={draft.items[item.id] ?? 'resource'}
          onChange={(type: OpeningType | 'resource') => choose(item.id, type === 'resource' ? null : type)}
          options={[
            { value: 'resource' as const, label: say(itemText.follows) },
            ...openingTypes.map((type) => ({ value: type, label: say(typeNames[type]) })),
          ]}
        />
      ),
    },
  ];

  if (rows.length === 0) return null;
  return (
    <section aria-label={say(itemText.title)} data-part="items">
      <div className={sections.sectionHead}>
        <h3>{say(itemText.title)}</h3>
        <span className={styles.muted}>
          {own === 0
            ? say(itemText.allFollow, { count: formatCount(rows.length) })
            : say(itemText.some, { own: formatCount(own), count: formatCount(rows.length) })}
        </span>
        <Button size="small" aria-expanded={isOpen} aria-controls={listId} onClick={() => setToggled(!isOpen)}>
          {say(isOpen ? itemText.close : itemText.open)}
        </Button>
        {isOpen && Object.keys(byCatalogue).length > 0 && (
          <Button
            size="small"
            className={styles.itemsAct}
            title={say(itemText.fillHint)}
            onClick={() => onChange({ ...draft, items: byCatalogue })}
          >
            {say(itemText.fill)}
          </Button>
        )}
      </div>
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.items} style={{ height: (Math.min(rows.length, ROWS) + 1) * ROW + 4 }}>
            <DenseTable
              label={say(itemText.title)}
              columns={columns}
              rows={rows}
              keyOf={keyOf}
              empty={<EmptyStep title={say(itemText.title)} />}
            />
          </div>
        )}
      </div>
    </section>
  );
}
