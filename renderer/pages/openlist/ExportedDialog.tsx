import { Button, Modal } from 'antd';
import type { Response } from '../../../shared/contract';
import type { Grant } from '../../../shared/contract/window';
import { openListText as text } from '../../../shared/text/window/openlist';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Mark } from '../../components/marks';
import { ask } from '../../desk';
import styles from './openlist.module.css';

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
      <ul className={styles.plain}>
        {made.xlsx !== null && (
          <li>
            {fileName(made.xlsx)}
            <div className={styles.muted}>{say(text.exportedWorkbook, { count: formatCount(made.items) })}</div>
          </li>
        )}
        {made.json !== null && (
          <li>
            {fileName(made.json)}
            <div className={styles.muted}>{say(text.exportedJson)}</div>
          </li>
        )}
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
    </Modal>
  );
}
