import { Input, InputNumber, Select } from 'antd';
import { useId } from 'react';
import { encodings, type Encoding, type Reading } from '../../../shared/model/dataset';
import { attachText, delimiterNames, encodingNames } from '../../../shared/text/window/data';
import { useLanguage, useSay } from '../../app/language';
import styles from './data.module.css';
import type { ReadingOptions } from './use-preview';
import { delimiterText } from './words';

/** Stands for "find it out" in a list of choices. */
const AUTOMATIC = 'automatic';

const WORKBOOK = /\.(?:xlsx?|et)$/i;

interface ReadingFieldsProps {
  /** The file's name: what it seems to be before it was read. */
  readonly name: string;
  /** How the file was read; null before. */
  readonly reading: Reading | null;
  readonly options: ReadingOptions;
  readonly onChange: (options: ReadingOptions) => void;
}

/** The fields that say how a file is read: what was found out, and what the person sets instead. */
export function ReadingFields({ name, reading, options, onChange }: ReadingFieldsProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const workbook = reading === null ? WORKBOOK.test(name) : reading.format !== 'csv';

  /** The options with one set, or given back to be found out. */
  function set<Name extends keyof ReadingOptions>(name: Name, value: ReadingOptions[Name]): void {
    onChange({ ...options, [name]: value });
  }

  /** The first choice: what is found out, named where it is known and in force. */
  function automatic(guess: string | null | undefined, set: boolean) {
    const label =
      guess === null || guess === undefined || set ? say(attachText.automatic) : say(attachText.guessed, { guess });
    return { value: AUTOMATIC, label };
  }

  return (
    <div className={styles.fields}>
      {workbook ? (
        <>
          <label htmlFor={`${id}-sheet`}>{say(attachText.sheet)}</label>
          <Input
            id={`${id}-sheet`}
            allowClear
            value={options.sheet ?? ''}
            maxLength={255}
            placeholder={reading?.sheet ?? say(attachText.sheetHint)}
            onChange={({ target }) => set('sheet', target.value === '' ? undefined : target.value)}
          />
        </>
      ) : (
        <>
          <label htmlFor={`${id}-encoding`}>{say(attachText.encoding)}</label>
          <Select
            id={`${id}-encoding`}
            value={options.encoding ?? AUTOMATIC}
            options={[
              automatic(reading?.encoding && say(encodingNames[reading.encoding]), options.encoding !== undefined),
              ...encodings.map((encoding) => ({ value: encoding, label: say(encodingNames[encoding]) })),
            ]}
            onChange={(value) => set('encoding', value === AUTOMATIC ? undefined : (value as Encoding))}
          />
          <label htmlFor={`${id}-delimiter`}>{say(attachText.delimiter)}</label>
          <Select
            id={`${id}-delimiter`}
            value={options.delimiter ?? AUTOMATIC}
            options={[
              automatic(
                reading?.delimiter && delimiterText(reading.delimiter, language),
                options.delimiter !== undefined,
              ),
              ...Object.entries(delimiterNames).map(([value, name]) => ({ value, label: say(name) })),
            ]}
            onChange={(value) => set('delimiter', value === AUTOMATIC ? undefined : value)}
          />
        </>
      )}
      <label htmlFor={`${id}-header`}>{say(attachText.headerRows)}</label>
      <InputNumber
        id={`${id}-header`}
        min={0}
        max={100}
        precision={0}
        style={{ width: '100%' }}
        title={say(attachText.headerRowsHint)}
        value={options.headerRows ?? null}
        placeholder={automatic(reading && String(reading.headerRows), false).label}
        onChange={(rows) => set('headerRows', rows ?? undefined)}
      />
    </div>
  );
}
