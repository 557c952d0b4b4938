import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { typeNames } from '../../../shared/text/terms';
import { catalogueText, factNames } from '../../../shared/text/window/catalogue';
import { printText } from '../../../shared/text/window/catalogue-print';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import styles from './print.module.css';
import type { CatalogueRow } from './rows';

interface PrintViewProps {
  readonly rows: readonly CatalogueRow[];
  /** Called once the system's dialog is closed. */
  readonly onDone: () => void;
}

/** The resources as they are printed on A4 across: all of them, with the head repeated on each page. */
export function PrintView({ rows, onDone }: PrintViewProps) {
  const { agency } = useReplica().state;
  const say = useSay();
  // Printing takes what stands in the document: the rows must be drawn first.
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  const heads = [
    catalogueText.columnId,
    catalogueText.columnCode,
    catalogueText.columnName,
    factNames.department,
    catalogueText.columnItems,
    catalogueText.columnSharing,
    catalogueText.columnType,
    catalogueText.columnCycle,
  ];
  return createPortal(
    <div className={styles.sheet}>
      <h1>{say(printText.title, { agency: agency.name })}</h1>
      <p>{say(printText.count, { count: formatCount(rows.length) })}</p>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.zh} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ resource, items, type }) => (
            <tr key={resource.id}>
              <td>{resource.id}</td>
              <td>{resource.code}</td>
              <td>{resource.name}</td>
              <td>{resource.department}</td>
              <td>{formatCount(items)}</td>
              <td>{resource.sharing.type}</td>
              <td>{say(typeNames[type ?? 'undecided'])}</td>
              <td>{resource.updateCycle}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
