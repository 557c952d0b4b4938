import type { Page } from './place';

/** Where something that is dropped on the window goes. `ask`: a page alone cannot be told from the file's name. */
export type DropTarget = 'workspace' | 'ask' | 'needs-workspace' | 'unknown' | Page;

const workbooks = ['xlsx', 'xls', 'et'];
const tables = ['csv', 'tsv', 'txt', 'htm', 'html', 'mht', 'mhtml', 'json', 'jsonl', 'ndjson', 'geojson'];
const certificates = ['pem', 'crt', 'cer'];

/** Where a dropped thing goes, by its name, the page in sight, and whether a workspace is open. */
export function dropTarget(
  { name, isFolder }: { readonly name: string; readonly isFolder: boolean },
  page: Page,
  isOpen: boolean,
): DropTarget {
  if (isFolder) return 'workspace';
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  // Packages and receipts are zips, and so is a data file that was packed: the page in sight tells which is meant.
  if (extension === 'zip') return isOpen && (page === 'data' || page === 'package') ? page : 'review';
  if (certificates.includes(extension)) return 'settings';
  if (!workbooks.includes(extension) && !tables.includes(extension)) return 'unknown';
  if (!isOpen) return 'needs-workspace';
  // A catalogue is a workbook; text can only be data.
  if (tables.includes(extension)) return 'data';
  return page === 'catalogue' || page === 'data' ? page : 'ask';
}
