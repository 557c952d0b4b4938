import type { Scalar } from './grammar';

/** Writes a value anew as compact JSON text, with its numbers as they stood. */
export interface Captured {
  enter(kind: 'object' | 'array'): void;
  key(name: string): void;
  scalar(value: Scalar): void;
  /** Ends a container; gives the whole text once it is the outermost, else undefined. */
  leave(): string | undefined;
}

/** Starts with the container that `kind` names. */
export function captureJson(kind: 'object' | 'array'): Captured {
  const ends: string[] = [];
  let text = '';
  let afterValue = false;

  function separate(): void {
    if (afterValue) text += ',';
    afterValue = false;
  }

  const captured: Captured = {
    enter(kind) {
      separate();
      text += kind === 'object' ? '{' : '[';
      ends.push(kind === 'object' ? '}' : ']');
    },
    key(name) {
      separate();
      text += `${JSON.stringify(name)}:`;
    },
    scalar(value) {
      separate();
      text += value.quoted ? JSON.stringify(value.text) : (value.text ?? 'null');
      afterValue = true;
    },
    leave() {
      text += ends.pop() ?? '';
      afterValue = true;
      return ends.length === 0 ? text : undefined;
    },
  };
  captured.enter(kind);
  return captured;
}
