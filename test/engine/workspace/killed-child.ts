/**
 * The process that `killed.test.ts` kills: opens the workspace named on its command line and changes it without end.
 * It appends to a file a line for each acknowledged change (`<seq> <hash>`) and object (`object <digest>`), never before it
 * is; what was handed to the system outlives the process. (Under Wine nothing can be written to a pipe.)
 */
import { openSync, writeSync } from 'node:fs';
import { openWorkspace, type Workspace } from '../../../main/engine/workspace';
import { adding, renaming } from './recipes';

const [dir = '', seed = '1', acknowledgements = ''] = process.argv.slice(2);
const told = openSync(acknowledgements, 'a');

/** A linear congruential generator (Numerical Recipes), so that a run can be repeated but for the moment of the kill. */
let random = Number(seed);
function below(limit: number): number {
  random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
  return random % limit;
}

function say(line: string): void {
  writeSync(told, `${line}\n`);
}

async function acknowledged(change: ReturnType<Workspace['undo']>): Promise<void> {
  const { seq, hash } = await change;
  say(`${seq} ${hash}`);
}

/** Three resources in one change: a state whose number of resources is no multiple of three holds half a change. */
function addingThree(name: string): Parameters<Workspace['change']>[2] {
  return (state) => {
    for (const part of ['甲', '乙', '丙']) adding(`${name}${part}`)(state);
  };
}

async function step(workspace: Workspace): Promise<void> {
  const kind = below(10);
  if (kind < 4) await acknowledged(workspace.change('add', {}, addingThree(`资源${below(1000)}`)));
  else if (kind < 7 && workspace.canUndo !== null) await acknowledged(workspace.undo());
  else if (kind < 8 && workspace.canRedo !== null) await acknowledged(workspace.redo());
  else if (kind < 9) {
    const names = Array.from({ length: 5 }, () => `改名${below(1000)}`);
    await Promise.all(names.map((name) => acknowledged(workspace.change('rename', {}, renaming('r0001', name)))));
  } else say(`object ${await workspace.putObject(Buffer.alloc(1 + below(100_000), below(256)))}`);
}

const workspace = await openWorkspace(dir, { clock: () => new Date() });
for (;;) await step(workspace);
