import { Button, Modal } from 'antd';
import type { Response } from '../../../shared/contract';
import { listFormats } from '../../../shared/contract/list';
import type { Grant } from '../../../shared/contract/window';
import { openListText as text } from '../../../shared/text/window/openlist';
import { listFormatTexts } from '../../../shared/text/window/openlist-export';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Mark } from '../../components/marks';
import { ask } from '../../desk';
import { Names } from './Names';
import styles from './openlist.module.css';
import { nameOf } from './sheet';
import { useColumnTitle } from './use-column-title';

/** What an export made, and where the person chose to have it. */
export interface Exported {
  readonly version: number;
  readonly made: Response<'list.export'>;
  readonly place: Grant;
}

/** The last part of a path, of either system. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Says which files an export made and what each is for. */
export function ExportedDialog({ exported, onClose }: { readonly exported: Exported; readonly onClose: () => void }) {
  const say = useSay();
  const columnTitle = useColumnTitle();
  const { state } = useReplica();
  const { tell } = useTasks();
  const { version, made, place } = exported;
  return (
    <Modal
      open
      title={say(text.exportedTitle, { version })}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(text.close)}</Button>
          <Button type="primary" onClick={() => void ask('reveal', place).catch(tell)}>
            {say(text.reveal)}
          </Button>
        </>
      }
    >
      <p>{say(text.exportedItems, { count: formatCount(made.items) })}</p>
      <ul className={styles.plain}>
        {listFormats.map((format) => {
          const path = made[format];
          return (
            path !== null && (
              <li key={format}>
                {fileName(path)}
                <div className={styles.muted}>{say(listFormatTexts[format].use)}</div>
              </li>
            )
          );
        })}
        {made.closedXlsx !== null && (
          <li>
            {fileName(made.closedXlsx)}
            <div>
              <Mark tone="warning" glyph="!">
                {say(text.exportedInternal)}
              </Mark>
            </div>
          </li>
        )}
      </ul>
      {made.flagged.length > 0 && (
        <>
          <Names
            title={say(text.flagged, { count: formatCount(made.flagged.length) })}
            names={made.flagged.map(({ resource, column }) => `${nameOf(state, resource)} · ${columnTitle(column)}`)}
          />
          <p className={styles.note}>{say(text.flaggedHint)}</p>
        </>
      )}
    </Modal>
  );
}
