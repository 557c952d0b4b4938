import { Alert, Button } from 'antd';
import { useState } from 'react';
import { listColumns, type ListItem, type OpenList } from '../../../shared/model/openlist';
import { findProfile } from '../../../shared/regulation';
import { columnTitle, listCells } from '../../../shared/rules/list-cells';
import { openWithdrawals } from '../../../shared/rules/withdrawals';
import { listColumnTitles } from '../../../shared/text/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { withdrawalReasonNames, withdrawalText, withdrawnMarks } from '../../../shared/text/window/openlist-withdrawal';
import { useReplica } from '../../app/desk-context';
import { formatBytes, formatCount, formatDate } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { LevelMark } from '../../components/marks';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './openlist.module.css';
import { useProfile } from './use-profile';
import { WithdrawDialog } from './WithdrawDialog';

interface ItemDrawerProps {
  readonly list: OpenList;
  readonly item: ListItem | null;
  readonly onClose: () => void;
  /** Shows a withdrawal, by its id. */
  readonly onWithdrawal: (id: string) => void;
}

/** One item of the list with everything that is printed of it, and the way off the list. */
export function ItemDrawer({ list, item, onClose, onWithdrawal }: ItemDrawerProps) {
  const say = useSay();
  const { state } = useReplica();
  const profile = useProfile();
  const [asking, setAsking] = useState(false);
  const off = item && (openWithdrawals(state).get(item.resource) ?? null);
  const kinds = profile.withdrawals.map(({ kind }) => kind);
  const label = kinds.length > 1 ? 'actionBoth' : kinds[0] === 'suspension' ? 'actionSuspend' : 'action';
  const show = (id: string) => {
    onClose();
    onWithdrawal(id);
  };
  return (
    <SideDrawer
      title={item?.name ?? ''}
      open={item !== null}
      onClose={onClose}
      width={680}
      actions={
        item &&
        off === null &&
        kinds.length > 0 && (
          <Button danger onClick={() => setAsking(true)}>
            {say(withdrawalText[label])}
          </Button>
        )
      }
    >
      {off && (
        <Alert
          className={styles.off}
          type="warning"
          showIcon
          title={say(withdrawalText.off, {
            mark: say(withdrawnMarks[off.kind]),
            date: formatDate(off.at),
            reason: say(withdrawalReasonNames[off.reason]),
          })}
          action={
            <Button size="small" onClick={() => show(off.id)}>
              {say(withdrawalText.see)}
            </Button>
          }
        />
      )}
      {item && <ItemContent list={list} item={item} />}
      {item && asking && (
        <WithdrawDialog
          resource={item.resource}
          name={item.name}
          profile={profile}
          onClose={() => setAsking(false)}
          onWithdrawn={(id) => {
            setAsking(false);
            show(id);
          }}
        />
      )}
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
