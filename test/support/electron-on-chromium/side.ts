type Wire =
  | { t: 'value'; value: unknown }
  | { t: 'list'; items: Wire[] }
  | { t: 'object'; entries: [string, Wire][] }
  | { t: 'function' | 'promise'; id: number };

type Letter =
  | { kind: 'expose'; key: string; api: Wire }
  | { kind: 'call'; id: number; reply: number; args: Wire }
  | { kind: 'return'; reply: number; ok: boolean; value: Wire }
  | { kind: 'settle'; id: number; ok: boolean; value: Wire };

export interface Side {
  readonly encode: (value: unknown) => Wire;
  readonly decode: (wire: Wire) => unknown;
  readonly post: (letter: Letter) => void;
}

/**
 * One side of the bridge between two worlds; runs inside Chromium, as text. Values cross as copies, functions and
 * promises as references, as contextBridge has it.
 */
export function makeSide(mine: string, theirs: string, onExpose: (key: string, api: unknown) => void): Side {
  const target = globalThis as unknown as EventTarget;
  // Taken before any script of the page could put its own in their place.
  const dispatch = target.dispatchEvent.bind(target);
  const Letters = CustomEvent;
  const own = new Map<number, unknown>();
  const returned = new Map<number, { ok: boolean; value: Wire }>();
  const settlers = new Map<number, (ok: boolean, value: unknown) => void>();
  let serial = 0;

  const post = (letter: Letter) => {
    dispatch(new Letters(theirs, { detail: letter }));
  };
  const asError = (reason: unknown) => encode(reason instanceof Error ? reason.message : String(reason));

  function encode(value: unknown): Wire {
    if (typeof value === 'function') {
      serial += 1;
      own.set(serial, value);
      return { t: 'function', id: serial };
    }
    if (value instanceof Promise) {
      serial += 1;
      const id = serial;
      value.then(
        (result: unknown) => {
          post({ kind: 'settle', id, ok: true, value: encode(result) });
        },
        (reason: unknown) => {
          post({ kind: 'settle', id, ok: false, value: asError(reason) });
        },
      );
      return { t: 'promise', id };
    }
    if (Array.isArray(value)) return { t: 'list', items: value.map(encode) };
    const plain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    if (!plain) return { t: 'value', value };
    return { t: 'object', entries: Object.entries(value).map(([name, member]) => [name, encode(member)]) };
  }

  function callThere(id: number, args: unknown[]): unknown {
    serial += 1;
    const reply = serial;
    // The other side has answered when this returns: events are delivered at once.
    post({ kind: 'call', id, reply, args: encode(args) });
    const answer = returned.get(reply);
    returned.delete(reply);
    if (!answer) throw new Error('No answer from the other world');
    if (!answer.ok) throw new Error(String(decode(answer.value)));
    return decode(answer.value);
  }

  function decode(wire: Wire): unknown {
    switch (wire.t) {
      case 'value':
        return wire.value;
      case 'list':
        return wire.items.map(decode);
      case 'object':
        return Object.fromEntries(wire.entries.map(([name, member]) => [name, decode(member)]));
      case 'function':
        return (...args: unknown[]) => callThere(wire.id, args);
      case 'promise':
        return new Promise((resolve, reject) => {
          settlers.set(wire.id, (ok, value) => {
            if (ok) resolve(value);
            else reject(new Error(String(value)));
          });
        });
    }
  }

  function answer(letter: Extract<Letter, { kind: 'call' }>): void {
    const wanted = own.get(letter.id) as (...args: unknown[]) => unknown;
    try {
      const value = encode(wanted(...(decode(letter.args) as unknown[])));
      post({ kind: 'return', reply: letter.reply, ok: true, value });
    } catch (error) {
      post({ kind: 'return', reply: letter.reply, ok: false, value: asError(error) });
    }
  }

  target.addEventListener(mine, (event) => {
    const letter = (event as CustomEvent<Letter>).detail;
    switch (letter.kind) {
      case 'expose':
        onExpose(letter.key, decode(letter.api));
        break;
      case 'call':
        answer(letter);
        break;
      case 'return':
        returned.set(letter.reply, { ok: letter.ok, value: letter.value });
        break;
      case 'settle':
        settlers.get(letter.id)?.(letter.ok, decode(letter.value));
        settlers.delete(letter.id);
        break;
    }
  });
  return { encode, decode, post };
}
