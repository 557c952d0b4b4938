import { Segmented, Select } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import type { FrozenList, ListItem, RefusalCode, WithheldItem } from '../../../shared/model/openlist';
import type { ListRecord } from '../../../shared/model/workspace';
import { openListText as text } from '../../../shared/text/window/openlist';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { ItemDrawer } from './ItemDrawer';
import { ItemSheet } from './ItemSheet';
import styles from './openlist.module.css';
import { ReasonSelect } from './ReasonSelect';
import { withReason } from './reasons';
import { RefusalDrawer } from './RefusalDrawer';
import { refusedResources, type RefusedResource } from './refusals';
import { RefusedSheet } from './RefusedSheet';
import { useVersionTitle } from './version-title';
import { WarningSheet } from './WarningSheet';
import { WithheldDrawer } from './WithheldDrawer';
import { WithheldSheet } from './WithheldSheet';

interface VersionViewProps {
  /** The choice between the views of the page. */
  readonly views: ReactNode;
  readonly frozen: FrozenList;
  /** Null where `frozen` is the next version as it would be now. */
  readonly record: ListRecord | null;
  /** Frozen versions, the newest first. */
  readonly versions: readonly ListRecord[];
  readonly onChoose: (version: number | null) => void;
  /** Shows a withdrawal, by its id. */
  readonly onWithdrawal: (id: string) => void;
}

type Sheet = 'items' | 'refused' | 'withheld' | 'warnings';

/** The choice of a version and of one of its sheets, and that sheet. */
export function VersionView({ views, frozen, record, versions, onChoose, onWithdrawal }: VersionViewProps) {
  const say = useSay();
  const titleOf = useVersionTitle();
  const [sheet, setSheet] = useState<Sheet>('items');
  const [search, setSearch] = useState('');
  const [reason, setReason] = useState<RefusalCode | null>(null);
  const [item, setItem] = useState<ListItem | null>(null);
  const [refused, setRefused] = useState<RefusedResource | null>(null);
  const [withheld, setWithheld] = useState<WithheldItem | null>(null);
  const { list, closed, warnings } = frozen;
  const unready = useMemo(() => refusedResources(frozen.refused), [frozen]);
  // A reason that was mended everywhere narrows nothing any more.
  const narrowed = reason !== null && withReason(unready, reason).length > 0 ? reason : null;

  const counts: readonly (readonly [Sheet, number])[] = [
    ['items', list.items.length],
    ['refused', list.omitted],
    ['withheld', closed.length],
    ...(warnings.length > 0 ? [['warnings', warnings.length] as const] : []),
  ];
  const shown = counts.some(([id]) => id === sheet) ? sheet : 'items';
  const next = Math.max(0, ...versions.map(({ version }) => version)) + 1;

  return (
    <>
      <Toolbar actions={<SearchField label={say(text.find)} value={search} onChange={setSearch} />}>{views}</Toolbar>
      <Toolbar>
        <Select
          aria-label={say(text.version)}
          value={record?.version ?? 0}
          onChange={(version: number) => onChoose(version === 0 ? null : version)}
          popupMatchSelectWidth={false}
          options={[
            { value: 0, label: say(text.draft, { version: next }) },
            ...versions.map((one) => ({ value: one.version, label: titleOf(one) })),
          ]}
        />
        <Segmented<Sheet>
          aria-label={say(text.sheet)}
          value={shown}
          onChange={setSheet}
          options={counts.map(([id, count]) => ({ value: id, label: say(text[id], { count: formatCount(count) }) }))}
        />
        {shown === 'refused' && unready.length > 0 && (
          <ReasonSelect refused={unready} reason={narrowed} onReason={setReason} />
        )}
      </Toolbar>
      {shown === 'items' && <ItemSheet frozen={frozen} search={search} isFrozen={record !== null} onOpen={setItem} />}
      {shown === 'refused' && (
        <RefusedSheet refused={withReason(unready, narrowed)} search={search} onOpen={setRefused} />
      )}
      {shown === 'withheld' && <p className={styles.note}>{say(text.internal)}</p>}
      {shown === 'withheld' && <WithheldSheet frozen={frozen} search={search} onOpen={setWithheld} />}
      {shown === 'warnings' && <WarningSheet frozen={frozen} search={search} />}
      <ItemDrawer list={list} item={item} onClose={() => setItem(null)} onWithdrawal={onWithdrawal} />
      <WithheldDrawer item={withheld} onClose={() => setWithheld(null)} />
      <RefusalDrawer refused={refused} onClose={() => setRefused(null)} />
    </>
  );
}
