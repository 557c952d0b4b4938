import { Failure } from '../../../shared/failure';
import type { ReadOnly } from '../../../shared/model/read-only';

/** Why a change is refused in a workspace that is open for reading only. */
export function readOnlyFailure(readOnly: ReadOnly, dir: string): Failure {
  switch (readOnly.because) {
    case 'medium':
      return new Failure('workspace-medium-read-only', { dir });
    case 'history':
      return new Failure('history-damaged', { dir, line: readOnly.line });
    case 'journal':
      return new Failure('workspace-damaged', { dir, line: readOnly.line });
  }
}
