import { CFB } from '@e965/xlsx';

/** The part of the library's compound-file reader that is used here; it comes without types. */
const compound = CFB as {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(container: object, name: string): { readonly content: ArrayLike<number> } | null;
};

/** Records of an xls (MS-XLS 2.4.271, 2.4.103): a workbook that formulas point to; the end of what is for all sheets. */
const SUP_BOOK = 0x01ae;
const END_OF_STREAM_PART = 0x000a;

/** Longest path of another workbook; greater values stand for this workbook itself and for add-ins. */
const LONGEST_PATH = 0xff;

/** How many other workbooks the formulas of an xls (BIFF8) point to; the library that reads it does not tell. */
export function countXlsLinks(bytes: Buffer): number {
  const container = compound.read(bytes, { type: 'buffer' });
  const stream = Buffer.from(compound.find(container, '/Workbook')?.content ?? []);
  let count = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    if (type === END_OF_STREAM_PART) break;
    if (type !== SUP_BOOK || at + 8 > stream.length) continue;
    const path = stream.readUInt16LE(at + 6);
    if (path > 0 && path <= LONGEST_PATH) count += 1;
  }
  return count;
}
