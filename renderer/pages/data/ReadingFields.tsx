import { Input, InputNumber, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { encodings, type Encoding, type Reading } from '../../../shared/model/dataset';
import { attachText, delimiterNames, encodingNames } from '../../../shared/text/window/data';
import { readText } from '../../../shared/text/window/reading';
import { useLanguage, useSay } from '../../app/language';
import { FootField } from './FootField';
import styles from './reading.module.css';
import { SheetField } from './SheetField';
import type { ReadingOptions, Whole } from './use-reading';
import { delimiterText } from './words';

/** Stands for "find it out" in a list of choices. */
const AUTOMATIC = 'automatic';

const WORKBOOK = /\.(?:xlsx?|et)$/i;
const ZIP = /\.zip$/i;

interface ReadingFieldsProps {
  /** The file's name: what it seems to be before it was read. */
  readonly name: string;
  /** How the file was read; null before. */
  readonly reading: Reading | null;
  readonly sheets: Whole['sheets'];
  readonly warnings: Whole['warnings'];
  readonly options: ReadingOptions;
  readonly onChange: (options: ReadingOptions) => void;
}

/** The fields that say how a file is read: what was found out, and what the person sets instead. */
export function ReadingFields({ name, reading, sheets, warnings, options, onChange }: ReadingFieldsProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const workbook = reading === null ? WORKBOOK.test(name) : reading.sheet !== null;
  const zipped = ZIP.test(name) || (reading !== null && reading.member !== null);

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
      {zipped && (
        <Field id={`${id}-member`} label={say(readText.member)}>
          <Input
            id={`${id}-member`}
            allowClear
            value={options.member ?? ''}
            maxLength={1000}
            placeholder={reading?.member ?? say(readText.memberHint)}
            onChange={({ target }) => set('member', target.value === '' ? undefined : target.value)}
          />
        </Field>
      )}
      {workbook ? (
        <Field id={`${id}-sheet`} label={say(attachText.sheet)}>
          <SheetField
            id={`${id}-sheet`}
            sheets={sheets}
            value={options.sheet}
            found={reading?.sheet ?? null}
            onChange={(sheet) => set('sheet', sheet)}
          />
        </Field>
      ) : (
        <>
          <Field id={`${id}-encoding`} label={say(attachText.encoding)}>
            <Select
              id={`${id}-encoding`}
              showSearch={{ optionFilterProp: 'label' }}
              value={options.encoding ?? AUTOMATIC}
              options={[
                automatic(reading?.encoding && say(encodingNames[reading.encoding]), options.encoding !== undefined),
                ...encodings.map((encoding) => ({ value: encoding, label: say(encodingNames[encoding]) })),
              ]}
              onChange={(value) => set('encoding', value === AUTOMATIC ? undefined : (value as Encoding))}
            />
          </Field>
          <Field id={`${id}-delimiter`} label={say(attachText.delimiter)}>
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
          </Field>
        </>
      )}
      <Field id={`${id}-header`} label={say(attachText.headerRows)}>
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
      </Field>
      <Field id={`${id}-foot`} label={say(readText.foot)}>
        <FootField
          id={`${id}-foot`}
          value={options.foot ?? reading?.foot ?? 'notes'}
          warnings={warnings}
          onChange={(foot) => set('foot', foot)}
        />
      </Field>
    </div>
  );
}

/** A control under its name. */
export function Field(props: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={props.id}>{props.label}</label>
      {props.children}
    </div>
  );
}
