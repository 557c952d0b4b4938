import { z } from 'zod';
import type { Fault } from '../../../shared/contract/common';
import type { Column, FileFormat, Reading } from '../../../shared/model/dataset';
import type { Evidence } from '../../../shared/model/tag';
import { evidenceText, faultText } from '../../../shared/text/faults';
import { fill, type Language, type Text } from '../../../shared/text/language';
import {
  attachText,
  columnText,
  delimiterNames,
  encodingNames,
  formatNames,
  readingParts,
} from '../../../shared/text/window/data';
import { formatCount } from '../../app/formats';

/** Places that a warning names; the rest is an ellipsis. */
const NAMED = 8;

const warningSchema = z.looseObject({
  code: z.string(),
  count: z.number(),
  places: z.array(z.looseObject({ row: z.number().optional() })),
});

/** A warning of a data file in words, with the first rows it was noticed in. */
export function warningText(fault: Fault, language: Language): string {
  const { code, count, places } = warningSchema.parse(fault);
  const text = faultText({ ...fault, code, params: { count: formatCount(count) } }, language);
  const rows = places.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return text;
  const words = rows.length > NAMED ? attachText.placesMore : attachText.places;
  const listed = rows.slice(0, NAMED).join(language === 'zh' ? '、' : ', ');
  const place = fill(words[language], { rows: listed });
  return language === 'zh' ? `${text}（${place}）` : `${text} (${place})`;
}

/** A sign that parts fields, in words. */
export function delimiterText(delimiter: string, language: Language): string {
  return Object.hasOwn(delimiterNames, delimiter)
    ? delimiterNames[delimiter as keyof typeof delimiterNames][language]
    : delimiter;
}

/** What a format calls the part of a file that is read: a sheet, the number of a table, the path of an array. */
const sheetParts: Readonly<Record<FileFormat, Text>> = {
  csv: readingParts.sheet,
  xlsx: readingParts.sheet,
  xls: readingParts.sheet,
  html: readingParts.table,
  json: readingParts.path,
  ndjson: readingParts.path,
};

/** How many rows are the header; null for records that carry their names with them. */
function headerText({ format, headerRows }: Reading, language: Language): string | null {
  if (headerRows > 0) return fill(readingParts.headerRows[language], { rows: headerRows });
  return format === 'json' || format === 'ndjson' ? null : readingParts.noHeader[language];
}

/** How a file was read, in one line. */
export function readingText(reading: Reading, language: Language): string {
  const { format, member, encoding, sheet, delimiter } = reading;
  const parts = [
    formatNames[format][language],
    member === null ? null : fill(readingParts.member[language], { member }),
    encoding === null ? null : encodingNames[encoding][language],
    sheet === null ? null : fill(sheetParts[format][language], { sheet }),
    delimiter === null
      ? null
      : fill(readingParts.delimiter[language], { delimiter: delimiterText(delimiter, language) }),
    headerText(reading, language),
  ];
  return parts.filter((part) => part !== null).join(language === 'zh' ? '，' : ', ');
}

/** How many different values a column has; ≈ before an estimate. */
export function distinctText({ distinct, estimated }: Pick<Column, 'distinct' | 'estimated'>): string {
  return `${estimated ? '≈ ' : ''}${formatCount(distinct)}`;
}

/** A column's name, or its place where it has none. */
export function columnName({ id, name }: Pick<Column, 'id' | 'name'>, language: Language): string {
  return name.trim() === '' ? fill(columnText.unnamed[language], { number: Number(id.slice(1)) + 1 }) : name;
}

/** Why a kind was proposed, in words, counts as they are read. */
export function evidenceLine({ hits, of, ...rest }: Evidence, language: Language): string {
  const figures = Object.fromEntries(
    Object.entries({ hits, of }).flatMap(([name, figure]) =>
      figure === undefined ? [] : [[name, formatCount(figure)]],
    ),
  );
  return evidenceText({ ...rest, ...figures }, language);
}
