import { z } from 'zod';
import { listChangeSchema, listColumns, listDiffSchema } from '../model/openlist';
import { withdrawalKinds, withdrawalReasons } from '../model/withdrawal';
import { selfChecks } from '../regulation/shape';
import { listEditFaults, type EditFaultCode } from '../text/faults/list-edits';
import { languages } from '../text/language';
import { inWorkspace, pathSchema, resourceRefSchema } from './common';

const count = z.number().int().nonnegative();
const version = z.number().int().positive();
const words = z.string().trim().min(1).max(1000);

export const listFormats = ['xlsx', 'json', 'csv', 'jsonld'] as const;

/** A cell of the workbook that was sent out and came back. `column` is the list's column. */
const editedCellSchema = z.strictObject({
  sheet: z.string(),
  row: z.number().int().positive(),
  cell: z.string(),
  resource: z.string(),
  column: z.string(),
  before: z.string(),
  after: z.string(),
});
export type EditedCell = z.infer<typeof editedCellSchema>;

/** A cell (the first one, of a row, column or sheet that is meant as a whole) that cannot be taken over, and why. */
const refusedCellSchema = z.strictObject({
  sheet: z.string(),
  cell: z.string(),
  code: z.enum(Object.keys(listEditFaults) as [EditFaultCode, ...EditFaultCode[]]),
  resource: z.string().optional(),
  /** Title of the column. */
  title: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
  /** What the inventory says by now. */
  now: z.string().optional(),
});
export type RefusedCell = z.infer<typeof refusedCellSchema>;

/** How one matter stands: in order, to be looked at, a failing, or not to be known from what is here. */
export const checkStates = ['ok', 'warning', 'failing', 'unknown'] as const;

/** One finding of 自查, under the article whose failing it would be. */
export const selfCheckFindingSchema = z.strictObject({
  check: z.enum(selfChecks),
  article: z.string(),
  text: z.string(),
  state: z.enum(checkStates),
  count,
  /** Resources that it is about. */
  resources: z.array(z.string()),
});
export type SelfCheckFinding = z.infer<typeof selfCheckFindingSchema>;

/** The index of one listed item (青岛 第十六条): each part 0…100, null where there is nothing to measure. */
export const itemIndexSchema = z.strictObject({
  resource: z.string(),
  name: z.string(),
  complete: z.number().nullable(),
  accurate: z.number().nullable(),
  timely: z.number().nullable(),
  usable: z.number().nullable(),
  index: z.number().nullable(),
});
export type ItemIndex = z.infer<typeof itemIndexSchema>;

/** Operations on the open list and on 自查. */
export const listOperations = {
  'list.withdraw': {
    request: z.strictObject({
      ...inWorkspace,
      resource: resourceRefSchema,
      kind: z.enum(withdrawalKinds).default('withdrawal'),
      reason: z.enum(withdrawalReasons).default('other'),
      words: z.string().trim().max(1000).default(''),
    }),
    response: z.strictObject({
      id: z.string(),
      article: z.string(),
      tasks: z.array(z.strictObject({ id: z.string(), article: z.string(), text: z.string() })),
    }),
  },
  'list.followup': {
    /** Records that a follow-up task is done. */
    request: z.strictObject({ ...inWorkspace, resource: resourceRefSchema, task: z.string().max(60), note: words }),
    response: z.strictObject({ id: z.string(), open: z.array(z.string()) }),
  },
  'list.restore': {
    /** Lets a withdrawn item back. Refused while a follow-up task is open. */
    request: z.strictObject({ ...inWorkspace, resource: resourceRefSchema, why: words }),
    response: z.strictObject({ id: z.string() }),
  },
  'list.diff': {
    request: z.strictObject({ ...inWorkspace, from: version, to: version }),
    response: listDiffSchema.extend({
      changes: z.array(listChangeSchema),
      /** Printed cells of what changed, for the agency's own screen. */
      cells: z.array(
        z.strictObject({ resource: z.string(), column: z.string(), before: z.string(), after: z.string() }),
      ),
    }),
  },
  'list.export': {
    request: z.strictObject({
      ...inWorkspace,
      version,
      out: pathSchema,
      formats: z.array(z.enum(listFormats)).min(1).default(['xlsx', 'json']),
      /** The list's columns to print, besides those that the regulation asks for; all of them where none is named. */
      columns: z.array(z.enum(listColumns)).optional(),
    }),
    response: z.strictObject({
      xlsx: z.string().nullable(),
      json: z.string().nullable(),
      csv: z.string().nullable(),
      jsonld: z.string().nullable(),
      closedXlsx: z.string().nullable(),
      items: count,
      /** Cells of the CSV that a spreadsheet program would take for formulas; they are published as they are. */
      flagged: z.array(z.strictObject({ resource: z.string(), column: z.enum(listColumns) })),
    }),
  },
  'list.edits': {
    /**
     * Reads an exported workbook that was edited, against the version that it was exported from. `apply` takes the changed
     * cells over into the inventory and the answers, in one change; nothing is taken over while a cell is refused.
     */
    request: z.strictObject({ ...inWorkspace, file: pathSchema, apply: z.boolean().default(false) }),
    response: z.strictObject({
      version,
      changed: z.array(editedCellSchema),
      refused: z.array(refusedCellSchema),
      applied: z.boolean(),
    }),
  },
  selfcheck: {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({
      date: z.string(),
      regulation: z.string(),
      findings: z.array(selfCheckFindingSchema),
      items: z.array(itemIndexSchema),
    }),
  },
  'selfcheck.export': {
    /** Writes the self-check as a workbook or, by the name's end, as a page to print. */
    request: z.strictObject({ ...inWorkspace, out: pathSchema, language: z.enum(languages).default('zh') }),
    response: z.strictObject({ path: z.string() }),
  },
} as const;
