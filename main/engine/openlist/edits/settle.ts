import type { EditedCell, RefusedCell } from '../../../../shared/contract/list';
import type { ListColumn } from '../../../../shared/model/openlist';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { decide, type Profile } from '../../../../shared/regulation';
import { columnTitle } from '../../../../shared/rules/list-cells';
import {
  catalogueColumns,
  choicesOf,
  keywordsOf,
  questionOf,
  type CatalogueColumn,
} from '../../../../shared/rules/list-edits';
import type { Differences } from './items';
import { expectedText } from './texts';

type State = Readonly<WorkspaceState>;

/** Longest text of a cell of the catalogue, and of an answer. */
const LONGEST = { catalogue: 4000, answer: 500 } as const;

/**
 * Which changed cells can be taken over into `state`: those whose cell of the inventory, or answer, still is what was
 * exported. What already is as the workbook has it needs no taking over. `profile` is the list's own.
 */
export function settle({ changed, refused }: Differences, state: State, profile: Profile): Differences {
  const settled: Differences = { changed: [], refused: [...refused] };
  for (const cell of changed) {
    const column = cell.column as ListColumn;
    const now = currentText(state, profile, cell.resource, column);
    if (now === printed(column, cell.after)) continue;
    const code = faultOf(cell, column, { now, profile });
    const { sheet, cell: at, resource, before, after } = cell;
    const about = { resource, title: columnTitle(profile, column), before, after, ...(now !== undefined && { now }) };
    if (code === undefined) settled.changed.push(cell);
    else settled.refused.push({ sheet, cell: at, code, ...about });
  }
  return settled;
}

function faultOf(
  { before, after }: EditedCell,
  column: ListColumn,
  { now, profile }: { readonly now: string | undefined; readonly profile: Profile },
): RefusedCell['code'] | undefined {
  if (now === undefined) return 'edit-resource-gone';
  if (now !== before) return 'edit-conflict';
  const { words, only } = choicesOf(profile, column);
  if (only && after !== '' && !words.includes(after)) return 'edit-not-a-choice';
  if (after === '' && profile.list.required.some((one) => one.column === column)) return 'edit-empty';
  return after.length > (isOfCatalogue(column) ? LONGEST.catalogue : LONGEST.answer) ? 'edit-too-long' : undefined;
}

function isOfCatalogue(column: ListColumn): column is CatalogueColumn {
  return catalogueColumns.some((one) => one === column);
}

/** What the list would print in a column now; undefined where the resource has nothing to take an edit. */
function currentText(state: State, profile: Profile, id: string, column: ListColumn): string | undefined {
  const resource = Object.hasOwn(state.resources.byId, id) ? state.resources.byId[id] : undefined;
  const decision = Object.hasOwn(state.decisions, id) ? state.decisions[id] : undefined;
  if (resource === undefined || decision?.profile !== profile.id) return undefined;
  if (isOfCatalogue(column)) return expectedText(resource[column]);
  const answer = decision.answers.answers[questionOf(profile, column)?.id ?? ''];
  return expectedText(printed(column, typeof answer === 'string' ? answer : ''));
}

/** What a list prints of an answer. */
function printed(column: ListColumn, answer: string): string {
  return column === 'keywords' ? keywordsOf(answer).join('、') : answer;
}

/** Puts settled cells into a state: cells of the catalogue, and answers with the outcome that they leave. */
export function takeOver(state: WorkspaceState, changed: readonly EditedCell[], profile: Profile): void {
  for (const { resource: id, column, after } of changed) {
    const [resource, decision] = [state.resources.byId[id], state.decisions[id]];
    if (resource === undefined || decision === undefined) continue;
    if (isOfCatalogue(column as ListColumn)) {
      resource[column as CatalogueColumn] = after;
      continue;
    }
    const question = questionOf(profile, column as ListColumn);
    if (question === undefined) continue;
    decision.answers.answers[question.id] = after;
    decision.outcome = decide(profile, decision.answers);
  }
}
