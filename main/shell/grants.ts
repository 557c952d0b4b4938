import { basename, resolve } from 'node:path';
import type { Grant, Picked } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import { randomId } from './random-id';

/** What a grant allows: reading a file, writing a file, working in a folder. */
export type GrantMode = 'read' | 'write' | 'folder';

/** The paths that the person picked. The page knows each only by a random name, which says and allows nothing else. */
export interface Grants {
  /** A grant for `path`; the same path and mode get the same grant. */
  give(path: string, mode: GrantMode): Picked;
  /** @throws Failure `grant-unknown`, `grant-wrong` if it was given for another use. */
  path(grant: Grant, mode: GrantMode): string;
  /** The path of a grant, whatever it allows: for showing it in the file manager. @throws Failure `grant-unknown` */
  place(grant: Grant): string;
}

/** Makes an empty book of grants; they live as long as the program runs. */
export function makeGrants(): Grants {
  const held = new Map<string, { readonly path: string; readonly mode: GrantMode }>();
  const ids = new Map<string, string>();

  function find({ grant }: Grant): { readonly path: string; readonly mode: GrantMode } {
    const found = held.get(grant);
    if (!found) throw new Failure('grant-unknown');
    return found;
  }

  return {
    give(given, mode) {
      const path = resolve(given);
      const key = `${mode} ${path}`;
      const id = ids.get(key) ?? randomId();
      ids.set(key, id);
      held.set(id, { path, mode });
      return { file: { grant: id }, name: basename(path) || path };
    },
    path(grant, mode) {
      const found = find(grant);
      if (found.mode !== mode) throw new Failure('grant-wrong');
      return found.path;
    },
    place: (grant) => find(grant).path,
  };
}
