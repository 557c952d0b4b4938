import type { ReactNode } from 'react';
import styles from './Toolbar.module.css';

/** The row between a page's head and its table: what narrows the table at the left, what acts on it at the right. */
export function Toolbar({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className={styles.toolbar}>
      <div className={styles.group}>{children}</div>
      {actions !== undefined && <div className={styles.group}>{actions}</div>}
    </div>
  );
}
