import { historyParts, historySubjects, historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { changeOf, memberDifferences, unknownChange, type Change, type Teller } from './change';
import { memberAt, type Difference } from './differences';
import type { Names } from './names';
import { plain, said } from './said';
import { tagText, valueText } from './values';

type Describe = (value: unknown) => Text | null;

const parts: Readonly<Record<string, { readonly what: Text; readonly describe?: Describe }>> = {
  name: { what: historyParts.name },
  period: { what: historyParts.period },
  rows: { what: historyParts.rows },
  attachedOn: { what: historyParts.attachedOn },
  source: { what: historyParts.source, describe: (source) => valueText(memberAt(source, 'name')) },
  reading: { what: historyParts.reading, describe: readingText },
  columns: { what: historyParts.columns, describe: columnCount },
};

/** A dataset: attached, gone, or parts of it, down to the tag of a column. */
export const tellDataset: Teller = ({ id, rest, before, after }, names) => {
  const subject = said(historySubjects.dataset, { name: names.dataset(id) });
  if (rest.length === 0) {
    const isWhole = before === undefined || after === undefined;
    if (isWhole) return changeOf(subject, historyParts.attached, { before, after }, tableText);
    return memberDifferences({ path: rest, before, after }).flatMap((inner) => tellPart(inner, id, subject, names));
  }
  return tellPart({ path: rest, before, after }, id, subject, names);
};

function tellPart(difference: Difference, id: string, subject: Text, names: Names): Change[] {
  const { path } = difference;
  const [part, ...inner] = path;
  if (part === 'columns' && inner.length > 0) return tellColumn(difference, inner, id, subject, names);
  const known = parts[String(part)];
  if (known === undefined || inner.length > 0) return unknownChange(subject, path, difference);
  return changeOf(subject, known.what, difference, known.describe);
}

/** Columns were a list (`columns 3 tag`) before they became records by id (`columns byId c3 tag`). */
function tellColumn(
  difference: Difference,
  inner: Difference['path'],
  id: string,
  subject: Text,
  names: Names,
): Change[] {
  const [ref, ...rest] = inner[0] === 'byId' ? inner.slice(1) : inner;
  if (ref === undefined) return changeOf(subject, historyParts.columns, difference, columnCount);
  const about = said(historySubjects.column, { name: names.dataset(id), column: names.column(id, ref) });
  const [part] = rest;
  if (part === undefined) {
    const tags = { before: memberAt(difference.before, 'tag'), after: memberAt(difference.after, 'tag') };
    const told = changeOf(about, historyParts.tag, tags, tagText);
    return told.length > 0 ? told : changeOf(about, historyParts.column, difference);
  }
  if (rest.length > 1) return unknownChange(about, rest, difference);
  switch (part) {
    case 'tag':
      return changeOf(about, historyParts.tag, difference, tagText);
    case 'suggested':
      return changeOf(about, historyParts.suggested, difference, (tag) => (tag === null ? null : tagText(tag)));
    case 'name':
      return changeOf(about, historyParts.name, difference);
    default:
      return unknownChange(about, rest, difference);
  }
}

function tableText(dataset: unknown): Text | null {
  if (dataset === undefined) return null;
  const rows = valueText(memberAt(dataset, 'rows')) ?? plain('?');
  const file = valueText(memberAt(dataset, 'source', 'name')) ?? plain('?');
  return said(historyValues.table, { rows, columns: columnsOf(memberAt(dataset, 'columns')), file });
}

function columnCount(columns: unknown): Text | null {
  return columns === undefined ? null : said(historyValues.columnCount, { count: columnsOf(columns) });
}

function columnsOf(columns: unknown): number {
  if (Array.isArray(columns)) return columns.length;
  const order = memberAt(columns, 'order');
  return Array.isArray(order) ? order.length : 0;
}

/** How a file was read: format, file inside a zip, encoding, part of the file, header rows. */
function readingText(reading: unknown): Text | null {
  const told = ['format', 'member', 'encoding', 'sheet', 'headerRows'].flatMap(
    (part) => valueText(memberAt(reading, part)) ?? [],
  );
  return told.length === 0 ? null : plain(told.map(({ zh }) => zh).join(' · '));
}
