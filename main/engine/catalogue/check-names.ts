import type { FaultBook } from './faults';
import type { Header } from './header';
import type { Placed, ResourceValues } from './values';

/** Words that end the name of an information system rather than of what it holds. */
const SYSTEM = /(?:系统|平台|数据库|网站|小程序|APP)$/i;
/** Numbers that rightly count up from name to name: years, months, batches. */
const COUNTED = /^(?:年|月|季|期|批|届|号)/;

/** Checks the resources' names and codes against each other, as one can only with the whole catalogue in view. */
export function checkNames(resources: readonly ResourceValues[], { columns }: Header, faults: FaultBook): void {
  const nameColumn = columns.get('name') ?? 0;
  const names = new Map<string, Placed>();
  const codes = new Map<string, number>();
  let previous: Placed | undefined;
  for (const { fields } of resources) {
    const { name, code } = fields;
    if (SYSTEM.test(name.text)) faults.add('name-is-system', name.row, nameColumn);
    const twin = names.get(squeezed(name.text));
    if (twin !== undefined) {
      const fault = twin.text === name.text ? 'name-duplicate' : 'name-near-duplicate';
      faults.add(fault, name.row, nameColumn, { other: twin.row + 1 });
    } else if (previous !== undefined && countsUp(previous.text, name.text)) {
      faults.add('name-incremented', name.row, nameColumn, { other: previous.row + 1 });
    }
    names.set(squeezed(name.text), twin ?? name);
    previous = name;
    const owner = codes.get(code.text);
    if (owner !== undefined) faults.add('code-duplicate', code.row, columns.get('code') ?? 0, { other: owner + 1 });
    else if (code.text !== '') codes.set(code.text, code.row);
  }
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
