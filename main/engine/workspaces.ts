import { resolve } from 'node:path';
import type { Clock } from '../../shared/rules/clock';
import { openWorkspace, type Workspace } from './workspace';

/** The workspaces that this engine holds open, by folder. */
export interface OpenWorkspaces {
  readonly open: (dir: string) => Promise<Workspace>;
  readonly close: () => Promise<void>;
}

/** Keeps each workspace open from its first use until the engine closes, so that its lock is taken once. */
export function openWorkspaces({ actor, clock }: { actor?: string | undefined; clock: Clock }): OpenWorkspaces {
  const held = new Map<string, Promise<Workspace>>();
  return {
    open(dir) {
      const folder = resolve(dir);
      const opening = held.get(folder) ?? openWorkspace(folder, { actor, clock });
      held.set(folder, opening);
      // A workspace that could not be opened may be tried again once its cause is gone.
      opening.catch(() => held.delete(folder));
      return opening;
    },
    async close() {
      const opened = await Promise.allSettled(held.values());
      held.clear();
      for (const result of opened) if (result.status === 'fulfilled') await result.value.close();
    },
  };
}
