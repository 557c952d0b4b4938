import { useLanguage } from '../../app/language';
import styles from './data.module.css';
import { columnName } from './words';

interface RowsTableProps {
  /** What the rows are, for those who cannot see them. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Raw rows on the screen: a few, all in the document, scrolled both ways. A missing cell shows as ∅. */
export function RowsTable({ label, columns, rows }: RowsTableProps) {
  const language = useLanguage();
  return (
    <div className={styles.rows} role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name, index) => (
              <th key={index} scope="col">
                {columnName({ id: `c${index}`, name }, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} title={cell ?? undefined}>
                  {cell ?? <span className={styles.missing}>∅</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
