import type { ItemIndex, SelfCheckFinding } from '../../contract/list';
import { articleNumber, type SelfCheck } from '../../regulation';
import * as data from './data';
import * as decisions from './decisions';
import * as duties from './duties';
import type { Check } from './found';
import { itemIndexes } from './item-index';
import * as list from './list';
import { examine, type Subject } from './standing';

export type { Subject } from './standing';

/** How each matter that a profile can ask for is looked at. */
const checks: Readonly<Record<SelfCheck, Check>> = {
  'list-missing': list.listMissing,
  'list-outdated': list.listOutdated,
  'list-year-missing': list.listYearMissing,
  'list-not-exported': list.listNotExported,
  'resources-undecided': decisions.resourcesUndecided,
  'decisions-incomplete': decisions.decisionsIncomplete,
  'data-overdue': data.dataOverdue,
  'data-unpublished': list.dataUnpublished,
  'data-untreated': data.dataUntreated,
  'data-damaged': data.dataDamaged,
  'quality-poor': data.qualityPoor,
  'withdrawals-open': duties.withdrawalsOpen,
  'people-missing': duties.peopleMissing,
  'conditions-missing': decisions.conditionsMissing,
  'changes-unexplained': decisions.changesUnexplained,
  'catalogue-faults': duties.catalogueFaults,
  'profile-not-in-force': decisions.profileNotInForce,
  'applications-unanswered': duties.unregistered,
  'objections-unanswered': duties.unregistered,
};

/** What 自查 comes to. */
export interface SelfChecked {
  /** In the profile's order, each under the article whose failing it would be. */
  readonly findings: SelfCheckFinding[];
  readonly items: ItemIndex[];
}

/**
 * Checks an agency's own data against what its regulation has it answer for (连云港 第三十九条; 青岛 第八、九、十、十六、
 * 十七条). Pure, and cheap enough to run after every change.
 */
export function selfCheck(subject: Subject): SelfChecked {
  const examined = examine(subject);
  const { profile } = subject;
  return {
    findings: profile.selfChecks.map(({ article, check, text }) => ({
      check,
      article: articleNumber(profile, article),
      text: text.zh,
      ...checks[check](examined),
    })),
    items: itemIndexes(examined),
  };
}
