import { Failure } from '../../../shared/failure';
import type { Clock } from '../../../shared/rules/clock';
import { actingPerson, checkActor } from './actor';
import { sealProposal, sealRecipe, type Recipe } from './change';
import type { Prepare } from './commits';

/** Whoever makes changes, as the workspace was opened for. */
export interface Author {
  readonly actor: string | undefined;
  readonly clock: Clock;
}

/** What a change is about: recorded with it, for the history. */
export interface ChangeRequest {
  readonly operation: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly recipe: Recipe;
  readonly undoable?: false | undefined;
}

/** A new change. */
export function prepareChange({ recipe, ...about }: ChangeRequest, { actor: named, clock }: Author): Prepare {
  return ({ tip }) => {
    const actor = actingPerson(tip.state, named);
    if (actor === '') checkActor(actor, tip.state, tip.state);
    const sealed = sealRecipe(tip, recipe, { ...about, actor }, clock);
    checkActor(actor, tip.state, sealed.tip.state);
    return Promise.resolve(sealed);
  };
}

/** Takes back the last change that is not taken back yet. */
export function prepareUndo({ actor: named, clock }: Author): Prepare {
  return async ({ tip, undo }, read) => {
    if (undo === null) throw new Failure('undo-nothing');
    if (!undo.undoable) throw new Failure('undo-impossible', { operation: undo.operation });
    const undone = await read(undo.seq);
    const actor = actingPerson(tip.state, named);
    checkActor(actor, tip.state, tip.state);
    return sealProposal(
      tip,
      {
        actor,
        operation: 'undo',
        args: { operation: undone.operation, seq: undone.seq },
        patches: undone.inverse,
        inverse: undone.patches,
        undoes: undone.seq,
      },
      clock,
    );
  };
}

/** Makes the change again that was taken back last. */
export function prepareRedo({ actor: named, clock }: Author): Prepare {
  return async ({ tip, redo }, read) => {
    if (redo === null) throw new Failure('redo-nothing');
    const undo = await read(redo.seq);
    const actor = actingPerson(tip.state, named);
    checkActor(actor, tip.state, tip.state);
    return sealProposal(
      tip,
      {
        actor,
        operation: 'redo',
        args: { operation: redo.operation, seq: undo.undoes ?? undo.seq },
        patches: undo.inverse,
        inverse: undo.patches,
        undoes: undo.seq,
      },
      clock,
    );
  };
}
