import { join } from 'node:path';

/** Where the parts of the program lie, in a checkout as in an installed archive. */
export interface Layout {
  readonly root: string;
  readonly page: string;
  readonly preload: string;
  readonly engine: string;
  readonly sample: string;
}

/** `root` is the folder (or archive) with package.json. What other processes read by path lies beside the archive, unpacked. */
export function programLayout(root: string): Layout {
  const unpacked = root.endsWith('.asar') ? `${root}.unpacked` : root;
  return {
    root,
    page: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'main', 'preload.cjs'),
    engine: join(root, 'out', 'engine', 'process.js'),
    sample: join(unpacked, 'assets', 'sample'),
  };
}
