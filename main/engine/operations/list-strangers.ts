import { open } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { Profile } from '../../../shared/regulation';
import { exists, onFile } from '../files';
import { isListCsv } from '../openlist';

/** Bytes at a file's start that show what it is. */
const HEAD = 2048;

/** How files begin that an earlier export wrote. */
const ours = {
  json: (head: string) => head.includes('"format": "openlist-list/'),
  jsonld: (head: string) => head.includes('"@id": "urn:openlist:'),
  csv: isListCsv,
} as const satisfies Record<string, (head: string, profile: Profile) => boolean>;

/**
 * Refuses to write beside the file that the person named over one that no earlier export wrote: nobody was asked whether
 * it may go.
 *
 * @param targets where each format goes, null where it is not asked for
 * @throws Failure `file-exists` naming the file.
 */
export async function refuseStrangers(
  targets: Readonly<Record<keyof typeof ours, string | null>>,
  { named, profile }: { named: string; profile: Profile },
): Promise<void> {
  for (const format of ['json', 'jsonld', 'csv'] as const) {
    const target = targets[format];
    if (target === null || target === named || !(await exists(target))) continue;
    if (!ours[format](await headOf(target), profile)) throw new Failure('file-exists', { file: target });
  }
}

async function headOf(file: string): Promise<string> {
  return onFile(file, async () => {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  });
}
