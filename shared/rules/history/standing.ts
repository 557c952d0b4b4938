/** What an entry says of itself before its changes are looked into. */
export interface EntryHead {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly undoable: boolean;
  readonly undoes?: number | undefined;
  /** The entry that an undo, a redo or a revert is about. */
  readonly about?: { readonly seq: number; readonly operation: string } | undefined;
}

/** Which entries are taken back at present, each with the entry that took it back. */
export interface Standing {
  /** By undo: as if they had never been made. */
  readonly undone: ReadonlyMap<number, number>;
  /** By revert: they and what took them back both stay in force, one after the other. */
  readonly reverted: ReadonlyMap<number, number>;
}

/** The standing of all entries. @param heads every entry of the journal, oldest first. */
export function standingOf(heads: readonly EntryHead[]): Standing {
  const bySeq = new Map(heads.map((head) => [head.seq, head]));
  const undone = new Map<number, number>();
  for (const { seq, undoes } of heads) {
    const target = undoes === undefined ? undefined : bySeq.get(undoes);
    if (target === undefined) continue;
    if (target.undoes === undefined) undone.set(target.seq, seq);
    // What takes back an undo makes its change again.
    else undone.delete(target.undoes);
  }
  const reverted = new Map<number, number>();
  // The newest first: a revert that was reverted itself takes nothing back any more.
  for (const { seq, operation, about } of heads.toReversed()) {
    if (operation !== 'revert' || about === undefined || undone.has(seq) || reverted.has(seq)) continue;
    reverted.set(about.seq, seq);
  }
  return { undone, reverted };
}

/** Whether an entry is a change by itself, and not the undoing or redoing of one. */
export function isOwnChange({ undoes }: EntryHead): boolean {
  return undoes === undefined;
}
