import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revertChange } from '../../../main/engine/history';
import { createWorkspace, verifyJournal, type Recipe } from '../../../main/engine/workspace';
import { Failure } from '../../../shared/failure';
import { quietJob } from '../../../shared/job';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { ACTOR, emptyState, temporaryPaths, tickingClock } from '../workspace/support';
import { addResource, attach, decide, removeResource, setPlan, setProvider, setTag } from './steps';

const path = temporaryPaths();
const clock = tickingClock();

/** A change of one thing, and the resource that it is about. */
interface Act {
  readonly recipe: Recipe;
  readonly about: string;
}

const ids = fc.constantFrom('r0001', 'r0002', 'r0003');
const operators = fc.constantFrom('keep', 'delete', 'mask');
const act: fc.Arbitrary<Act> = ids.chain((id) =>
  fc
    .oneof(
      fc.constant(addResource(id)),
      fc.constant(removeResource(id)),
      fc.constantFrom('甲', '乙').map((provider) => setProvider(id, provider)),
      fc.constant(attach(`${id}-1`)),
      fc
        .tuple(fc.constantFrom(0, 1), fc.constantFrom(1 as const, 2 as const, 3 as const))
        .map(([column, level]) => setTag(`${id}-1`, column, level)),
      fc.constantFrom('unconditional' as const, 'closed' as const).map((type) => decide(id, type)),
      operators.map((operator) => setPlan(`${id}-1`, operator)),
    )
    .map((recipe) => ({ recipe, about: id })),
);
const step = fc.oneof(
  { weight: 8, arbitrary: act },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
  { weight: 6, arbitrary: fc.nat().map((pick) => ({ pick })) },
);
/** Something to work on, so that few acts come to nothing. */
const ground: readonly Act[] = ['r0001', 'r0002', 'r0003'].flatMap((about) => [
  { recipe: addResource(about), about },
  { recipe: attach(`${about}-1`), about },
]);

/** What is in force: numbers of acts, oldest first, and what each revert took out or brought back. */
type InForce = readonly number[];

/** A history as plainly as it can be said: which acts are in force, as whole lists on two stacks. */
class Model {
  readonly acts = new Map<number, Act>();
  /** By the number of a revert: the acts before and after it differ in this one. */
  readonly reverts = new Map<number, number>();
  inForce: InForce = [];
  /** Own changes that no undo took back: what later entries are. */
  standing: InForce = [];
  past: { inForce: InForce; standing: InForce }[] = [];
  future: { inForce: InForce; standing: InForce }[] = [];

  change(seq: number, inForce: InForce): void {
    this.past.push({ inForce: this.inForce, standing: this.standing });
    this.future = [];
    this.standing = [...this.standing, seq];
    this.inForce = inForce;
  }
  move(from: 'past' | 'future', to: 'past' | 'future'): boolean {
    const next = this[from].pop();
    if (!next) return false;
    this[to].push({ inForce: this.inForce, standing: this.standing });
    ({ inForce: this.inForce, standing: this.standing } = next);
    return true;
  }
  /** The act that a change is, or that a revert is about. */
  root(seq: number): number {
    const of = this.reverts.get(seq);
    return of === undefined ? seq : this.root(of);
  }
  revert(target: number, seq: number): void {
    this.reverts.set(seq, target);
    const root = this.root(target);
    const without = this.inForce.filter((other) => other !== root);
    const isOut = without.length === this.inForce.length;
    this.change(seq, isOut ? [...this.inForce, root].toSorted((a, b) => a - b) : without);
  }
  state(): WorkspaceState {
    const state = emptyState();
    for (const seq of this.inForce) this.acts.get(seq)?.recipe(state);
    return state;
  }
  /** Whether nothing that still stands was done later on the same resource. */
  isIndependent(seq: number): boolean {
    const about = (one: number) => this.acts.get(this.root(one))?.about;
    return this.standing.includes(seq) && this.standing.every((one) => one <= seq || about(one) !== about(seq));
  }
}

/** Where a thing came back into an order is tried elsewhere. */
function unordered(state: Readonly<WorkspaceState>): unknown {
  const sorted = ({ order, byId }: { order: readonly string[]; byId: unknown }) => ({ order: order.toSorted(), byId });
  return { ...state, resources: sorted(state.resources), datasets: sorted(state.datasets) };
}

test(
  'taking back any change is refused, or gives the state in which it was never made',
  { timeout: 120_000 },
  async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const workspace = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock });
        const model = new Model();
        try {
          for (const next of [...ground, ...steps]) {
            if (next === 'undo') {
              if (model.move('past', 'future')) await workspace.undo();
            } else if (next === 'redo') {
              if (model.move('future', 'past')) await workspace.redo();
            } else if ('recipe' in next) {
              const { seq, patches } = await workspace.change('act', {}, next.recipe);
              model.acts.set(seq, next);
              if (patches.length > 0) model.change(seq, [...model.inForce, seq]);
            } else {
              const { seq: last } = workspace.head;
              const seq = last - (next.pick % Math.min(last, 10));
              const before = workspace.state;
              const outcome = await revertChange(workspace, seq, quietJob).catch((error: unknown) => error);
              if (outcome instanceof Failure) {
                expect(outcome.code).toMatch(/^revert-/);
                expect(workspace.state).toBe(before);
                expect(model.isIndependent(seq)).toBe(false);
              } else if (outcome instanceof Error) throw outcome;
              else {
                accepted += 1;
                model.revert(seq, workspace.head.seq);
              }
            }
            expect(unordered(workspace.state)).toEqual(unordered(model.state()));
          }
        } finally {
          await workspace.close();
        }
        expect(await verifyJournal(workspace.dir)).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(100);
  },
);
