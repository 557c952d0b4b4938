import { backupHandlers } from './backup';
import { catalogueExportHandlers } from './catalogue-export';
import { catalogueHandlers } from './catalogue';
import { catalogueChangeHandlers } from './catalogue-change';
import { catalogueCheckHandlers } from './catalogue-check';
import { catalogueEditHandlers } from './catalogue-edit';
import type { Handlers } from './context';
import { datasetHandlers } from './dataset';
import { decisionHandlers } from './decision';
import { regulationHandlers } from './regulation';
import { distributionHandlers } from './distribution';
import { findingHandlers } from './finding';
import { historyHandlers } from './history';
import { identityHandlers } from './identity';
import { keyHandlers } from './key';
import { ladderHandlers } from './ladder';
import { listChangesHandlers } from './list-changes';
import { listEditHandlers } from './list-edits';
import { listExportHandlers } from './list-export';
import { locateHandlers } from './locate';
import { mosaicHandlers } from './mosaic';
import { openlistHandlers } from './openlist';
import { packageHandlers } from './package';
import { packageCopyHandlers } from './package-copy';
import { packageGateHandlers } from './package-gates';
import { packageSignHandlers } from './package-sign';
import { planReplayHandlers } from './plan-replay';
import { qualityHandlers } from './quality';
import { receiptHandlers } from './receipt';
import { reportHandlers } from './report';
import { resolveHandlers } from './resolve';
import { reviewHandlers } from './review';
import { reviewExportHandlers } from './review-export';
import { screenHandlers } from './screen';
import { searchHandlers } from './search';
import { secrecyReviewHandlers } from './secrecy-review';
import { selfCheckHandlers } from './selfcheck';
import { spreadHandlers } from './spread';
import { standaloneHandlers } from './standalone';
import { tagHandlers } from './tag';
import { treatmentHandlers } from './treatment';
import { trustHandlers } from './trust';
import { upkeepHandlers } from './upkeep';
import { withdrawalHandlers } from './withdrawal';
import { workspaceHandlers } from './workspace';

export type { Context, Handler } from './context';

/** One handler for every operation of the contract; the compiler sees to it that none is missing. */
export const handlers: Handlers = {
  ...workspaceHandlers,
  ...upkeepHandlers,
  ...historyHandlers,
  ...backupHandlers,
  ...catalogueHandlers,
  ...catalogueEditHandlers,
  ...catalogueCheckHandlers,
  ...catalogueChangeHandlers,
  ...catalogueExportHandlers,
  ...datasetHandlers,
  ...locateHandlers,
  ...tagHandlers,
  ...spreadHandlers,
  ...regulationHandlers,
  ...decisionHandlers,
  ...treatmentHandlers,
  ...planReplayHandlers,
  ...resolveHandlers,
  ...reportHandlers,
  ...ladderHandlers,
  ...qualityHandlers,
  ...screenHandlers,
  ...standaloneHandlers,
  ...searchHandlers,
  ...mosaicHandlers,
  ...distributionHandlers,
  ...openlistHandlers,
  ...listChangesHandlers,
  ...withdrawalHandlers,
  ...selfCheckHandlers,
  ...listExportHandlers,
  ...listEditHandlers,
  ...identityHandlers,
  ...trustHandlers,
  ...keyHandlers,
  ...packageHandlers,
  ...reviewHandlers,
  ...reviewExportHandlers,
  ...receiptHandlers,
  ...findingHandlers,
  ...packageGateHandlers,
  ...packageSignHandlers,
  ...packageCopyHandlers,
  ...secrecyReviewHandlers,
};
