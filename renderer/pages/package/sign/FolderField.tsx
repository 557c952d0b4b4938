import { Button } from 'antd';
import { useId } from 'react';
import type { Picked } from '../../../../shared/contract/window';
import { packageText as text } from '../../../../shared/text/window/package';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { ask } from '../../../desk';
import styles from '../package.module.css';

interface FolderFieldProps {
  readonly folder: Picked | null;
  readonly onFolder: (folder: Picked) => void;
}

/** The folder that a package goes into. */
export function FolderField({ folder, onFolder }: FolderFieldProps) {
  const say = useSay();
  const { tell } = useTasks();
  const id = useId();

  async function choose(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'package-folder' });
    if (picked) onFolder(picked);
  }

  return (
    <div className={styles.form}>
      <span id={id}>{say(text.folder)}</span>
      <div className={styles.folder}>
        <Button aria-describedby={id} onClick={() => void choose().catch(tell)}>
          {say(text.chooseFolder)}
        </Button>
        <span className={styles.muted}>{folder?.name ?? say(text.noFolder)}</span>
      </div>
    </div>
  );
}
