import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { exportText } from '../../../../shared/text/window/catalogue-export';
import { lintText } from '../../../../shared/text/window/catalogue-lint';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { DenseTable, type DenseColumn } from '../../../components/DenseTable';
import { SideDrawer } from '../../../components/SideDrawer';
import styles from '../catalogue.module.css';
import type { FaultKind } from './kinds';
import { useFix } from './use-fix';
import { useReport } from './use-report';

interface LintDrawerProps {
  readonly open: boolean;
  readonly kinds: readonly FaultKind[];
  /** Key of the kind that the table is narrowed down to; empty text: any. */
  readonly chosen: string | null;
  readonly onChoose: (kind: string) => void;
  readonly onClose: () => void;
}

const keyOf = ({ key }: FaultKind) => key;

/** The kinds of faults in the inventory: one is chosen to look at, or mended in all places at once. */
export function LintDrawer({ open, kinds, chosen, onChoose, onClose }: LintDrawerProps) {
  const say = useSay();
  const { fix, isFixing } = useFix();
  const report = useReport();
  const all = useMemo((): FaultKind => {
    const faults = kinds.flatMap((kind) => kind.faults);
    return { key: '', text: say(lintText.all), faults, certain: kinds.reduce((sum, kind) => sum + kind.certain, 0) };
  }, [kinds, say]);
  const columns: readonly DenseColumn<FaultKind>[] = [
    {
      id: 'text',
      title: say(lintText.columnKind),
      width: 'minmax(0, 1fr)',
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
    {
      id: 'count',
      title: say(lintText.columnCount),
      width: '76px',
      align: 'right',
      cell: ({ faults }) => formatCount(faults.length),
    },
    {
      id: 'certain',
      title: say(lintText.columnFixable),
      width: '84px',
      align: 'right',
      cell: ({ certain }) => formatCount(certain),
    },
    {
      id: 'fix',
      title: say(lintText.fixKind),
      width: '84px',
      cell: ({ key, text, faults, certain }) =>
        key !== '' &&
        certain > 0 && (
          <Button
            size="small"
            disabled={isFixing}
            aria-label={say(lintText.fixKindOf, { kind: text })}
            onClick={() => void fix(faults)}
          >
            {say(lintText.fixKind)}
          </Button>
        ),
    },
  ];
  return (
    <SideDrawer
      title={say(lintText.title)}
      open={open}
      onClose={onClose}
      width={720}
      actions={
        kinds.length > 0 && (
          <>
            <Button onClick={report}>{say(exportText.report)}</Button>
            {all.certain > 0 && (
              <Button type="primary" loading={isFixing} onClick={() => void fix(all.faults)}>
                {say(lintText.fixAll, { count: formatCount(all.certain) })}
              </Button>
            )}
          </>
        )
      }
    >
      {kinds.length === 0 ? (
        <Alert type="success" showIcon title={say(lintText.none)} />
      ) : (
        <div className={styles.panel}>
          <p className={styles.hint}>{say(lintText.hint)}</p>
          <DenseTable
            label={say(lintText.kinds)}
            columns={columns}
            rows={[all, ...kinds]}
            keyOf={keyOf}
            selected={chosen}
            onOpen={({ key }) => onChoose(key)}
            empty={null}
          />
        </div>
      )}
    </SideDrawer>
  );
}
