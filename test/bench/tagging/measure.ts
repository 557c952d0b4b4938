import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { quietJob } from '../../../shared/job';
import type { SuggestedTag } from '../../../shared/model/tag';
import { detectColumns } from '../../../main/engine/detect';
import { openSession, stage } from '../../../main/engine/table';
import type { LabelledColumn, LabelledTable } from './label';

/** A labelled column and what was proposed for it. */
export interface Outcome extends LabelledColumn {
  readonly table: string;
  readonly said: SuggestedTag | null;
}

const quoted = (cell: string | null) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`);

/** The table as a clerk's file: comma-separated, and GB18030 in every second one. */
function toCsv({ columns }: LabelledTable, encoding: string): Buffer {
  const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, row) =>
    columns.map(({ values }) => quoted(values[row] ?? null)).join(','),
  );
  const text = `${[columns.map(({ header }) => quoted(header)).join(','), ...rows].join('\r\n')}\r\n`;
  return iconv.encode(text, encoding);
}

/** The tables with headers that say nothing: `col1`, `col2` … */
export function headless(tables: readonly LabelledTable[]): LabelledTable[] {
  return tables.map((table) => ({
    ...table,
    columns: table.columns.map((column, at) => ({ ...column, header: `col${at + 1}` })),
  }));
}

/** Stages each table as a file and detects over it. */
export async function measure(tables: readonly LabelledTable[]): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tagging-'));
  const outcomes: Outcome[] = [];
  try {
    for (const [index, table] of tables.entries()) {
      const file = join(folder, `${index}.csv`);
      await writeFile(file, toCsv(table, index % 2 === 0 ? 'utf8' : 'gb18030'));
      const staged = await stage(file, { headerRows: 1 });
      const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] });
      const tags = await detectColumns(session, staged, quietJob);
      await session.close();
      outcomes.push(
        ...table.columns.map((column, at) => ({ ...column, table: table.title, said: tags.get(`c${at}`) ?? null })),
      );
      await staged.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return outcomes;
}
