import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { quietJob } from '../../../shared/job';
import type { SuggestedTag } from '../../../shared/model/tag';
import { detectColumns } from '../../../main/engine/detect';
import { openSession, stage } from '../../../main/engine/table';
import type { LabelledColumn, LabelledTable } from './label';

/** A labelled column, its table, and what was proposed for it. */
export interface Outcome extends LabelledColumn {
  readonly table: string;
  readonly said: SuggestedTag | null;
}

const quoted = (cell: string | null) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`);

/** Tables that stand in one file, side by side: planning a statement takes longer than running it over so few rows. */
const COLUMNS_A_FILE = 40;

/** Tables side by side; the cells below the shorter ones are blank, which counts as nothing. */
function toCsv(columns: readonly LabelledColumn[], encoding: string): Buffer {
  const rows = Array.from({ length: Math.max(...columns.map(({ values }) => values.length)) }, (_, row) =>
    columns.map(({ values }) => quoted(values[row] ?? null)).join(','),
  );
  const text = `${[columns.map(({ header }) => quoted(header)).join(','), ...rows].join('\r\n')}\r\n`;
  return iconv.encode(text, encoding);
}

interface Placed extends LabelledColumn {
  readonly table: string;
}

/** All tables' columns in portions of about a file's. */
function portions(tables: readonly LabelledTable[]): Placed[][] {
  const all = tables.flatMap(({ title, columns }) => columns.map((column) => ({ ...column, table: title })));
  const files = Math.ceil(all.length / COLUMNS_A_FILE);
  return Array.from({ length: files }, (_, at) => all.slice(at * COLUMNS_A_FILE, (at + 1) * COLUMNS_A_FILE));
}

/** The tables with headers that say nothing: `col1`, `col2` … */
export function headless(tables: readonly LabelledTable[]): LabelledTable[] {
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column, at) => ({ ...column, header: `col${at + 1}` })),
  }));
}

/** Stages the tables as files, every second one in GB18030 as clerks have them, and detects over them. */
export async function measure(tables: readonly LabelledTable[]): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tagging-'));
  const outcomes: Outcome[] = [];
  try {
    for (const [index, columns] of portions(tables).entries()) {
      const file = join(folder, `${index}.csv`);
      await writeFile(file, toCsv(columns, index % 2 === 0 ? 'utf8' : 'gb18030'));
      const staged = await stage(file, { headerRows: 1, foot: 'keep' });
      const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] });
      const tags = await detectColumns(session, staged, quietJob);
      await session.close();
      outcomes.push(...columns.map((column, at) => ({ ...column, said: tags.get(`c${at}`) ?? null })));
      await staged.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return outcomes;
}
