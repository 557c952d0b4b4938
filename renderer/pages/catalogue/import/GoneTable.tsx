import { Alert, Checkbox } from 'antd';
import { useMemo } from 'react';
import type { CatalogueMerge } from '../../../../shared/contract/catalogue';
import { catalogueText } from '../../../../shared/text/window/catalogue';
import { mergeText } from '../../../../shared/text/window/catalogue-import';
import { useSay } from '../../../app/language';
import { DenseTable, type DenseColumn } from '../../../components/DenseTable';
import { Mark } from '../../../components/marks';
import type { ChangeProps } from './change-props';
import styles from './import.module.css';

type Gone = CatalogueMerge['gone'][number];

const keyOf = ({ resource }: Gone) => resource;

/** The resources that the file lacks; what nothing rests on can be removed. */
export function GoneTable({ merge, choice, onChoice }: ChangeProps) {
  const say = useSay();
  const columns = useMemo((): readonly DenseColumn<Gone>[] => {
    const tick = (resource: string, ticked: boolean) => {
      const gone = new Set(choice.gone);
      if (ticked) gone.add(resource);
      else gone.delete(resource);
      onChoice({ ...choice, gone });
    };
    return [
      {
        id: 'tick',
        title: say(mergeText.columnRemove),
        width: '80px',
        cell: ({ resource, name, kept }) => (
          <Checkbox
            aria-label={say(mergeText.remove, { name })}
            disabled={kept}
            checked={choice.gone.has(resource)}
            onChange={({ target }) => tick(resource, target.checked)}
          />
        ),
      },
      { id: 'id', title: say(catalogueText.columnId), width: '90px', cell: ({ resource }) => resource },
      { id: 'name', title: say(catalogueText.columnName), width: 'minmax(0, 1fr)', cell: ({ name }) => name },
      {
        id: 'kept',
        title: say(mergeText.columnMark),
        width: '130px',
        cell: ({ kept }) =>
          kept && (
            <Mark tone="warning" glyph="–">
              {say(mergeText.kept)}
            </Mark>
          ),
      },
    ];
  }, [say, choice, onChoice]);
  if (merge.gone.length === 0) return <Alert type="info" showIcon title={say(mergeText.noneGone)} />;
  return (
    <div className={styles.found}>
      <p className={styles.hint}>{say(mergeText.goneHint)}</p>
      <DenseTable label={say(mergeText.goneTable)} columns={columns} rows={merge.gone} keyOf={keyOf} empty={null} />
    </div>
  );
}
