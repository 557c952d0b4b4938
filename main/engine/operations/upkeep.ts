import { resolve } from 'node:path';
import { eraseHistory, openWorkspace } from '../workspace';
import type { Handlers } from './context';

/** What is done to a workspace as a whole, and to its history: taken over, noted as damaged, erased. */
export const upkeepHandlers = {
  async 'workspace.take-over'({ workspace: dir }, { clock }) {
    const workspace = await openWorkspace(dir, { clock, takeOver: true });
    await workspace.close();
    return { head: workspace.head };
  },

  async 'journal.re-anchor'({ workspace: dir }, { open }) {
    const workspace = await open(dir);
    const { readOnly } = workspace;
    const { seq } = await workspace.reanchor();
    return { seq, line: readOnly?.because === 'history' ? readOnly.line : seq };
  },

  async 'workspace.erase-history'({ workspace: dir, reason }, { alone, clock }) {
    return alone(dir, (actor) => eraseHistory(resolve(dir), { actor, clock, reason }));
  },
} satisfies Partial<Handlers>;
