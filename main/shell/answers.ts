import { join, resolve } from 'node:path';
import type { Operation, Answer, Response } from '../../shared/contract';
import { contract } from '../../shared/contract';
import type { Grant, Purpose, Picked } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import type { EngineHost } from './engine-host';
import type { Grants } from './grants';
import type { WindowHandlers } from './ipc';
import type { Steps } from './menu';
import { makesInFolder, withPaths } from './paths';
import type { PreferenceBook } from './preferences';
import type { RecentBook } from './recent';
import { readSample } from './sample';

export interface AnswerOptions {
  readonly grants: Grants;
  readonly engine: EngineHost;
  readonly preferences: PreferenceBook;
  readonly recent: RecentBook;
  readonly versions: Readonly<Record<string, string>>;
  readonly sampleFolder: string;
  readonly pick: (purpose: Purpose, name: string) => Promise<Picked | null>;
  /** Is told what undo and redo would do in the workspace that the page has opened; null once it is closed. */
  readonly onSteps: (steps: Steps | null) => void;
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => void;
}

function isOperation(name: string): name is Operation {
  return Object.hasOwn(contract, name);
}

function valueOf(answer: Answer<unknown>): unknown {
  if (answer.ok) return answer.value;
  throw new Failure(answer.failure.code, answer.failure.params);
}

/** What the shell does for each thing that the page may ask. */
export function windowHandlers(options: AnswerOptions): WindowHandlers {
  const { grants, engine, preferences, recent, versions, sampleFolder, pick, onSteps, reveal } = options;

  /** The workspace that the page opened last: the one before it is closed after that. */
  let shown: string | undefined;

  /** Files that were made in picked folders: what the engine named is no path of the page's own choice. */
  const made = new Set<string>();

  /** An opened workspace is offered at the next start, under its agency's name. */
  async function noteOpened(workspace: Grant, answer: unknown): Promise<void> {
    const { state } = answer as Response<'workspace.open'>;
    await recent.note({ path: grants.path(workspace, 'folder'), agency: state.agency.name });
  }

  return {
    async start() {
      const known = await recent.list();
      return {
        preferences: preferences.current(),
        versions: { ...versions },
        recent: known.map(({ path, agency }) => ({ ...grants.give(path, 'folder'), name: agency })),
      };
    },
    pick: async ({ purpose, name }) => ({ picked: await pick(purpose, name ?? '') }),
    made({ folder, name }) {
      const path = join(grants.path(folder, 'folder'), name);
      if (!made.has(path)) throw new Failure('grant-unknown');
      return Promise.resolve({ picked: grants.give(path, 'read') });
    },
    sample: () => readSample(sampleFolder, grants),
    preferences: (some) => preferences.change(some),
    reveal(grant) {
      reveal(grants.place(grant));
      return Promise.resolve({ done: true });
    },
    async 'reveal-certificate'({ identity }) {
      const answer = valueOf(await engine.call('', 'identity.list', {})) as Response<'identity.list'>;
      const found = answer.identities.find(({ id }) => id === identity);
      if (!found) throw new Failure('identity-not-found', { identity });
      reveal(found.certificatePath);
      return { done: true };
    },
    async call({ job, operation, request }) {
      if (!isOperation(operation)) throw new Failure('bad-request', { path: 'operation' });
      const value = valueOf(await engine.call(job, operation, withPaths(operation, request, grants)));
      if (makesInFolder(operation)) {
        for (const told of Object.values(value as object)) if (typeof told === 'string') made.add(resolve(told));
      }
      if (operation === 'workspace.open') {
        const { workspace } = request as { workspace: Grant };
        shown = workspace.grant;
        onSteps(value as Response<'workspace.open'>);
        await noteOpened(workspace, value);
      }
      if (operation === 'workspace.close' && (request as { workspace: Grant }).workspace.grant === shown) onSteps(null);
      return value;
    },
    cancel({ job }) {
      engine.cancel(job);
      return Promise.resolve({ done: true });
    },
  };
}
