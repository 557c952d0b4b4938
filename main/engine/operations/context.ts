import type { Operation, Request, Response } from '../../../shared/contract';
import type { Job } from '../../../shared/job';
import type { Clock } from '../../../shared/rules/clock';
import type { Workspace } from '../workspace';

/** What a handler may use: the keys' home, the time, its job, and the workspaces that are open. */
export interface Context {
  readonly home: string;
  readonly clock: Clock;
  readonly actor: string | undefined;
  readonly job: Job;
  /** Opens a workspace, or gives the one that is open already; it stays open until the engine closes. */
  readonly open: (dir: string) => Promise<Workspace>;
}

export type Handler<Name extends Operation> = (request: Request<Name>, context: Context) => Promise<Response<Name>>;
export type Handlers = { readonly [Name in Operation]: Handler<Name> };
