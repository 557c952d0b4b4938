import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';

/** DuckDB's classes of errors, by the words its messages begin with. Only these words may leave this room. */
const KINDS = [
  'Binder Error',
  'Catalog Error',
  'Constraint Error',
  'Conversion Error',
  'FATAL Error',
  'INTERNAL Error',
  'IO Error',
  'Invalid Error',
  'Invalid Input Error',
  'Not implemented Error',
  'Out of Range Error',
  'Parameter Not Resolved Error',
  'Parser Error',
  'Permission Error',
  'Serialization Error',
];

const DISK_FULL = /No space left on device|not enough space on the disk|Disk quota exceeded|max_temp_directory_size/;

/**
 * DuckDB's error as a code. Its message holds SQL text, paths and cell values, so nothing of it is kept, not even as
 * the cause: only which class of error it was. `folder` is named when a disk is full.
 */
export function queryFailure(error: unknown, job: Job, folder: string): Failure {
  if (error instanceof Failure) return error;
  if (job.signal.aborted) return new Failure('cancelled');
  const message = error instanceof Error ? error.message : '';
  if (DISK_FULL.test(message)) return new Failure('disk-full', { file: folder });
  if (message.startsWith('Out of Memory Error')) return new Failure('table-memory');
  return new Failure('table-query-failed', { kind: KINDS.find((kind) => message.startsWith(kind)) ?? 'unknown' });
}
