/** Runs works one after another, in the order in which they were asked for. One that fails does not stop the next. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function takingTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
