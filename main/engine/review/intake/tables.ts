import { beijingTime } from '../../../../shared/rules/clock';
import type { Duplicate, IntakeRow } from '../../../../shared/contract/review';
import { faultText } from '../../../../shared/text/faults';
import { duplicateNames, intakeColumns, intakeSheets, unreadable } from '../../../../shared/text/intake';
import { listColumnTitles } from '../../../../shared/text/openlist';
import { typeNames, verdictNames } from '../../../../shared/text/terms';
import type { LongTable } from '../../openlist';
import type { CellValue } from '../../spreadsheet';

/** Faults of one package that its row tells. */
const TOLD = 5;
const centred = { centred: true } as const;

/** 报送情况: a row a file, in their order, those that were refused with the reasons. */
export function submissionTable(rows: readonly IntakeRow[], taken: ReadonlySet<string>, subtitle: string): LongTable {
  return {
    name: intakeSheets.submissions.zh,
    title: intakeSheets.submissions.zh,
    subtitle,
    columns: [
      { title: intakeColumns.number.zh, width: 6, ...centred },
      { title: intakeColumns.file.zh, width: 30 },
      { title: listColumnTitles.agency.zh, width: 24 },
      { title: listColumnTitles.agencyCode.zh, width: 21, ...centred },
      { title: intakeColumns.listVersion.zh, width: 8, ...centred },
      { title: intakeColumns.items.zh, width: 9, ...centred },
      { title: intakeColumns.datasets.zh, width: 9, ...centred },
      { title: intakeColumns.signer.zh, width: 30 },
      { title: intakeColumns.signedAt.zh, width: 20, ...centred },
      { title: intakeColumns.verdict.zh, width: 14, ...centred },
      { title: intakeColumns.outcome.zh, width: 14, ...centred },
      { title: intakeColumns.why.zh, width: 50 },
    ],
    rows: rows.length === 0 ? [[null, intakeSheets.noPackages.zh]] : rows.map((row, at) => rowOf(row, at, taken)),
    count: Math.max(1, rows.length),
    frozenColumns: 2,
  };
}

function rowOf(row: IntakeRow, at: number, taken: ReadonlySet<string>): readonly CellValue[] {
  const { name, agency, listVersion, items, datasets, signer, signedAt, verdict } = row;
  return [
    ...[at + 1, name, agency?.name ?? null, agency?.code ?? null, listVersion],
    ...(verdict === null ? [null, null] : [items, datasets]),
    ...[signer, signedAt && beijingTime(signedAt), (verdict === null ? unreadable : verdictNames[verdict]).zh],
    outcomeOf(row, taken),
    reasonsOf(row),
  ];
}

function outcomeOf({ name, superseded }: IntakeRow, taken: ReadonlySet<string>): string {
  if (taken.has(name)) return intakeSheets.taken.zh;
  return (superseded ? intakeSheets.superseded : intakeSheets.refused).zh;
}

/** What is wrong with a package, in words: the first faults, then how many there are beyond. */
function reasonsOf({ faults }: IntakeRow): string {
  const told = faults.slice(0, TOLD).map((fault) => {
    const { path } = fault as { path?: string };
    return `${faultText(fault, 'zh')}${path === undefined ? '' : `（${path}）`}`;
  });
  const more = faults.length - told.length;
  return [...told, ...(more > 0 ? [`……另有 ${more} 条`] : [])].join('\n');
}

/** 疑似重复: a row an item, those of one group together. */
export function duplicateTable(duplicates: readonly Duplicate[], subtitle: string): LongTable {
  const rows = duplicates.flatMap(({ by, value, items }, group) =>
    items.map(({ agency, resource, name, type }): readonly CellValue[] => [
      ...[group + 1, duplicateNames[by].zh, value, agency.name, agency.code, resource, name],
      Object.hasOwn(typeNames, type) ? typeNames[type as keyof typeof typeNames].zh : type,
    ]),
  );
  return {
    name: intakeSheets.duplicates.zh,
    title: intakeSheets.duplicates.zh,
    subtitle,
    columns: [
      { title: intakeColumns.group.zh, width: 6, ...centred },
      { title: intakeColumns.by.zh, width: 14, ...centred },
      { title: intakeColumns.value.zh, width: 34 },
      { title: listColumnTitles.agency.zh, width: 24 },
      { title: listColumnTitles.agencyCode.zh, width: 21, ...centred },
      { title: intakeColumns.resource.zh, width: 10, ...centred },
      { title: listColumnTitles.name.zh, width: 34 },
      { title: listColumnTitles.type.zh, width: 14, ...centred },
    ],
    rows: rows.length === 0 ? [[null, null, intakeSheets.noDuplicates.zh]] : rows,
    count: Math.max(1, rows.length),
    frozenColumns: 1,
  };
}
