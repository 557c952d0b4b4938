import type { Answer, Operation } from '../contract';
import type { Progress } from '../job';
import type { WorkspaceChanged, WorkspaceStanding } from './events';

/** What the shell sends to the engine's process. `id` is the shell's own number of a call. */
export type ToEngine =
  | { readonly kind: 'call'; readonly id: number; readonly operation: Operation; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Finish what runs, close every workspace and end. */
  | { readonly kind: 'close' };

/** What the engine's process sends to the shell. */
export type FromEngine =
  /** The self-test passed; calls may come. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'changed'; readonly change: WorkspaceChanged }
  | { readonly kind: 'standing'; readonly standing: WorkspaceStanding };
