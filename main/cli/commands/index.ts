import type { Command } from '../command';
import { demoCommand } from '../demo';
import { dataCommands } from './data';
import { identityCommands } from './identity';
import { openingCommands } from './opening';
import { treatmentCommands } from './treatment';
import { workspaceCommands } from './workspace';

/** Every command of this version, in the order of the work. */
export const commands: readonly Command[] = [
  demoCommand,
  ...workspaceCommands,
  ...dataCommands,
  ...treatmentCommands,
  ...openingCommands,
  ...identityCommands,
];

/** Commands that the design names and that a later version brings. */
export const laterCommands: readonly string[] = [
  'workspace backup',
  'workspace restore',
  'workspace erase-history',
  'catalogue export',
  'risk search',
  'list withdraw',
  'identity import',
  'package diff',
  'review start',
  'review export',
  'receipt import',
  'selfcheck',
];
