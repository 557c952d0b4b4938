import exceljs from 'exceljs';
import type { Anchor } from '../../../shared/model/finding';
import type { Receipt } from '../../../shared/model/receipt';
import { resourceOf } from '../../../shared/rules/review';
import { fill, type TextParams } from '../../../shared/text/language';
import { receiptSheetTexts } from '../../../shared/text/receipt-sheets';
import {
  conclusionNames,
  findingKindNames,
  findingStateNames,
  markNames,
  severityNames,
} from '../../../shared/text/review-terms';
import { addTableSheet, type SheetColumn } from '../openlist';
import { workbookBytes } from '../spreadsheet';

type Title = keyof typeof receiptSheetTexts;
type Rows = readonly (readonly (string | number | null)[])[];

const say = (name: Title, params?: TextParams): string => fill(receiptSheetTexts[name].zh, params);
const column = (name: Title, width: number, centred = false): SheetColumn => ({ title: say(name), width, centred });

/**
 * A receipt as people file it: the 审查意见表 in xlsx, with findings, facts, a line for each item, and what is resolved. The
 * same receipt makes the same bytes on every system; its date is the day of the conclusion.
 */
export async function receiptWorkbook(receipt: Receipt): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const { agency, listVersion: version } = receipt.package;
  const subtitle = say('subtitle', {
    ...{ agency: agency.name, code: agency.code, version, date: receipt.date },
    ...receipt.reviewer,
    conclusion: conclusionNames[receipt.conclusion].zh,
  });
  const add = (name: Title, columns: SheetColumn[], rows: Rows): void => {
    addTableSheet(workbook, { name: say(name), title: say('title'), subtitle, columns, rows, frozenColumns: 1 });
  };
  add('findings', findingColumns, findingRows(receipt));
  add('facts', [column('fact', 28), column('value', 90)], factRows(receipt));
  add('items', itemColumns, itemRows(receipt));
  if (receipt.resolved.length > 0) {
    const rows = receipt.resolved.map(({ id, words }, index) => [index + 1, id, findingStateNames.resolved.zh, words]);
    add(
      'resolved',
      [column('number', 7, true), column('id', 22), column('state', 10, true), column('remark', 60)],
      rows,
    );
  }
  return workbookBytes(workbook, new Date(`${receipt.date}T00:00:00Z`));
}

const findingColumns: SheetColumn[] = [
  column('number', 7, true),
  column('dataset', 24),
  column('place', 22),
  column('text', 50),
  column('kind', 8, true),
  column('severity', 10, true),
  column('deadline', 12, true),
  column('basis', 22),
  column('state', 10, true),
  column('remark', 24),
  column('id', 20),
];

function findingRows({ findings }: Receipt): Rows {
  return findings.map((finding, index) => [
    index + 1,
    finding.name,
    placeOf(finding.anchor),
    finding.text,
    findingKindNames[finding.kind].zh,
    severityNames[finding.severity].zh,
    finding.deadline,
    finding.basis,
    findingStateNames[finding.state].zh,
    finding.words,
    finding.id,
  ]);
}

function placeOf(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'package':
      return say('wholePackage');
    case 'item':
      return say('wholeItem');
    case 'field':
      return say('field', { field: anchor.field });
    case 'figure':
      return say('figure', { dataset: anchor.dataset, figure: anchor.figure });
  }
}

function factRows({ package: about, reviewer, date, conclusion, words, checks }: Receipt): Rows {
  const { recomputed } = checks;
  return [
    [say('agency'), about.agency.name],
    [say('code'), about.agency.code],
    [say('version'), say('versionValue', { version: about.listVersion })],
    [say('digest'), about.digest],
    [say('verdict'), say(checks.verdict)],
    [say('recomputed'), recomputed === null ? say('notRecomputed') : say('recomputedValue', recomputed)],
    [say('conclusion'), conclusionNames[conclusion].zh],
    [say('words'), words],
    [say('office'), reviewer.office],
    [say('person'), reviewer.person],
    [say('date'), date],
  ];
}

const itemColumns: SheetColumn[] = [
  column('number', 7, true),
  column('dataset', 60),
  column('mark', 12, true),
  column('findingCount', 12, true),
];

function itemRows({ items, findings }: Receipt): Rows {
  const counts = new Map<string, number>();
  for (const { anchor } of findings) {
    const resource = resourceOf(anchor);
    if (resource !== null) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  }
  return items.map(({ resource, name, mark }, index) => [
    index + 1,
    name,
    markNames[mark].zh,
    counts.get(resource) ?? 0,
  ]);
}
