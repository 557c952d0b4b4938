/** A resource as others are told apart from it. */
export interface Named {
  readonly name: string;
  readonly code: string;
}

/** A resource whose name or code does not stand against another's. Both by their places in the catalogue, from 0. */
export interface NameFinding {
  readonly at: number;
  readonly other: number | null;
  readonly field: 'name' | 'code';
  readonly code: 'name-is-system' | 'name-duplicate' | 'name-near-duplicate' | 'name-incremented' | 'code-duplicate';
}

/** Words that end the name of an information system rather than of what it holds. */
const SYSTEM = /(?:系统|平台|数据库|网站|小程序|APP)$/i;
/** Numbers that rightly count up from name to name: years, months, batches. */
const COUNTED = /^(?:年|月|季|期|批|届|号)/;

/** Checks the resources' names and codes against each other, as one can only with the whole catalogue in view. */
export function checkNames(resources: readonly Named[]): NameFinding[] {
  const found: NameFinding[] = [];
  const names = new Map<string, number>();
  const codes = new Map<string, number>();
  resources.forEach(({ name, code }, at) => {
    if (SYSTEM.test(name)) found.push({ at, other: null, field: 'name', code: 'name-is-system' });
    const key = squeezed(name);
    const twin = names.get(key);
    if (twin !== undefined) {
      const isSame = resources[twin]?.name === name;
      found.push({ at, other: twin, field: 'name', code: isSame ? 'name-duplicate' : 'name-near-duplicate' });
    } else if (at > 0 && countsUp(resources[at - 1]?.name ?? '', name)) {
      found.push({ at, other: at - 1, field: 'name', code: 'name-incremented' });
    }
    names.set(key, twin ?? at);
    const owner = code === '' ? undefined : codes.get(code);
    if (owner !== undefined) found.push({ at, other: owner, field: 'code', code: 'code-duplicate' });
    else if (code !== '') codes.set(code, at);
  });
  return found;
}

/** A name without punctuation, symbols and spaces, full-width forms made plain. */
function squeezed(name: string): string {
  const bare = name.normalize('NFKC').replace(/[\p{P}\p{S}\p{Z}\s]/gu, '');
  return bare === '' ? name : bare;
}

/** Whether `next` is `name` with its one differing number one higher, as dragging a cell makes it. */
export function countsUp(name: string, next: string): boolean {
  const [before, after] = [name, next].map((text) => text.split(/(\d+)/));
  if (before === undefined || before.length !== after?.length) return false;
  const differing = before.flatMap((part, index) => (part === after[index] ? [] : [index]));
  const [at] = differing;
  if (at === undefined || differing.length > 1 || at % 2 === 0 || COUNTED.test(after[at + 1] ?? '')) return false;
  const [low, high] = [before[at] ?? '', after[at] ?? ''];
  return high.length < 16 && Number(high) === Number(low) + 1;
}
