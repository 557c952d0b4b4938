import { basename } from 'node:path';
import { Failure } from '../../../shared/failure';

/** Device names of Windows, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]|[. ]$/u;

/**
 * Refuses a folder name that Windows cannot hold, on every system: a workspace is carried from one to another.
 * Chinese and any other letters are fine.
 *
 * @throws Failure `folder-name-invalid`
 */
export function checkFolderName(dir: string): void {
  const name = basename(dir);
  if (RESERVED.test(name) || FORBIDDEN.test(name)) throw new Failure('folder-name-invalid', { name });
}
