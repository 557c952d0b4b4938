import type { Job } from '../../../shared/job';
import {
  qualityMeasureIds,
  type QualityMeasure,
  type QualityMeasureId,
  type QualityReason,
  type QualityReport,
  type QualityResult,
} from '../../../shared/model/quality';
import { afterCycle, cycleOf, daysOver, periodEnd } from '../../../shared/rules/update-cycle';
import { nameColumns } from './items';
import { kindOf, type Subject } from './subject';
import { measureTable, type TableQuality } from './table';

/** What is known of one measure: its result, or why there is none. */
type Known = QualityResult | QualityReason;

/** Measures that ask what was declared and where the file is, and not what its rows hold. */
const withoutRows: readonly QualityMeasureId[] = [
  'item-named',
  'item-present',
  'on-time',
  'reach',
  'located',
  'opens-clean',
  'open-format',
];
const ofItems: readonly QualityMeasureId[] = ['item-named', 'item-type', 'item-length', 'item-present'];

/** Formats that portals take and programs read: csv, xls(x), json. */
const openFormats: readonly string[] = ['csv', 'xlsx', 'xls', 'json'];

/** How many of how many, with nothing more to say. */
function ratio(good: number, of: number): QualityResult {
  return { good, of, columns: [], places: [] };
}

/**
 * Measures the quality of a dataset by GB/T 36344-2018, over all of its rows. A measure that cannot be taken says why.
 *
 * @throws Failure as `measureTable`
 */
export async function measureQuality(subject: Subject, job: Job): Promise<QualityReport> {
  const { staged, rows, columns, today } = subject;
  const table = staged === null || rows === 0 ? null : await measureTable({ ...subject, staged }, job);
  const measures = qualityMeasureIds.map((id): QualityMeasure => {
    const known = withoutRows.includes(id) ? beside(id, subject, table) : inRows(id, subject, table);
    return typeof known === 'string' ? { id, result: null, reason: known } : { id, result: known, reason: null };
  });
  return {
    measuredOn: today,
    file: subject.file,
    format: staged?.reading.format ?? null,
    dataset: subject.dataset,
    rows,
    columns: columns.map((column) => ({
      id: column.id,
      name: column.name,
      type: column.type,
      kind: kindOf(column),
    })),
    measures,
    duplicates: { rows: table?.duplicates.rows ?? 0, groups: table?.duplicates.groups ?? 0 },
    keys: [...(table?.keys ?? [])],
    warnings: (staged?.warnings ?? []).map(({ code, count }) => ({ code, count })),
  };
}

/** A measure of the rows. */
function inRows(id: QualityMeasureId, { staged, declared, columns }: Subject, table: TableQuality | null): Known {
  if (staged === null) return 'no-source';
  if (table === null) return 'no-rows';
  if (id === 'row-whole') return wholeRows(staged);
  const finding = table.findings.get(id);
  if (finding !== undefined) return finding;
  if (!ofItems.includes(id)) return table.reasons.get(id) ?? (id === 'key-unique' ? 'no-key' : 'no-such-column');
  if (declared === null) return 'no-catalogue';
  if (declared.items.length === 0) return 'no-items';
  return nameColumns(columns, declared.items).named.length === 0 ? 'no-named-items' : 'no-such-column';
}

/** Rows that have a field for every column; in a workbook no row can fall short. */
function wholeRows({ reading, rows, warnings }: NonNullable<Subject['staged']>): Known {
  if (reading.format !== 'csv') return 'no-rows-to-fall-short';
  return ratio(rows - (warnings.find(({ code }) => code === 'row-short')?.count ?? 0), rows);
}

/** A measure of what stands beside the rows. */
function beside(id: QualityMeasureId, subject: Subject, table: TableQuality | null): Known {
  const { staged, declared, columns } = subject;
  if (id === 'located') return declared === null ? 'bare-file' : ratio(staged === null ? 0 : 1, 1);
  if (id === 'opens-clean') return staged === null ? 'no-source' : ratio(staged.warnings.length === 0 ? 1 : 0, 1);
  if (id === 'open-format') {
    return staged === null ? 'no-source' : ratio(openFormats.includes(staged.reading.format) ? 1 : 0, 1);
  }
  if (declared === null) return 'no-catalogue';
  if (id === 'on-time') return dueBy(declared.updateCycle, declared.attachedOn, subject.today);
  if (id === 'reach') {
    const end = periodEnd(declared.period) ?? table?.newest ?? null;
    return end === null ? 'no-reach' : dueBy(declared.updateCycle, end, declared.attachedOn);
  }
  if (declared.items.length === 0) return 'no-items';
  const { named, found, items } = nameColumns(columns, declared.items);
  return id === 'item-present' ? ratio(found, items) : ratio(named.length, columns.length);
}

/** Whether no more than one cycle lies between two days. */
function dueBy(cycleWords: string, from: string, day: string): Known {
  const cycle = cycleOf(cycleWords);
  if (cycle === null) return 'no-cycle';
  const by = afterCycle(from, cycle);
  const over = daysOver(by, day);
  return { ...ratio(over === 0 ? 1 : 0, 1), due: { from, by, over } };
}
