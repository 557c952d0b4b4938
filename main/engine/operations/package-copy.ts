import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { copyChecked } from '../package';
import type { Handlers } from './context';
import { refusePrecious } from './outputs';

export const packageCopyHandlers = {
  /** `out` is a folder on the medium, or the copy's own path. */
  async 'package.copy'({ file, out }, { home, job }) {
    const isFolder = await stat(out).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const path = isFolder ? join(out, basename(file)) : out;
    await refusePrecious([path], { home, read: [file] });
    const { warnings, ...copy } = await copyChecked(file, path, { job });
    return { path, ...copy, warnings: [...warnings] };
  },
} satisfies Partial<Handlers>;
