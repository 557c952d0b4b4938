import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleManifestSchema } from '../../../../shared/sample';
import { checkout } from '../../../support/electron-on-chromium/folders';
import { builtRoot } from './desk';
import { certificateIn, onlyFileIn } from './disk';
import { sampleFile } from './sample-agency';

/** What the whole chain left behind, and the program's own folder that belongs to it. */
export interface Filled {
  readonly home: string;
  readonly workspace: string;
  readonly package: string;
  readonly certificate: string;
}

/** Ms; what older builds left is thrown away. */
const DAY = 86_400_000;
const cli = join(builtRoot, 'out', 'cli', 'index.js');

function run(home: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args, '--home', home], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
}

/**
 * The sample agency, made by command line once for each build: its first version is frozen and exported, and work has gone
 * on, so that something is to be done on every page.
 */
function made(): string {
  const built = Math.round(statSync(cli).mtimeMs);
  const folder = join(checkout, 'out', 'test', 'window', String(built));
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  for (const name of readdirSync(dirname(folder))) {
    if (parseInt(name, 10) < built - DAY) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
  // Another run may be making it too: whoever is first has made it.
  const making = mkdtempSync(`${folder}-`);
  run(join(making, 'home'), 'demo', '--out', join(making, 'out'));
  const { people } = sampleManifestSchema.parse(JSON.parse(readFileSync(sampleFile('sample.json'), 'utf8')));
  const attach = (resource: string, file: string, ...rest: readonly string[]) => {
    const { home, workspace } = partsOf(making);
    const actor = ['--actor', people[0]?.name ?? ''];
    run(home, 'dataset', 'attach', workspace, resource, sampleFile(file), ...rest, ...actor);
  };
  attach('企业登记信息', '企业登记.xlsx', '--dataset', '企业登记（补录）', '--period', '2026年第一季度');
  attach('行政处罚信息', '消费投诉.csv');
  writeFileSync(join(making, 'made-in'), making);
  if (!existsSync(folder)) renameSync(making, folder);
  return folder;
}

const partsOf = (folder: string) => ({
  home: join(folder, 'home', 'demo'),
  workspace: join(folder, 'out', 'workspace'),
});

/** Puts a copy of the sample agency's workspace, with everything that belongs to it, into `folder`. */
export function fillWorkspace(folder: string): Filled {
  const source = made();
  cpSync(source, folder, { recursive: true, preserveTimestamps: true });
  const { home, workspace } = partsOf(folder);
  // It knows where its data files lie by where it lies itself.
  const sources = join(home, 'sources.json');
  writeFileSync(
    sources,
    readFileSync(sources, 'utf8').replaceAll(
      partsOf(readFileSync(join(folder, 'made-in'), 'utf8')).workspace,
      workspace,
    ),
  );
  return { home, workspace, package: onlyFileIn(join(folder, 'out', 'package')), certificate: certificateIn(home) };
}
