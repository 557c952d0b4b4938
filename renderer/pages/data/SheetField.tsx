import { Input, Select } from 'antd';
import { attachText } from '../../../shared/text/window/data';
import { readText } from '../../../shared/text/window/reading';
import { useSay } from '../../app/language';
import type { ReadingOptions, Whole } from './use-reading';

interface SheetFieldProps {
  readonly id: string;
  /** Empty before the workbook was read once. */
  readonly sheets: Whole['sheets'];
  readonly value: ReadingOptions['sheet'];
  /** The sheet that was read. */
  readonly found: string | null;
  readonly onChange: (sheet: string | undefined) => void;
}

/** The sheet that is read: chosen from all, hidden ones marked; by name or number where they are not known. */
export function SheetField({ id, sheets, value, found, onChange }: SheetFieldProps) {
  const say = useSay();
  if (sheets.length === 0) {
    return (
      <Input
        id={id}
        allowClear
        value={value ?? ''}
        maxLength={255}
        placeholder={found ?? say(attachText.sheetHint)}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    );
  }
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      value={typeof value === 'string' ? value : found}
      options={sheets.map(({ name, hidden }) => ({
        value: name,
        label: hidden ? say(readText.sheetHidden, { sheet: name }) : name,
      }))}
      onChange={(sheet: string | null) => onChange(sheet ?? undefined)}
    />
  );
}
