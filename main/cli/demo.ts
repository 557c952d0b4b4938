import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../shared/failure';
import { onFile } from '../engine';
import type { Command } from './command';
import { DEMO_ACTOR, walkTheChain } from './demo/chain';
import { absolute, type Input } from './input';
import { say } from './lines';

/** Marks a folder as one that an earlier demo made, so that the next may replace it. */
const MARKER = '.openlist-desk-demo';

/** An empty folder for the demo: a new one, or that of an earlier demo emptied. A folder of the person's own is refused. */
async function prepareFolder(folder: string): Promise<void> {
  await onFile(folder, async () => {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    if (names.length > 0 && !names.includes(MARKER)) throw new Failure('file-exists', { file: folder });
    for (const name of names) await rm(join(folder, name), { recursive: true, maxRetries: 5, retryDelay: 100 });
    await writeFile(join(folder, MARKER), '');
  });
}

/** The clock that `--clock` sets: it stands still, so that two runs can be compared byte for byte. */
function fixedClock(text: string): () => Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) {
    throw new Failure('usage-wrong', { problem: `--clock ${text}`, usage: '--clock 2026-03-02T01:00:00Z' });
  }
  return () => new Date(at);
}

/** The main job on the sample agency, from the catalogue workbook to a verified package. */
export const demoCommand: Command = {
  words: 'demo',
  usage: '[--out <dir>] [--clock <instant>]',
  help: {
    zh: '用示例机构的数据走完全流程',
    en: 'Run the whole chain on the sample agency',
  },
  options: { out: { type: 'string' }, clock: { type: 'string' } },
  arity: 0,
  settings(input) {
    const clock = input.option('clock');
    return {
      actor: DEMO_ACTOR,
      ...(clock === undefined ? {} : { clock: fixedClock(clock) }),
      home: demoHome(input),
    };
  },
  async run(shell) {
    const out = demoFolder(shell.input);
    await prepareFolder(out);
    const value = await walkTheChain(shell, { assets: await sampleFolder(), out });
    const { workspace, list, package: submitted, certificate } = value;
    const made = [workspace, list.xlsx, list.json, list.closedXlsx, submitted.path, certificate];
    const heading = say(shell.language, '已生成：', 'Made:');
    return {
      value,
      lines: [heading, ...made.flatMap((path) => (path === null ? [] : `  ${path}`))],
      exit: value.verdict === 'trusted' ? 0 : 1,
    };
  },
};

/**
 * Where the demo keeps its keys: in its own folder, or below the home that was named, for a second run with the same
 * keys. They are guarded by a passphrase that everyone knows and must not stand among real ones.
 */
function demoHome(input: Input): string {
  const given = input.optionPath('home');
  return given === undefined ? join(demoFolder(input), 'home') : join(given, 'demo');
}

function demoFolder(input: Input): string {
  return input.optionPath('out') ?? absolute(join('out', 'demo'));
}

/** The sample agency's files, beside the program: two folders up from the bundle in a checkout and in an installation. */
async function sampleFolder(): Promise<string> {
  const folder = join(import.meta.dirname, '..', '..', 'assets', 'sample');
  await onFile(folder, () => stat(folder));
  return folder;
}
