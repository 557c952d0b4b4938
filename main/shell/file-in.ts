import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Grant, Picked } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import type { Grants } from './grants';

/**
 * A grant to read one file right in a folder that the person picked, by the name that the engine listed it under. The page
 * may name it, but gets no further: no other folder, no link out of this one, no stream beside a file of Windows.
 *
 * @throws Failure `grant-unknown`, `grant-wrong`, `file-not-found`
 */
export async function fileIn(folder: Grant, name: string, grants: Grants): Promise<Picked> {
  const dir = grants.path(folder, 'folder');
  const isPlain = basename(name) === name && !/[/\\:]/.test(name) && name !== '.' && name !== '..';
  if (!isPlain) throw new Failure('grant-wrong');
  const path = join(dir, name);
  const entry = await lstat(path).catch(() => undefined);
  if (!entry?.isFile()) throw new Failure('file-not-found', { file: name });
  return grants.give(path, 'read');
}
