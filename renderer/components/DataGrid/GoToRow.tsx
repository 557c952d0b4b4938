import { Input } from 'antd';
import { useState } from 'react';
import { gridText } from '../../../shared/text/window/grid';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';

interface GoToRowProps {
  readonly rows: number;
  /** Is given a row, from 0. */
  readonly onGo: (row: number) => void;
}

/** The field that leads to a row by its number. What is pasted with separators is a number all the same. */
export function GoToRow({ rows, onGo }: GoToRowProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const number = Number(typed);
  return (
    <Input
      aria-label={say(gridText.goTo)}
      placeholder={say(gridText.goTo)}
      title={say(gridText.goToHint, { rows: formatCount(rows) })}
      inputMode="numeric"
      maxLength={20}
      disabled={rows === 0}
      style={{ width: 116 }}
      value={typed}
      onChange={({ target }) => setTyped(target.value.replaceAll(/\D/g, ''))}
      onPressEnter={() => number >= 1 && onGo(Math.min(rows, number) - 1)}
    />
  );
}
