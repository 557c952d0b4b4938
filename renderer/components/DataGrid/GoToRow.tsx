import { InputNumber } from 'antd';
import { useState } from 'react';
import { gridText } from '../../../shared/text/window/grid';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';

interface GoToRowProps {
  readonly rows: number;
  /** Is given a row, from 0. */
  readonly onGo: (row: number) => void;
}

/** The field that leads to a row by its number. */
export function GoToRow({ rows, onGo }: GoToRowProps) {
  const say = useSay();
  const [number, setNumber] = useState<number | null>(null);
  return (
    <InputNumber<number>
      aria-label={say(gridText.goTo)}
      placeholder={say(gridText.goTo)}
      title={say(gridText.goToHint, { rows: formatCount(rows) })}
      min={1}
      max={rows}
      precision={0}
      controls={false}
      disabled={rows === 0}
      style={{ width: 116 }}
      value={number}
      onChange={setNumber}
      onPressEnter={({ currentTarget }) => {
        // What is typed is taken as it stands: the field itself settles it only when it is left.
        const typed = Number(currentTarget.value.replaceAll(/\D/g, ''));
        if (typed >= 1) onGo(Math.min(rows, typed) - 1);
      }}
    />
  );
}
