import exceljs from 'exceljs';
import {
  qualityDimensions,
  qualityMeasures,
  qualityScore,
  worstFirst,
  type QualityMeasure,
  type QualityReport,
} from '../../../shared/model/quality';
import { fill, type TextParams } from '../../../shared/text/language';
import {
  percentDown,
  qualityColumnNames,
  qualityDimensionNames,
  qualityMeasureTexts,
  qualityRemark,
  qualitySheetTexts,
} from '../../../shared/text/quality';
import { kindNames } from '../../../shared/text/terms';
import { columnTypeNames } from '../../../shared/text/window/data';
import { addTableSheet, type SheetColumn } from '../openlist';
import { workbookBytes } from '../spreadsheet';

type Rows = readonly (readonly (string | number | null)[])[];

/** Reports are in Chinese, like all that is printed and stamped. */
const say = (name: keyof typeof qualitySheetTexts, params?: TextParams): string =>
  fill(qualitySheetTexts[name].zh, params);

const column = (name: keyof typeof qualitySheetTexts, width: number, centred = false): SheetColumn => ({
  title: say(name),
  width,
  centred,
});

const dimensionOf = ({ id }: QualityMeasure): string => qualityDimensionNames[qualityMeasures[id].dimension].zh;

/** One line a dimension: how much was measured, and the lowest score in it. */
function overviewRows({ measures }: QualityReport): Rows {
  const lines = qualityDimensions.map((dimension) => {
    const own = measures.filter(({ id }) => qualityMeasures[id].dimension === dimension);
    const taken = own.filter(({ result }) => result !== null);
    const [worst] = worstFirst(taken);
    const low = taken.filter((measure) => (qualityScore(measure) ?? 1) < 1);
    return [
      qualityDimensionNames[dimension].zh,
      taken.length,
      own.length - taken.length,
      low.length,
      worst?.result ? percentDown(worst.result.good, worst.result.of) : null,
      worst === undefined || low.length === 0 ? null : qualityMeasureTexts[worst.id].name.zh,
    ];
  });
  return [...lines, [say('remark'), null, null, null, null, say('noTotal')]];
}

/** One line a measure, in the order of the standard. */
function measureRows(report: QualityReport): Rows {
  return report.measures.map((measure) => {
    const { id, result } = measure;
    return [
      dimensionOf(measure),
      qualityMeasures[id].code,
      qualityMeasureTexts[id].name.zh,
      qualityMeasureTexts[id].formula.zh,
      result?.good ?? null,
      result?.of ?? null,
      result === null ? null : percentDown(result.good, result.of),
      qualityRemark(measure, 'zh'),
      [...new Set(result?.places.map(({ record }) => record))].join('、'),
    ];
  });
}

/** One line for each measure of each column. */
function columnRows(report: QualityReport): Rows {
  const names = qualityColumnNames(report, 'zh');
  return report.columns.flatMap(({ id, type, kind }) =>
    report.measures.flatMap((measure) =>
      (measure.result?.columns ?? [])
        .filter((one) => one.column === id)
        .map(({ good, of }) => [
          names.get(id) ?? id,
          columnTypeNames[type].zh,
          kind === null ? null : kindNames[kind].zh,
          dimensionOf(measure),
          qualityMeasureTexts[measure.id].name.zh,
          good,
          of,
          of - good,
          percentDown(good, of),
        ]),
    ),
  );
}

/** Repeated rows, and the columns that tell rows apart. */
function keyRows(report: QualityReport): Rows {
  const names = qualityColumnNames(report, 'zh');
  const { duplicates, keys } = report;
  const measured = report.measures.some(({ id, result }) => id === 'row-unique' && result !== null);
  const whole = [say('duplicateRows'), say('allColumns'), duplicates.rows, say('duplicateGroups', { ...duplicates })];
  return [
    ...(measured ? [whole] : []),
    ...keys.map(({ columns, repeated }) => [
      say(repeated === 0 ? 'key' : 'nearKey'),
      columns.map((id) => names.get(id) ?? id).join(' + '),
      repeated,
      say(repeated === 0 ? 'keyRemark' : 'nearKeyRemark'),
    ]),
    ...(keys.length === 0 ? [[say('key'), null, null, say('noKey')]] : []),
  ];
}

/**
 * The report as a workbook: overview, measures with their formulas, every column, duplicates and keys. The same report
 * makes the same bytes; its date is the day of measuring.
 */
export async function qualityWorkbook(report: QualityReport): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const { measuredOn, file, dataset, rows, columns } = report;
  const title = say('title', { name: dataset === null ? '' : `“${dataset.name}”` });
  const subtitle = say('subtitle', { date: measuredOn, file, rows, columns: columns.length });
  const add = (name: keyof typeof qualitySheetTexts, titles: SheetColumn[], lines: Rows, frozenColumns = 1): void => {
    addTableSheet(workbook, { name: say(name), title, subtitle, columns: titles, rows: lines, frozenColumns });
  };
  add(
    'overview',
    [
      column('dimension', 12, true),
      column('measured', 10, true),
      column('unmeasured', 10, true),
      column('failing', 14, true),
      column('worstScore', 14, true),
      column('worst', 46),
    ],
    overviewRows(report),
  );
  add(
    'measures',
    [
      column('dimension', 10, true),
      column('code', 8, true),
      column('measure', 20),
      column('formula', 52),
      column('good', 10, true),
      column('of', 10, true),
      column('score', 9, true),
      column('remark', 26),
      column('places', 26),
    ],
    measureRows(report),
    3,
  );
  add(
    'byColumn',
    [
      column('column', 24),
      column('type', 8, true),
      column('kind', 14, true),
      column('dimension', 10, true),
      column('measure', 24),
      column('good', 11, true),
      column('of', 11, true),
      column('bad', 11, true),
      column('score', 10, true),
    ],
    columnRows(report),
  );
  add(
    'keys',
    [column('finding', 14, true), column('column', 40), column('repeated', 12, true), column('remark', 40)],
    keyRows(report),
  );
  return workbookBytes(workbook, new Date(`${measuredOn}T00:00:00Z`));
}
