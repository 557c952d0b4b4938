import { posix } from 'node:path';
import { Failure } from '../../../../shared/failure';
import type { Parts } from './part-reader';
import { readPart } from './xml';

/** A relationship of a part to another part of the workbook. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in transitional and strict files: `worksheet`, `styles` … */
  readonly kind: string;
  /** The name of the part that it points to. */
  readonly target: string;
}

/** Relations of one part to others; those to the web do not count. */
const MOST_RELATIONS = 20_000;

/**
 * The relations of a part (ECMA-376 part 2, 6.5), or of the package for '', to other parts of it.
 * @throws Failure as `readXml` does
 */
export async function relationsOf(parts: Parts, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const relations: Relation[] = [];
  await readPart(parts, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Type === undefined || Target === undefined || TargetMode === 'External') return;
      if (relations.length >= MOST_RELATIONS) throw new Failure('workbook-unreadable', { file: parts.file });
      relations.push({
        id: Id ?? '',
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: posix.resolve('/', folder, Target).slice(1),
      });
    },
  });
  return relations;
}
