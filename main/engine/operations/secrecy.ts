import { basename, extname } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Column } from '../../../shared/model/dataset';
import type { SecrecyFaultCode } from '../../../shared/text/faults/secrecy';
import { findSecrecyMarks, secrecyOfHeader, secrecyOfText, type SecrecyMark } from '../detect';
import { openSession, type Staged } from '../table';

/** Marks that do not stop a file: how many, and where in numbers. */
export interface SecrecyFault {
  readonly code: SecrecyFaultCode;
  readonly count: number;
  readonly places: readonly { readonly row?: number }[];
  /** Columns or parts of the file, `2, 5` or `title`. */
  readonly where: string;
}

/** Cells of a row beside the data above which it is a row of a table, and its words are no captions. */
const MOST_CAPTIONS = 4;

/** Rows that a failure names. */
const NAMED_ROWS = 10;

/** Texts beside the data by their places: names of file, member and sheet, titles, captions and notes. */
function textsBeside({ reading, around }: Staged, file: string): [place: string, text: string][] {
  const name = basename(file, extname(file));
  const rows = around.map((row) => [...new Set(row.filter((cell) => cell !== null && cell.trim() !== ''))]);
  const captions = rows.filter(({ length }) => length <= MOST_CAPTIONS).flat();
  return [
    ['file', name],
    ['file', basename(reading.member ?? '').replace(/\.[^.]*$/, '')],
    ['sheet', reading.sheet ?? ''],
    ...captions.map((text): [string, string] => ['title', text ?? '']),
  ];
}

/**
 * Stops where a text beside the data marks it as a state secret (law 1); gives the places of milder marks.
 * @throws Failure `secret-mark-around`
 */
export function refuseMarkedNames(staged: Staged, file: string): SecrecyFault[] {
  const found = textsBeside(staged, file).map(([place, text]) => ({ place, secrecy: secrecyOfText(text) }));
  const headers = staged.columns.map(({ name }) => ({ place: 'header', secrecy: secrecyOfHeader(name) }));
  const secret = [...found, ...headers].find(({ secrecy }) => secrecy === 'secret');
  if (secret !== undefined) throw new Failure('secret-mark-around', { place: secret.place });
  const internal = found.filter(({ secrecy }) => secrecy === 'internal').map(({ place }) => place);
  if (internal.length === 0) return [];
  return [{ code: 'internal-mark', count: internal.length, places: [], where: [...new Set(internal)].join(', ') }];
}

/**
 * Stops where any row of a data file is marked as a state secret (law 1). Nothing of it is said but numbers, and nothing is
 * kept. Only texts can bear marks: columns of which all cells are numbers or dates are passed over.
 *
 * @returns what a person must look at without stopping: marks of internal papers, words of secrecy out of place
 * @throws Failure `secret-mark-cells`, and as sessions
 */
export async function refuseMarkedRows(staged: Staged, columns: readonly Column[], job: Job): Promise<SecrecyFault[]> {
  const texts = columns.filter(({ type }) => type === 'text');
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    const marks = await findSecrecyMarks(session, { parquet: staged.parquet, columns: texts });
    refuseMarkedCells(marks, staged);
    return [
      ...faultOf(marks, staged, 'internal', 'internal-mark'),
      ...faultOf(marks, staged, 'doubtful', 'secret-word'),
    ];
  } finally {
    await session.close();
  }
}

function refuseMarkedCells(marks: readonly SecrecyMark[], { reading }: Staged): void {
  const secret = marks.filter(({ secrecy }) => secrecy === 'secret');
  if (secret.length === 0) return;
  const { columns, rows, count } = placesOf(secret);
  const named = rows.slice(0, NAMED_ROWS);
  throw new Failure('secret-mark-cells', {
    sheet: reading.sheet ?? '-',
    columns: columns.join(', '),
    rows: named.join(', ') + (count > named.length ? ' …' : ''),
    count,
  });
}

function faultOf(
  marks: readonly SecrecyMark[],
  { reading }: Staged,
  secrecy: SecrecyMark['secrecy'],
  code: SecrecyFaultCode,
): SecrecyFault[] {
  const own = marks.filter((mark) => mark.secrecy === secrecy);
  if (own.length === 0) return [];
  const { columns, rows, count } = placesOf(own);
  return [{ code, count, places: rows.map((row) => ({ row: row + reading.headerRows })), where: columns.join(', ') }];
}

function placesOf(marks: readonly SecrecyMark[]) {
  return {
    columns: [...new Set(marks.map(({ column }) => column))],
    rows: [...new Set(marks.flatMap(({ rows }) => rows))].sort((one, other) => one - other),
    count: marks.reduce((sum, { count }) => sum + count, 0),
  };
}
