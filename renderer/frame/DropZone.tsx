import { Modal } from 'antd';
import { dropText } from '../../shared/text/window/frame';
import { useDesk, useOptionalReplica } from '../app/desk-context';
import { useSay } from '../app/language';
import styles from './DropZone.module.css';
import { useDrop } from './use-drop';

/** Says what will happen to a file held over the window, and asks where one goes that could be two things. */
export function DropZone() {
  const { place, drop } = useDesk();
  const replica = useOptionalReplica();
  const say = useSay();
  const { isOver, asked, forget } = useDrop();
  const table =
    place.page === 'catalogue' ? dropText.catalogue : place.page === 'data' ? dropText.data : dropText.workbook;
  const zip = replica && place.page === 'package' ? dropText.receipt : dropText.zip;
  const offers = [...(replica ? [table] : []), zip, dropText.folder, dropText.certificate];

  function choose(page: 'catalogue' | 'data'): void {
    forget();
    if (asked) drop(page, asked);
  }

  return (
    <>
      {isOver && (
        <div className={styles.zone}>
          <div className={styles.card} role="status">
            <p className={styles.title}>{say(dropText.title)}</p>
            <ul>
              {offers.map((offer) => (
                <li key={offer.en}>{say(offer)}</li>
              ))}
            </ul>
            <p className={styles.hint}>{say(dropText.untouched)}</p>
          </div>
        </div>
      )}
      <Modal
        title={say(dropText.askTitle, { name: asked?.name ?? '' })}
        open={asked !== null}
        onCancel={forget}
        footer={null}
        width={560}
      >
        <div className={styles.choices}>
          <button type="button" className={styles.choice} onClick={() => choose('catalogue')}>
            <span className={styles.title}>{say(dropText.askCatalogue)}</span>
            <span className={styles.hint}>{say(dropText.askCatalogueHint)}</span>
          </button>
          <button type="button" className={styles.choice} onClick={() => choose('data')}>
            <span className={styles.title}>{say(dropText.askData)}</span>
            <span className={styles.hint}>{say(dropText.askDataHint)}</span>
          </button>
        </div>
      </Modal>
    </>
  );
}
