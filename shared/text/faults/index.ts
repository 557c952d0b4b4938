import { kindNames, noKind } from '../terms';
import { attackName } from '../report';
import { fill, type Language, type Text, type TextParams } from '../language';
import type { Evidence } from '../../model/tag';
import { catalogueFaults } from './catalogue';
import { catalogueLintFaults } from './catalogue-lint';
import { copyWarnings } from './copy';
import { detectEvidence, type DetectRule } from './detect';
import { formatFaults } from './formats';
import { generalFaults } from './general';
import { eraseRemains, journalFaults, readOnlyTexts, workspaceWarnings } from './journal';
import { listEditFaults } from './list-edits';
import { openlistFaults, openlistWarnings } from './openlist';
import { omission, packageFaults } from './package';
import { secrecyFaults } from './secrecy';
import { tableFaults } from './table';
import { ladderFaults, planCautions } from './treat';
import { trustCautions, trustFaults } from './trust';

/** Texts of findings that are collected in lists rather than thrown: one file a room. */
const faultTexts: Readonly<Record<string, Text>> = {
  ...generalFaults,
  ...tableFaults,
  ...secrecyFaults,
  ...formatFaults,
  ...catalogueFaults,
  ...catalogueLintFaults,
  ...planCautions,
  ...ladderFaults,
  ...openlistFaults,
  ...openlistWarnings,
  ...listEditFaults,
  ...journalFaults,
  ...workspaceWarnings,
  ...readOnlyTexts,
  ...eraseRemains,
  ...trustFaults,
  ...trustCautions,
  ...packageFaults,
  ...copyWarnings,
  ...omission,
};

/** A finding in words, its own fields and its `params` filled in; one that no catalogue knows shows its code. */
export function faultText(fault: { readonly code: string; readonly params?: TextParams }, language: Language): string {
  const template = Object.hasOwn(faultTexts, fault.code) ? faultTexts[fault.code]?.[language] : undefined;
  const params: TextParams = { ...(fault as unknown as TextParams), ...fault.params };
  const { attack } = params;
  return fill(
    template ?? fault.code,
    attack === undefined ? params : { ...params, attack: attackName(String(attack))[language] },
  );
}

/** Evidence with its figures as they are to be read. */
type ToldEvidence = { readonly [Part in keyof Evidence]: Evidence[Part] | string } & Pick<Evidence, 'rule'>;

/** Rules whose note is a kind's id; `none` stands for no kind. */
const rulesOfKinds: readonly string[] = ['inside', 'learned', 'learned-split', 'detected'];

function kindName(id: string, language: Language): string {
  return (Object.hasOwn(kindNames, id) ? kindNames[id as keyof typeof kindNames] : noKind)[language];
}

/** Why a kind was proposed for a column, in words; a kind that it speaks of goes by its name. */
export function evidenceText({ rule, note, ...figures }: ToldEvidence, language: Language): string {
  const text: Text | undefined = Object.hasOwn(detectEvidence, rule) ? detectEvidence[rule as DetectRule] : undefined;
  const told = note !== undefined && rulesOfKinds.includes(rule) ? kindName(note, language) : note;
  return fill(text?.[language] ?? rule, told === undefined ? figures : { ...figures, note: told });
}
