import type { DataValidation, Worksheet } from 'exceljs';
import type { ListColumn } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { choicesOf } from '../../../shared/rules/list-edits';

/** A list that stands in the validation itself takes no more. */
const LONGEST = 255;

interface Place {
  readonly columns: readonly ListColumn[];
  readonly profile: Profile;
  readonly from: number;
  readonly to: number;
}

/** Gives the columns that are filled from a dictionary its words to choose from. */
export function addDropdowns(sheet: Worksheet, { columns, profile, from, to }: Place): void {
  if (to < from) return;
  columns.forEach((column, index) => {
    const { words, only } = choicesOf(profile, column);
    const formula = `"${words.join(',')}"`;
    // A word with a comma or a quote would come apart.
    if (words.length === 0 || formula.length > LONGEST || words.some((word) => /[",]/.test(word))) return;
    const letter = sheet.getColumn(index + 1).letter;
    validationsOf(sheet).add(`${letter}${from}:${letter}${to}`, {
      type: 'list',
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      errorStyle: only ? 'stop' : 'warning',
      errorTitle: '请从列表中选取',
      error: only ? '此列只能填列表中的词。' : '此列一般填列表中的词。',
    });
  });
}

/** The library keeps a sheet's validations by range and does not declare it. */
function validationsOf(sheet: Worksheet): { add: (range: string, validation: DataValidation) => void } {
  return (sheet as Worksheet & { dataValidations: ReturnType<typeof validationsOf> }).dataValidations;
}
