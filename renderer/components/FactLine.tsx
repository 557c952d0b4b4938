import type { Fact } from './Facts';
import styles from './FactLine.module.css';

/** A few facts of one thing, side by side, over the table that is about it. */
export function FactLine({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.line}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
