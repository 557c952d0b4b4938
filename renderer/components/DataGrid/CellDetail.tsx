import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { gridText } from '../../../shared/text/window/grid';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import type { Cell } from './cells';
import { CellText } from './CellText';
import styles from './DataGrid.module.css';
import { inFull } from './texts';

interface CellDetailProps {
  /** Where the cell is, in words. */
  readonly place: string;
  readonly cell: Cell | undefined;
  readonly onClose: () => void;
}

/** All of a cell's text, with what is not seen in a row: breaks, and white space at its edges. */
export function CellDetail({ place, cell, onClose }: CellDetailProps) {
  const say = useSay();
  return (
    <section className={styles.detail} aria-label={say(gridText.detail)}>
      <header className={styles.detailHead}>
        <strong className={styles.detailPlace}>{place}</strong>
        <span className={styles.muted}>
          {typeof cell === 'string' && say(gridText.length, { length: formatCount(Array.from(cell).length) })}
        </span>
        <span className={styles.muted}>{say(gridText.detailHint)}</span>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={say(gridText.closeDetail)}
          onClick={onClose}
        />
      </header>
      <div className={styles.detailText} aria-live="polite" tabIndex={0} role="group" aria-label={place}>
        <CellText cell={cell} pieces={inFull} />
      </div>
    </section>
  );
}
