import { contract, type Answer, type Operation, type Response } from '../../shared/contract';
import type { WorkspaceChanged, WorkspaceStanding } from '../../shared/contract/events';
import { exceedsLimits } from '../../shared/contract/limits';
import { Failure } from '../../shared/failure';
import { quietJob, type Job } from '../../shared/job';
import type { Clock } from '../../shared/rules/clock';
import { clearAbandonedFolders } from './files';
import { openGlances } from './glances';
import { handlers, type Handler } from './operations';
import { selfTest } from './trust';
import { takingTurns } from './turns';
import { openWorkspaces } from './workspaces';

/** Bad places of a request that are told, and characters told of each: names of members are the caller's words. */
const MOST_PATHS = 10;
const MOST_PATH = 200;

export interface EngineOptions {
  /** Folder of identities, trusted certificates, keys and the places of source files. */
  readonly home: string;
  readonly clock: Clock;
  /** Name of the person who acts; by default the first one filed in the workspace. */
  readonly actor?: string | undefined;
  /**
   * Is told of every change of every open workspace: in order, one event an entry, numbers without gaps, each once it
   * is durable and before the answer that acknowledges it. It must not throw.
   */
  readonly onChange?: ((change: WorkspaceChanged) => void) | undefined;
  /** Is told where an open workspace turned out to be damaged, or was mended. It must not throw. */
  readonly onStanding?: ((standing: WorkspaceStanding) => void) | undefined;
}

/** The engine's one door: every operation of the contract, for window, command line and tests alike. */
export interface Engine {
  /**
   * Parses the request, runs the operation, parses its answer. Never throws: whatever goes wrong is a coded failure.
   */
  dispatch<Name extends Operation>(operation: Name, request: unknown, job?: Job): Promise<Answer<Response<Name>>>;
  /** Closes every open workspace once the operations on it have ended: snapshots written, locks released. */
  readonly close: () => Promise<void>;
}

/** Starts an engine after its self-test; clears staging that a crash has left behind. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  await selfTest();
  await clearAbandonedFolders();
  const workspaces = openWorkspaces(options);
  const glances = openGlances();
  const inTurn = takingTurns();

  async function run<Name extends Operation>(operation: Name, request: unknown, job: Job): Promise<Response<Name>> {
    // The name may come from a page: what every object inherits is no operation.
    if (!Object.hasOwn(contract, operation)) throw new Failure('bad-request', { path: 'operation' });
    if (exceedsLimits(request)) throw new Failure('bad-request', { path: operation });
    const { request: requestSchema, response: responseSchema } = contract[operation];
    const parsed = requestSchema.safeParse(request);
    if (!parsed.success) {
      const paths = parsed.error.issues.map((issue) => issue.path.join('.').slice(0, MOST_PATH) || operation);
      throw new Failure('bad-request', { path: paths.slice(0, MOST_PATHS).join(', ') });
    }
    const { home, clock } = options;
    // The compiler cannot pair a handler with the request of the same, still open, name.
    const handler = handlers[operation] as unknown as Handler<Operation>;
    const value = await workspaces.use((access) =>
      handler(parsed.data, { home, clock, job, glances, inTurn, ...access }),
    );
    return responseSchema.parse(value) as Response<Name>;
  }

  return {
    async dispatch(operation, request, job = quietJob) {
      try {
        return { ok: true, value: await run(operation, request, job) };
      } catch (error) {
        const failure =
          error instanceof Failure ? error : new Failure('internal', { where: operation }, { cause: error });
        return { ok: false, failure: failure.toRecord() };
      }
    },
    async close() {
      await workspaces.close();
      await glances.forget();
    },
  };
}
