import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import type { Text } from '../../../../shared/text/language';
import { mergeText } from '../../../../shared/text/window/catalogue-import';
import { useSay } from '../../../app/language';
import { DenseTable } from '../../../components/DenseTable';
import type { ChangeProps } from './change-props';
import { changeLines, withMany, type ChangeLine } from './choice';
import { useChangeColumns } from './change-columns';
import styles from './import.module.css';

const keyOf = ({ key }: ChangeLine) => key;
const many = [
  ['none', mergeText.takeNone],
  ['unconflicted', mergeText.takeClear],
  ['all', mergeText.takeAll],
] as const;

/** What the table is called by: where the other side is no file, it has no last import. */
interface ChangedTableProps extends ChangeProps {
  readonly words?: { readonly hint: Text; readonly none: Text; readonly theirs: Text };
}

const ofFile = { hint: mergeText.changedHint, none: mergeText.noneChanged, theirs: mergeText.columnTheirs };

/** What the file says otherwise of resources that are here: last import, here, and file side by side. */
export function ChangedTable({ merge, choice, onChoice, words = ofFile }: ChangedTableProps) {
  const say = useSay();
  const lines = useMemo(() => changeLines(merge.changed), [merge.changed]);
  const columns = useChangeColumns(choice, onChoice, { theirs: words.theirs, hasBase: words === ofFile });
  if (lines.length === 0) return <Alert type="info" showIcon title={say(words.none)} />;
  return (
    <div className={styles.found}>
      <div className={styles.bar}>
        <p className={styles.hint}>{say(words.hint)}</p>
        <div role="group" aria-label={say(mergeText.quick)} className={styles.quick}>
          {many.map(([which, text]) => (
            <Button key={which} onClick={() => onChoice(withMany(choice, merge, which))}>
              {say(text)}
            </Button>
          ))}
        </div>
      </div>
      <DenseTable label={say(mergeText.changedTable)} columns={columns} rows={lines} keyOf={keyOf} empty={null} />
    </div>
  );
}
