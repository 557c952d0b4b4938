import { backupHandlers } from './backup';
import { catalogueHandlers } from './catalogue';
import type { Handlers } from './context';
import { datasetHandlers } from './dataset';
import { decisionHandlers } from './decision';
import { identityHandlers } from './identity';
import { openlistHandlers } from './openlist';
import { packageHandlers } from './package';
import { screenHandlers } from './screen';
import { standaloneHandlers } from './standalone';
import { tagHandlers } from './tag';
import { treatmentHandlers } from './treatment';
import { workspaceHandlers } from './workspace';

export type { Context, Handler } from './context';

/** One handler for every operation of the contract; the compiler sees to it that none is missing. */
export const handlers: Handlers = {
  ...workspaceHandlers,
  ...backupHandlers,
  ...catalogueHandlers,
  ...datasetHandlers,
  ...tagHandlers,
  ...decisionHandlers,
  ...treatmentHandlers,
  ...screenHandlers,
  ...standaloneHandlers,
  ...openlistHandlers,
  ...identityHandlers,
  ...packageHandlers,
};
