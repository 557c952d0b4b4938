import { receiptFormat, type Receipt } from '../../../shared/model/receipt';
import { bagPaths, type BagInfo, type BagLayout } from '../package';

/** Where things stand in a receipt. */
export const receiptPaths = {
  ...bagPaths,
  receipt: 'data/receipt.json',
  workbook: 'data/review.xlsx',
  signature: 'signatures/1.p7s',
} as const;

const fixed: ReadonlySet<string> = new Set(Object.values(receiptPaths));

/** The layout of a receipt: one reviewer signs it. Its workbook is for people: no program reads it, its digest is signed. */
export const receiptLayout: BagLayout = {
  required: Object.values({ ...bagPaths, receipt: receiptPaths.receipt, workbook: receiptPaths.workbook }),
  hasPlace: (path) => fixed.has(path),
  isDocument: (path) => fixed.has(path) && path !== receiptPaths.workbook,
  isTable: () => false,
};

/** `<agency code>-<list version>-receipt`: a receipt's top folder and its name outside. */
export function receiptFolder({ package: { agency, listVersion } }: Receipt): string {
  return `${agency.code}-${listVersion}-receipt`;
}

/** What the bag of a receipt says of itself. */
export function receiptInfo(receipt: Receipt): BagInfo {
  return {
    // One line: a break would begin another element.
    organization: receipt.reviewer.office.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
    identifier: receiptFolder(receipt),
    description: receiptFormat,
  };
}
