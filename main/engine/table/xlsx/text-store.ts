import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { fileFailure } from '../../files';

/** Bytes of a page of texts. */
const PAGE = 1 << 16;

/** Bytes of pages that stay in memory; what comes after them goes to the disk. */
const IN_MEMORY = 96 << 20;

/** Bytes of pages from the disk that are kept at hand. */
const AT_HAND = 8 << 20;

/** Texts whose places one block of numbers holds. */
const BLOCK = 1 << 16;

/** Texts by their numbers, in bounded memory: UTF-8 in pages, of which all beyond the first go to a private file. */
export interface TextStore {
  readonly count: number;
  push(text: string): void;
  /** The text of a number from 0; undefined where there is none. */
  get(index: number): string | undefined;
  close(): void;
}

/**
 * @param spill path of the file that is made when memory is full; it must not exist
 * @param inMemory bytes of pages that stay in memory
 */
export function createTextStore(spill: string, inMemory = IN_MEMORY): TextStore {
  const kept: Buffer[] = [];
  let keptBytes = 0;
  const atHand = new Map<number, Buffer>();
  let bytesAtHand = 0;
  /** Where each text begins: page and place in it. A text never runs over a page's end; a longer one has its own. */
  const pageOf: Uint32Array[] = [];
  const placeOf: Uint32Array[] = [];
  const offsets: number[] = [];
  let handle: number | undefined;
  let spilled = 0;
  let page = Buffer.allocUnsafeSlow(PAGE);
  let pageNumber = 0;
  let used = 0;
  let count = 0;

  function put(content: Buffer): void {
    if (keptBytes < inMemory) {
      kept.push(content);
      keptBytes += content.length;
      return;
    }
    try {
      handle ??= openSync(spill, 'wx+', 0o600);
      for (let at = 0; at < content.length;) at += writeSync(handle, content, at);
    } catch (error) {
      throw fileFailure(error, spill);
    }
    offsets.push(spilled);
    spilled += content.length;
  }

  function endPage(): void {
    put(page.subarray(0, used));
    pageNumber += 1;
    page = Buffer.allocUnsafeSlow(PAGE);
    used = 0;
  }

  function load(number: number): Buffer {
    const found = atHand.get(number);
    if (found !== undefined) return found;
    const index = number - kept.length;
    const start = offsets[index] ?? 0;
    const content = Buffer.allocUnsafe((offsets[index + 1] ?? spilled) - start);
    try {
      for (let at = 0; at < content.length;) at += readSync(handle ?? -1, content, at, content.length - at, start + at);
    } catch (error) {
      throw fileFailure(error, spill);
    }
    // Texts are asked for in about the order in which they stand: what was fetched before is hardly asked for again.
    if (bytesAtHand >= AT_HAND) {
      atHand.clear();
      bytesAtHand = 0;
    }
    atHand.set(number, content);
    bytesAtHand += content.length;
    return content;
  }

  return {
    get count() {
      return count;
    },
    push(text) {
      const most = text.length * 3 + 4;
      if (used + most > page.length) {
        if (used > 0) endPage();
        if (most > page.length) page = Buffer.allocUnsafeSlow(most);
      }
      if (count % BLOCK === 0) {
        pageOf.push(new Uint32Array(BLOCK));
        placeOf.push(new Uint32Array(BLOCK));
      }
      const block = Math.floor(count / BLOCK);
      const length = page.write(text, used + 4, 'utf8');
      page.writeUInt32LE(length, used);
      (pageOf[block] as Uint32Array)[count % BLOCK] = pageNumber;
      (placeOf[block] as Uint32Array)[count % BLOCK] = used;
      used += length + 4;
      count += 1;
    },
    get(index) {
      if (!Number.isInteger(index) || index < 0 || index >= count) return undefined;
      const block = Math.floor(index / BLOCK);
      const number = pageOf[block]?.[index % BLOCK] ?? 0;
      const place = placeOf[block]?.[index % BLOCK] ?? 0;
      const content = number === pageNumber ? page : (kept[number] ?? load(number));
      return content.toString('utf8', place + 4, place + 4 + content.readUInt32LE(place));
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}
