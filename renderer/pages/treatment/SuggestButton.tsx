import { Button, Checkbox, Tooltip } from 'antd';
import { useState } from 'react';
import { treatmentText } from '../../../shared/text/window/treatment';
import { useSay } from '../../app/language';
import styles from './plan.module.css';

interface SuggestButtonProps {
  readonly onSuggest: (pseudonyms: boolean) => void;
  /** Where it is the next step. */
  readonly main?: boolean;
}

/** Has a plan suggested, with pseudonyms where identifiers would be deleted if the person wants them. */
export function SuggestButton({ onSuggest, main = false }: SuggestButtonProps) {
  const say = useSay();
  const [pseudonyms, setPseudonyms] = useState(false);
  return (
    <div className={styles.suggest}>
      <Button type={main ? 'primary' : 'default'} onClick={() => onSuggest(pseudonyms)}>
        {say(treatmentText.suggest)}
      </Button>
      <Tooltip title={say(treatmentText.pseudonymsHint)}>
        <Checkbox checked={pseudonyms} onChange={({ target }) => setPseudonyms(target.checked)}>
          {say(treatmentText.pseudonyms)}
        </Checkbox>
      </Tooltip>
    </div>
  );
}
