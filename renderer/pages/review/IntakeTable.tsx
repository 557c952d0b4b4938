import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { Duplicate, IntakeRow } from '../../../shared/contract/review';
import type { Picked } from '../../../shared/contract/window';
import { faultText } from '../../../shared/text/faults';
import { intakeText as text } from '../../../shared/text/window/review-intake';
import { formatCount, formatMinute } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { subjectWords } from '../../app/subject';
import { useTasks } from '../../app/tasks';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { Mark, VerdictMark } from '../../components/marks';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { ask } from '../../desk';
import { DuplicatesDrawer } from './DuplicatesDrawer';
import { findPackages, intakeSummary } from './intake';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewSession } from './session';

interface IntakeTableProps {
  readonly folder: Picked;
  readonly rows: readonly IntakeRow[];
  readonly duplicates: readonly Duplicate[];
}

const keyOf = ({ name }: IntakeRow) => name;

/** Who submitted what, in the order of the files' names; a row opens the package for review. */
export function IntakeTable({ folder, rows, duplicates }: IntakeTableProps) {
  const say = useSay();
  const { tell } = useTasks();
  const { open, show } = useReviewSession();
  const [search, setSearch] = useState('');
  const [isComparing, setComparing] = useState(false);
  const columns = useColumns();
  const { trusted, agencies } = intakeSummary(rows);
  const found = useMemo(() => findPackages(rows, search), [rows, search]);
  const empty = useMemo(
    () => <EmptyStep title={say(rows.length === 0 ? text.none : text.noneFound)} />,
    [rows.length, say],
  );
  const onOpen = useCallback(
    ({ name }: IntakeRow) => {
      ask('file-in', { folder: folder.file, name }).then(({ picked }) => {
        show('package');
        open(picked);
      }, tell);
    },
    [folder, open, show, tell],
  );
  return (
    <div className={itemStyles.items}>
      <Toolbar
        actions={
          duplicates.length > 0 && (
            <Button onClick={() => setComparing(true)}>
              {say(text.duplicates, { count: formatCount(duplicates.length) })}
            </Button>
          )
        }
      >
        <SearchField label={say(text.search)} value={search} onChange={setSearch} />
        <span className={styles.muted}>
          {folder.name} ·{' '}
          {say(text.summary, {
            packages: formatCount(rows.length),
            trusted: formatCount(trusted),
            agencies: formatCount(agencies),
          })}
        </span>
      </Toolbar>
      <div className={itemStyles.itemTable}>
        <DenseTable
          label={say(text.table)}
          rows={found}
          keyOf={keyOf}
          onOpen={onOpen}
          columns={columns}
          empty={empty}
        />
      </div>
      {isComparing && <DuplicatesDrawer duplicates={duplicates} onClose={() => setComparing(false)} />}
    </div>
  );
}

function useColumns(): readonly DenseColumn<IntakeRow>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(() => {
    const count = (row: IntakeRow, value: number) => (row.agency === null ? say(text.unknown) : formatCount(value));
    const note = ({ faults, superseded }: IntakeRow) =>
      superseded ? say(text.superseded) : faults.map((fault) => faultText(fault, language)).join('；');
    return [
      {
        id: 'file',
        title: say(text.file),
        width: 'minmax(160px, 1fr)',
        cell: ({ name }) => <span title={name}>{name}</span>,
      },
      {
        id: 'agency',
        title: say(text.agency),
        width: 'minmax(160px, 1fr)',
        compare: (one, other) => (one.agency?.name ?? '').localeCompare(other.agency?.name ?? '', 'zh'),
        cell: ({ agency }) => <span title={agency?.code}>{agency?.name ?? say(text.unknown)}</span>,
      },
      {
        id: 'version',
        title: say(text.version),
        width: '80px',
        align: 'right',
        cell: ({ listVersion }) => listVersion ?? say(text.unknown),
      },
      { id: 'verdict', title: say(text.verdict), width: '132px', cell: ({ verdict }) => <Verdict verdict={verdict} /> },
      { id: 'items', title: say(text.items), width: '64px', align: 'right', cell: (row) => count(row, row.items) },
      {
        id: 'datasets',
        title: say(text.datasets),
        width: '88px',
        align: 'right',
        cell: (row) => count(row, row.datasets),
      },
      {
        id: 'signer',
        title: say(text.signer),
        width: 'minmax(88px, 1fr)',
        cell: ({ signer }) => <span title={signer}>{subjectWords(signer) || say(text.unknown)}</span>,
      },
      {
        id: 'signedAt',
        title: say(text.signedAt),
        width: '136px',
        cell: ({ signedAt }) => (signedAt === null ? say(text.unknown) : formatMinute(signedAt)),
      },
      {
        id: 'note',
        title: say(text.note),
        width: 'minmax(88px, 1fr)',
        cell: (row) => <span title={note(row)}>{note(row)}</span>,
      },
    ];
  }, [language, say]);
}

function Verdict({ verdict }: Pick<IntakeRow, 'verdict'>) {
  const say = useSay();
  if (verdict !== null) return <VerdictMark verdict={verdict} />;
  return (
    <Mark tone="bad" glyph="✕">
      {say(text.unreadable)}
    </Mark>
  );
}
