import { basename } from 'node:path';
import { ladderBytes, readLadder, type LadderFile } from '../ladder-file';
import type { ListedLadder } from './load';

/** The ladder of a file, as a search takes it. @throws Failure of `ladderBytes` and `readLadder` */
export async function readListedLadder(path: string): Promise<ListedLadder> {
  return listedLadder(readLadder(await ladderBytes(path), basename(path)));
}

/** A ladder with its labels numbered, level by level, in the order in which they are first met. */
export function listedLadder({ levels, labels }: LadderFile): ListedLadder {
  const numbered = Array.from({ length: levels }, (_, level) => {
    const numbers = new Map<string, number>();
    return Int32Array.from(labels.values(), (ofValue) => {
      const label = ofValue[level] ?? '';
      const number = numbers.get(label) ?? numbers.size;
      numbers.set(label, number);
      return number;
    });
  });
  return { form: 'listed', leaves: [...labels.keys()], levels: numbered };
}
