import type { PackageFaultCode } from '../../../shared/text/faults/package';
import { limits } from './limits';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The one way in which a package writes JSON: keys sorted by code unit, two spaces, LF, a last LF, numbers and strings
 * as ECMAScript writes them (as RFC 8785 has it), `undefined` members left out.
 */
export function jsonText(value: unknown): string {
  return `${write(value, '\n')}\n`;
}

/** {@link jsonText} in UTF-8, without BOM. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(jsonText(value), 'utf8');
}

function write(value: unknown, lineBreak: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${lineBreak}  `;
  // One string that grows, and no lists beside it: packages have tens of thousands of documents.
  let text = '';
  const add = (part: string) => (text += `${text === '' ? '' : ','}${inner}${part}`);
  if (Array.isArray(value)) {
    for (const item of value) add(write(item, inner));
    return text === '' ? '[]' : `[${text}${lineBreak}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  // Without a comparison of its own, sorting is by code unit.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) add(`${JSON.stringify(key)}: ${write(member, inner)}`);
  }
  return text === '' ? '{}' : `{${text}${lineBreak}}`;
}

export type JsonReading = { readonly value: unknown } | { readonly fault: PackageFaultCode };

/**
 * Reads JSON that came from outside (RFC 8259): strict UTF-8 without BOM, bounded depth. It never throws.
 *
 * No object may repeat a key.
 *
 * @param exact also asks for the one spelling of {@link jsonText}.
 */
export function readJson(bytes: Uint8Array, { exact }: { exact: boolean }): JsonReading {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { fault: 'json-encoding' };
  }
  const { depth, values } = extentOf(text);
  if (depth > limits.depth) return { fault: 'json-depth' };
  if (values > limits.values) return { fault: 'json-values' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'json-syntax' };
  }
  const isOneReading = exact ? jsonText(value) === text : !repeatsKey(text);
  return isOneReading ? { value } : { fault: 'json-noncanonical' };
}

/**
 * Whether an object of a well-formed JSON text has two members of one name: one reader takes the first, another the
 * last, and so a signed text would say two things.
 */
function repeatsKey(text: string): boolean {
  const open: Set<string>[] = [];
  let string = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') {
      const start = at;
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
      string = text.slice(start, at + 1);
    } else if (unit === '{' || unit === '[') open.push(new Set());
    else if (unit === '}' || unit === ']') open.pop();
    else if (unit === ':') {
      const names = open.at(-1);
      const name = JSON.parse(string) as string;
      if (names?.has(name)) return true;
      names?.add(name);
    }
  }
  return false;
}

/**
 * The deepest nesting of brackets outside strings, and about how many values there are; measured before parsing, so that
 * no bomb reaches a parser: a few megabytes of empty objects take a gigabyte of memory.
 */
function extentOf(text: string): { depth: number; values: number } {
  let [depth, deepest, values, inString] = [0, 0, 1, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inString) {
      if (unit === '\\') at += 1;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === ',') values += 1;
    else if (unit === '{' || unit === '[') {
      values += 1;
      deepest = Math.max(deepest, (depth += 1));
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return { depth: deepest, values };
}
