import { catalogueFailures } from './catalogue';
import { cliFailures } from './cli';
import { detectFailures } from './detect';
import { fileFailures } from './files';
import { formatFailures } from './formats';
import { gateFailures } from './gates';
import { generalFailures } from './general';
import { historyFailures } from './history';
import { tableFailures } from './table';
import { trustFailures } from './trust';
import { operationFailures } from './operations';
import { sourceFailures } from './sources';
import { shellFailures } from './shell';
import { upkeepFailures } from './upkeep';
import { workspaceFailures } from './workspace';
import { listEditFailures } from './list-edits';
import { openlistFailures } from './openlist';
import { regulationFailures } from './regulation';
import { reviewFailures } from './review';
import { riskFailures } from './risk';
import { searchFailures } from './search';
import { treatFailures } from './treat';
import { packageFailures } from './package';

export type { FailureText, FailureTexts } from './texts';

/** The closed catalogue of failures: every code, with its texts. One file a room. */
export const failureTexts = {
  ...generalFailures,
  ...catalogueFailures,
  ...cliFailures,
  ...fileFailures,
  ...formatFailures,
  ...historyFailures,
  ...gateFailures,
  ...operationFailures,
  ...sourceFailures,
  ...detectFailures,
  ...tableFailures,
  ...trustFailures,
  ...workspaceFailures,
  ...upkeepFailures,
  ...openlistFailures,
  ...listEditFailures,
  ...regulationFailures,
  ...riskFailures,
  ...searchFailures,
  ...treatFailures,
  ...packageFailures,
  ...reviewFailures,
  ...shellFailures,
} as const;
