import { Failure, type FailureCode } from '../../../shared/failure';

const codes: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'file-not-found',
  EEXIST: 'file-exists',
  EACCES: 'file-access-denied',
  EPERM: 'file-access-denied',
  EBUSY: 'file-busy',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EISDIR: 'file-not-a-file',
  ENOTDIR: 'file-not-a-file',
};

/** The system's own code of an error (`ENOENT`, `EPERM` …), or undefined if it is no system error. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Turns a system error on `file` into a coded failure; a failure passes through, anything else stays what it is. */
export function fileFailure(error: unknown, file: string): unknown {
  if (error instanceof Failure) return error;
  const reason = systemCode(error);
  if (reason === undefined || !/^E[A-Z0-9]+$/.test(reason)) return error;
  return new Failure(codes[reason] ?? 'file-io', { file, reason }, { cause: error });
}

/** Runs `work`, turning its system errors into coded failures on `file`. */
export async function onFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileFailure(error, file);
  }
}
