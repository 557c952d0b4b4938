import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions } from 'electron';
import type { Picked, Purpose } from '../../shared/contract/window';
import type { Language } from '../../shared/text/language';
import { dialogTitles, filterNames, usualNames } from '../../shared/text/window/shell';
import { exists } from '../engine/files';
import type { GrantMode, Grants } from './grants';
import { safeName } from './safe-name';

/** How a person picks for a purpose: an existing file of some kind, or a folder. Saving is apart. */
interface Way {
  readonly mode: GrantMode;
  readonly filter?: keyof typeof filterNames;
  readonly extensions?: readonly string[];
}

/** What is saved: as what kind of file, under which name where nothing of the suggested one can be used. */
const saved = {
  'catalogue-save': { usual: usualNames.catalogue, filter: 'workbook', extension: 'xlsx' },
  'catalogue-report-save': { usual: usualNames.catalogueReport, filter: 'workbook', extension: 'xlsx' },
  'list-save': { usual: usualNames.list, filter: 'workbook', extension: 'xlsx' },
  'list-json-save': { usual: usualNames.list, filter: 'json', extension: 'json' },
  'list-csv-save': { usual: usualNames.list, filter: 'csv', extension: 'csv' },
  'list-jsonld-save': { usual: usualNames.list, filter: 'jsonld', extension: 'jsonld' },
  'selfcheck-workbook-save': { usual: usualNames.selfcheck, filter: 'workbook', extension: 'xlsx' },
  'selfcheck-page-save': { usual: usualNames.selfcheck, filter: 'page', extension: 'html' },
  'history-save': { usual: usualNames.history, filter: 'workbook', extension: 'xlsx' },
  'quality-save': { usual: usualNames.quality, filter: 'workbook', extension: 'xlsx' },
  'report-workbook-save': { usual: usualNames.report, filter: 'workbook', extension: 'xlsx' },
  'report-page-save': { usual: usualNames.report, filter: 'page', extension: 'html' },
  'key-save': { usual: usualNames.key, filter: 'key', extension: 'key' },
  'regulation-save': { usual: usualNames.regulation, filter: 'regulation', extension: 'json' },
  'request-save': { usual: usualNames.request, filter: 'request', extension: 'csr' },
  'intake-save': { usual: usualNames.intake, filter: 'workbook', extension: 'xlsx' },
  'intake-json-save': { usual: usualNames.intake, filter: 'json', extension: 'json' },
  'backup-save': { usual: usualNames.backup, filter: 'backup', extension: 'zip' },
} as const;
type Saved = keyof typeof saved;

function isSaved(purpose: Purpose): purpose is Saved {
  return Object.hasOwn(saved, purpose);
}

/** How data files end that can be read. */
const dataExtensions = 'csv txt tsv xlsx xlsm xls et htm html mht mhtml json jsonl ndjson geojson zip'.split(' ');

const ways: Readonly<Record<Exclude<Purpose, Saved>, Way>> = {
  'workspace-open': { mode: 'folder' },
  'workspace-new': { mode: 'folder' },
  catalogue: { mode: 'read', filter: 'workbook', extensions: ['xlsx', 'xls', 'et'] },
  'list-edited': { mode: 'read', filter: 'workbook', extensions: ['xlsx'] },
  data: { mode: 'read', filter: 'data', extensions: dataExtensions },
  package: { mode: 'read', filter: 'package', extensions: ['zip'] },
  certificate: { mode: 'read', filter: 'certificate', extensions: ['pem', 'crt', 'cer'] },
  'identity-open': { mode: 'read', filter: 'identity', extensions: ['p12', 'pfx', 'pem', 'key'] },
  'revocation-open': { mode: 'read', filter: 'revocation', extensions: ['crl', 'pem'] },
  'package-folder': { mode: 'folder' },
  'receipt-folder': { mode: 'folder' },
  'intake-folder': { mode: 'folder' },
  'copy-folder': { mode: 'folder' },
  'signature-open': { mode: 'read', filter: 'signature', extensions: ['p7s', 'p7b', 'p7m', 'pem', 'sig'] },
  receipt: { mode: 'read', filter: 'receipt', extensions: ['zip'] },
  'key-open': { mode: 'read', filter: 'key', extensions: ['key'] },
  'regulation-open': { mode: 'read', filter: 'regulation', extensions: ['json'] },
  'backup-open': { mode: 'read', filter: 'backup', extensions: ['zip'] },
};

export interface PickOptions {
  readonly dialog: Dialog;
  readonly window: BrowserWindow;
  readonly language: Language;
  readonly grants: Grants;
  /** The system's folder for documents, where saving starts. */
  readonly documents: string;
}

function filters({ filter, extensions }: Way, language: Language): FileFilter[] {
  if (!filter || !extensions) return [];
  return [
    { name: filterNames[filter][language], extensions: [...extensions] },
    { name: filterNames.all[language], extensions: ['*'] },
  ];
}

/** A folder for a new workspace: the picked one if it is empty, else a new one inside it under a name not yet taken. */
async function freshFolder(picked: string, name: string): Promise<string> {
  const names = await readdir(picked).catch(() => []);
  if (names.length === 0) return picked;
  for (let number = 1; ; number += 1) {
    const folder = join(picked, number === 1 ? name : `${name} ${number}`);
    if (!(await exists(folder))) return folder;
  }
}

async function pickNewFile(purpose: Saved, { dialog, window, language, grants, documents }: PickOptions, name: string) {
  const { usual, filter, extension } = saved[purpose];
  const ending = new RegExp(`\\.${extension}$`, 'i');
  const suggested = safeName(name.replace(ending, ''), usual[language]);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: dialogTitles[purpose][language],
    defaultPath: join(documents, `${suggested}.${extension}`),
    filters: [{ name: filterNames[filter][language], extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  return grants.give(ending.test(filePath) ? filePath : `${filePath}.${extension}`, 'write');
}

/**
 * Lets the person pick a file or folder in the system's own dialog, and gives a grant for it; null if the dialog was
 * closed. `name` is suggested for what will be made.
 */
export async function pick(purpose: Purpose, name: string, options: PickOptions): Promise<Picked | null> {
  if (isSaved(purpose)) return pickNewFile(purpose, options, name);
  const { dialog, window, language, grants } = options;
  const way = ways[purpose];
  const properties: OpenDialogOptions['properties'] =
    way.mode === 'folder' ? ['openDirectory', 'createDirectory', 'promptToCreate'] : ['openFile'];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: dialogTitles[purpose][language],
    filters: filters(way, language),
    properties,
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return null;
  if (purpose !== 'workspace-new') return grants.give(path, way.mode);
  return grants.give(await freshFolder(path, safeName(name, usualNames.workspace[language])), 'folder');
}
