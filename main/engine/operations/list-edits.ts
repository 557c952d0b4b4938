import { open as openFile } from 'node:fs/promises';
import { original } from 'immer';
import { Failure } from '../../../shared/failure';
import type { FrozenList } from '../../../shared/model/openlist';
import { findProfile } from '../../../shared/regulation';
import { onFile } from '../files';
import { compareWorkbook, findMark, markOf, refusal, settle, takeOver, type Differences } from '../openlist';
import { readTexts, type SheetTexts } from '../spreadsheet';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { refuseSecret } from './find';
import { readFrozen } from './openlist';

/** A list of 10,000 items with all of their fields is 40 MB, stored. */
const MOST_BYTES = 128 << 20;
const MOST_UNPACKED = 384 << 20;

export const listEditHandlers = {
  async 'list.edits'({ workspace: dir, file, apply }, { open, inTurn }) {
    const workspace = await open(dir);
    const sheets = await readWorkbook(file);
    return inTurn(async () => {
      const { version, found, frozen } = await differencesOf(sheets, file, workspace);
      const { changed, refused } = found;
      if (!apply || refused.length > 0 || changed.length === 0 || frozen === null) {
        return { version, changed, refused, applied: false };
      }
      const profile = findProfile(frozen.list.profile.id, workspace.state.regulations);
      const resources = new Set(changed.map(({ resource }) => resource));
      for (const resource of resources) refuseSecret(workspace.state, resource);
      const args = { version, resources: resources.size, cells: changed.length };
      await workspace.change('list.edits', args, (draft) => {
        // Queued changes may have gone before: what is overwritten is the state at this moment.
        const now = settle(found, original(draft), profile);
        if (now.refused.length > 0) throw new Failure('list-edits-overtaken', { file });
        takeOver(draft, now.changed, profile);
      });
      return { version, changed, refused, applied: true };
    });
  },
} satisfies Partial<Handlers>;

/** What differs between a workbook and the list that it was made of, as far as it may be taken over now. */
interface Found {
  readonly version: number;
  readonly found: Differences;
  /** Null where the workbook is of no list of this workspace. */
  readonly frozen: FrozenList | null;
}

/** @throws Failure `list-edits-unmarked` */
async function differencesOf(sheets: readonly SheetTexts[], file: string, workspace: Workspace): Promise<Found> {
  const marked = findMark(sheets);
  if (marked === undefined) throw new Failure('list-edits-unmarked', { file });
  const { mark, sheet, place } = marked;
  const { version, agencyCode, digest } = mark;
  const { agency, lists } = workspace.state;
  const refused = (code: 'edit-other-agency' | 'edit-other-list', before: string, after: string): Found => ({
    version,
    found: { changed: [], refused: [refusal(sheet, place, code, { before, after })] },
    frozen: null,
  });
  if (agencyCode !== agency.code) return refused('edit-other-agency', agency.code, agencyCode);
  const frozen = lists.byId[String(version)] === undefined ? null : await readFrozen(workspace, version);
  if (frozen === null || markOf(frozen.list).digest !== digest) return refused('edit-other-list', '', String(version));
  const profile = findProfile(frozen.list.profile.id, workspace.state.regulations);
  const differences = compareWorkbook(sheets, marked, { list: frozen.list, profile });
  return { version, found: settle(differences, workspace.state, profile), frozen };
}

/** @throws Failure `list-edits-unreadable`, `list-edits-too-large`, or the file's own. */
async function readWorkbook(file: string): Promise<SheetTexts[]> {
  const bytes = await onFile(file, async () => {
    const handle = await openFile(file);
    try {
      const found = await handle.stat();
      // A pipe or a device may have no end.
      if (!found.isFile()) throw new Failure('file-not-a-file', { file });
      if (found.size > MOST_BYTES) throw new Failure('list-edits-too-large', { file, limit: `${MOST_BYTES >> 20} MB` });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  });
  try {
    return await readTexts(bytes, MOST_UNPACKED);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Failure('list-edits-too-large', { file, limit: `${MOST_UNPACKED >> 20} MB` });
    throw new Failure('list-edits-unreadable', { file }, { cause: error });
  }
}
