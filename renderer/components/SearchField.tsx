import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';

interface SearchFieldProps {
  /** What is searched, as label and placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In px, or all that there is. */
  readonly width?: number | '100%';
}

/** The field that Ctrl+F goes to: one a page. */
export function SearchField({ label, value, onChange, width = 260 }: SearchFieldProps) {
  return (
    <Input
      allowClear
      data-find=""
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined aria-hidden="true" />}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      style={{ width }}
    />
  );
}
