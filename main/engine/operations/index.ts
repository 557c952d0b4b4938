import { backupHandlers } from './backup';
import { catalogueHandlers } from './catalogue';
import { catalogueEditHandlers } from './catalogue-edit';
import type { Handlers } from './context';
import { datasetHandlers } from './dataset';
import { decisionHandlers } from './decision';
import { historyHandlers } from './history';
import { identityHandlers } from './identity';
import { ladderHandlers } from './ladder';
import { keyHandlers } from './key';
import { locateHandlers } from './locate';
import { openlistHandlers } from './openlist';
import { packageHandlers } from './package';
import { planReplayHandlers } from './plan-replay';
import { qualityHandlers } from './quality';
import { screenHandlers } from './screen';
import { spreadHandlers } from './spread';
import { standaloneHandlers } from './standalone';
import { tagHandlers } from './tag';
import { treatmentHandlers } from './treatment';
import { upkeepHandlers } from './upkeep';
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
  ...datasetHandlers,
  ...locateHandlers,
  ...tagHandlers,
  ...spreadHandlers,
  ...decisionHandlers,
  ...treatmentHandlers,
  ...ladderHandlers,
  ...planReplayHandlers,
  ...qualityHandlers,
  ...screenHandlers,
  ...standaloneHandlers,
  ...openlistHandlers,
  ...identityHandlers,
  ...keyHandlers,
  ...packageHandlers,
};
