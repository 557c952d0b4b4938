import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder, writeDurably } from '../engine/files';

/** Which process failed. */
export type CrashedPart = 'main' | 'page' | 'engine';

/** What is kept of a crash: never a message, a path or a value, since those may quote data. */
export interface CrashReport {
  readonly part: CrashedPart;
  /** A code of the system or of ours: an exit code, a reason of Chromium. */
  readonly code: string;
  readonly at: string;
  readonly system: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Class of the error, and where in our own bundles it came about: file:line:column. */
  readonly error: string;
  readonly frames: readonly string[];
}

const MOST_REPORTS = 20;
const MOST_FRAMES = 30;

/** A frame of one of our own bundles, told from its place below `out/`; whatever else the line holds is left out. */
const OWN_FRAME = /[\\/]out[\\/]((?:main|chunks|engine|renderer)[\\/][\w./\\-]+\.c?js:\d+:\d+)\)?$/;

/** Class names are ours or the runtime's; anything that does not look like one is not told. */
const CLASS_NAME = /^[A-Za-z]\w{0,60}$/;

/** The class of an error, or the kind of value that was thrown. */
export function errorClass(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name } = error.constructor;
  return CLASS_NAME.test(name) ? name : 'Error';
}

/** The places of our own code in an error's stack, the innermost first. */
export function ownFrames(error: unknown): string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return lines
    .filter((line) => /^\s+at /.test(line))
    .flatMap((line) => OWN_FRAME.exec(line.trimEnd())?.[1] ?? [])
    .map((frame) => frame.replaceAll('\\', '/'))
    .slice(0, MOST_FRAMES);
}

/**
 * Keeps a report in `folder`, beside at most 19 earlier ones.
 *
 * @returns its file, or undefined where the disk does not take it: a crash must not cause another.
 */
export async function keepReport(folder: string, report: CrashReport): Promise<string | undefined> {
  try {
    await ensureFolder(folder);
    const name = `${report.at.replace(/\D/g, '')}-${report.part}.json`;
    const file = join(folder, name);
    await writeDurably(file, `${JSON.stringify(report, null, 2)}\n`);
    const reports = (await readdir(folder)).filter((other) => /^\d+-\w+\.json$/.test(other)).sort();
    for (const old of reports.slice(0, -MOST_REPORTS)) await rm(join(folder, old), { force: true });
    return file;
  } catch {
    return undefined;
  }
}
