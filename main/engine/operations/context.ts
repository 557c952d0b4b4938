import type { Operation, Request, Response } from '../../../shared/contract';
import type { Job } from '../../../shared/job';
import type { Clock } from '../../../shared/rules/clock';
import type { Glances } from '../glances';
import type { InTurn } from '../turns';
import type { WorkspaceAccess } from '../workspaces';

/** What a handler may use: the keys' home, the time, its job, the workspaces that are open and what was looked at last. */
export interface Context extends WorkspaceAccess {
  readonly home: string;
  readonly clock: Clock;
  readonly job: Job;
  readonly glances: Glances;
  /** For work that chooses an id by the state and then records under it, while other operations run beside it. */
  readonly inTurn: InTurn;
}

export type Handler<Name extends Operation> = (
  request: Request<Name>,
  context: Context,
) => Response<Name> | Promise<Response<Name>>;
export type Handlers = { readonly [Name in Operation]: Handler<Name> };
