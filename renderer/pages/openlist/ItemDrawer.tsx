import { listColumns, type ListItem, type OpenList } from '../../../shared/model/openlist';
import { findProfile } from '../../../shared/regulation';
import { columnTitle, listCells } from '../../../shared/rules/list-cells';
import { listColumnTitles } from '../../../shared/text/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useReplica } from '../../app/desk-context';
import { formatBytes, formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { LevelMark } from '../../components/marks';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './openlist.module.css';

interface ItemDrawerProps {
  readonly list: OpenList;
  readonly item: ListItem | null;
  readonly onClose: () => void;
}

/** One item of the list with everything that is printed of it. */
export function ItemDrawer({ list, item, onClose }: ItemDrawerProps) {
  return (
    <SideDrawer title={item?.name ?? ''} open={item !== null} onClose={onClose} width={680}>
      {item && <ItemContent list={list} item={item} />}
    </SideDrawer>
  );
}

function ItemContent({ list, item }: { readonly list: OpenList; readonly item: ListItem }) {
  const say = useSay();
  const language = useLanguage();
  const profile = findProfile(list.profile.id, useReplica().state.regulations);
  const cells = listCells(item, list, profile);
  const empty = <span className={styles.muted}>{say(text.empty)}</span>;
  const columns = listColumns.map((column) => {
    const cell = cells[column];
    const shown = typeof cell === 'number' ? formatCount(cell) : cell;
    const name = language === 'zh' ? columnTitle(profile, column) : say(listColumnTitles[column]);
    return { name, value: shown === null || shown === '' ? empty : shown };
  });
  return (
    // Nothing in here takes the focus by itself, and keys must be able to scroll it.
    <div role="group" aria-label={item.name} tabIndex={0}>
      <h2 className={styles.part}>{say(text.fields, { count: item.fields.length })}</h2>
      <FieldTable item={item} />
      <h2 className={styles.part}>{say(text.datasets, { count: item.datasets.length })}</h2>
      {item.datasets.length === 0 && <p className={styles.muted}>{say(text.noDatasets)}</p>}
      <ul className={styles.plain}>
        {item.datasets.map(({ id, name, period, rows, bytes, release }) => (
          <li key={id}>
            {name}
            <div className={styles.muted}>
              {say(text.datasetFacts, {
                period: period === '' ? say(text.noPeriod) : period,
                rows: formatCount(rows),
                size: formatBytes(bytes),
                release,
              })}
            </div>
          </li>
        ))}
      </ul>
      <h2 className={styles.part}>{say(text.printed)}</h2>
      <Facts facts={columns} />
    </div>
  );
}

/** The 数据项 of an item as they are opened; few enough to stand as a plain table. */
function FieldTable({ item: { fields } }: { readonly item: ListItem }) {
  const say = useSay();
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          {[text.fieldName, text.fieldType, text.fieldLevel, text.treatment].map((title) => (
            <th key={title.en} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, level, treatment }, index) => (
          <tr key={index}>
            <td>{name}</td>
            <td>{type}</td>
            <td>{level && <LevelMark level={level} />}</td>
            <td>{treatment === '' ? <span className={styles.muted}>{say(text.asIs)}</span> : treatment}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
