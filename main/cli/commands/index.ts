import type { Command } from '../command';
import { demoCommand } from '../demo';
import { backupCommands } from './backup';
import { catalogueImportCommands } from './catalogue-import';
import { catalogueCommands } from './catalogue';
import { dataCommands } from './data';
import { historyCommands } from './history';
import { identityCommands } from './identity';
import { keyCommands } from './key';
import { ladderCommands } from './ladder';
import { listFileCommands } from './list-files';
import { openingCommands } from './opening';
import { openlistCommands } from './openlist';
import { packageCommands } from './package';
import { packageSignCommands } from './package-sign';
import { qualityCommands } from './quality';
import { regulationCommands } from './regulation';
import { replayCommands } from './replay';
import { resolveCommands } from './resolve';
import { riskCommands } from './risk';
import { searchCommands } from './search';
import { reportCommands } from './report';
import { selfCheckCommands } from './selfcheck';
import { sourceCommands } from './source';
import { tagCommands } from './tag';
import { treatmentCommands } from './treatment';
import { trustCommands } from './trust';
import { upkeepCommands } from './upkeep';
import { withdrawalCommands } from './withdrawal';
import { workspaceCommands } from './workspace';

/**
 * Every command of this version, in the order of the work. `dataset.rows`, `treat.preview` and `treat.distribution` have
 * none: they show raw cells, and a terminal keeps what it showed.
 */
export const commands: readonly Command[] = [
  demoCommand,
  ...workspaceCommands,
  ...upkeepCommands,
  ...historyCommands,
  ...backupCommands,
  ...catalogueImportCommands,
  ...catalogueCommands,
  ...dataCommands,
  ...sourceCommands,
  ...tagCommands,
  ...qualityCommands,
  ...treatmentCommands,
  ...replayCommands,
  ...resolveCommands,
  ...riskCommands,
  ...searchCommands,
  ...reportCommands,
  ...ladderCommands,
  ...regulationCommands,
  ...openingCommands,
  ...openlistCommands,
  ...withdrawalCommands,
  ...selfCheckCommands,
  ...listFileCommands,
  ...packageCommands,
  ...packageSignCommands,
  ...keyCommands,
  ...identityCommands,
  ...trustCommands,
];

/** Commands that the design names and that a later version brings. */
export const laterCommands: readonly string[] = [
  'identity import',
  'package diff',
  'review start',
  'review export',
  'receipt import',
];
