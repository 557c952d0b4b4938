import exceljs from 'exceljs';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { LintFault } from '../../../shared/rules/catalogue/lint';
import { templateOf } from '../../../shared/rules/catalogue/templates';
import { legalDate } from '../../../shared/rules/clock';
import { faultText } from '../../../shared/text/faults';
import { catalogueReportText as text } from '../../../shared/text/catalogue-report';
import { fill } from '../../../shared/text/language';
import { addTableSheet } from '../openlist';
import { workbookBytes } from '../spreadsheet';

interface Report {
  readonly state: Pick<WorkspaceState, 'agency' | 'resources' | 'catalogue'>;
  readonly faults: readonly LintFault[];
  /** The instant of writing, UTC. */
  readonly at: string;
}

/** The faults of an inventory as a workbook to print: kinds with their counts, then each with its place. */
export async function faultReport({ state, faults, at }: Report): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const template = templateOf(state.catalogue?.template);
  const title = `${state.agency.name}${text.title.zh}`;
  const subtitle = fill(text.subtitle.zh, {
    date: legalDate(new Date(at)),
    resources: state.resources.order.length,
    faults: faults.length,
  });
  const kinds = new Map<string, { count: number; fixable: number; field: string; words: string }>();
  const labelOf = (field: LintFault['field']): string =>
    field === 'classification' ? text.classification.zh : (template.columns[field]?.label ?? field);
  for (const fault of faults) {
    const key = `${fault.code} ${fault.field}`;
    const words = faultText(fault, 'zh');
    const kind = kinds.get(key) ?? { count: 0, fixable: 0, field: labelOf(fault.field), words };
    kinds.set(key, { ...kind, count: kind.count + 1, fixable: kind.fixable + (fault.fix === null ? 0 : 1) });
  }
  addTableSheet(workbook, {
    name: text.kinds.zh,
    title,
    subtitle,
    columns: [
      { title: text.column.zh, width: 24 },
      { title: text.problem.zh, width: 70 },
      { title: text.count.zh, width: 10, centred: true },
      { title: text.fixable.zh, width: 14, centred: true },
    ],
    rows: [...kinds.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ field, words, count, fixable }) => [field, words, count, fixable]),
    frozenColumns: 0,
  });
  addTableSheet(workbook, {
    name: text.places.zh,
    title,
    subtitle,
    columns: [
      { title: text.resource.zh, width: 10, centred: true },
      { title: text.name.zh, width: 34 },
      { title: text.item.zh, width: 24 },
      { title: text.column.zh, width: 20 },
      { title: text.problem.zh, width: 60 },
      { title: text.fix.zh, width: 20 },
    ],
    rows: faults.map((fault) => {
      const resource = state.resources.byId[fault.resource];
      const item = fault.item === null ? undefined : resource?.items.byId[fault.item];
      return [
        fault.resource,
        resource?.name ?? '',
        item?.name ?? '',
        labelOf(fault.field),
        faultText(fault, 'zh'),
        fault.fix ?? '',
      ];
    }),
    frozenColumns: 1,
  });
  return workbookBytes(workbook, new Date(at));
}
