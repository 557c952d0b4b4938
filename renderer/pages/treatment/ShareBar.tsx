import styles from '../../components/report/report.module.css';

/** A share with its bar: read as a figure, compared at a glance. */
export function ShareBar({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <span className={styles.share}>
      <span className={styles.shareTrack} aria-hidden="true">
        <span style={{ width: `${Math.round(100 * share)}%` }} />
      </span>
      <span className={styles.shareLabel}>{label}</span>
    </span>
  );
}
