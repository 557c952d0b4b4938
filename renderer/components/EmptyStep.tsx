import { Button } from 'antd';
import styles from './EmptyStep.module.css';

interface EmptyStepProps {
  readonly title: string;
  /** Why it is empty, or what the step needs. */
  readonly hint?: string;
  /** The next step, where there is one to take from here. */
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** What stands where nothing is yet: what this will be, and the next step towards it. */
export function EmptyStep({ title, hint, action }: EmptyStepProps) {
  return (
    <div className={styles.step}>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {action && (
        <Button type="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
