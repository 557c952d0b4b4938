import { createReadStream } from 'node:fs';
import { Failure } from '../../../../shared/failure';
import type { JournalHead } from '../../../../shared/model/journal';
import { onFile } from '../../files';
import { createSha256 } from '../../trust';
import { workspacePaths } from '../layout';
import { followHistory } from './history';

/** The part of a journal that was acknowledged at some moment; later lines may follow in the file. */
export interface Acknowledged {
  readonly size: number;
  readonly digest: string;
  readonly content: () => AsyncIterable<Uint8Array>;
}

/**
 * Finds the lines up to `head` in the journal of the workspace in `dir`, while work may go on. Each is verified: a
 * backup that could not be restored would only push out those that can.
 *
 * @throws Failure `journal-damaged` naming the line.
 */
export async function acknowledged(dir: string, { seq, hash }: JournalHead): Promise<Acknowledged> {
  const path = workspacePaths(dir).journal;
  return onFile(path, async () => {
    const history = await followHistory(createReadStream(path), { seq });
    if (history.seq !== seq || history.hash !== hash) {
      throw new Failure('journal-damaged', { dir, line: history.fault?.line ?? Math.max(1, history.seq) });
    }
    const content = (): AsyncIterable<Uint8Array> => createReadStream(path, { end: history.length - 1 });
    const digest = createSha256();
    for await (const chunk of content()) digest.update(chunk);
    return { size: history.length, digest: digest.hex(), content };
  });
}
