import type { Grant, Picked } from '../shared/contract/window';
import { ask } from './desk';

/** The last part of a path as the engine tells it, whatever the system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** A grant for a file that an operation made in a picked folder, so that one can go on with it. @throws Failure */
export async function madeFile(folder: Grant, path: string): Promise<Picked> {
  return (await ask('file-in', { folder, name: fileName(path) })).picked;
}
