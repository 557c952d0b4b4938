import type { Step } from '../../../shared/model/plan';
import type { TagKind } from '../../../shared/model/tag';
import { scannedKinds } from '../../../shared/rules/identifiers';

type Params = Step['params'];

/**
 * A field of an operator's little form. `fallback` is what the operator takes where the parameter is left out, `start`
 * what a parameter without a fallback begins with; a field with neither may stay empty.
 */
export type Field = { readonly name: string } & (
  | {
      readonly kind: 'whole';
      readonly min: number;
      readonly max: number;
      readonly fallback?: number;
      readonly start?: number;
    }
  | {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly fallback?: string;
      readonly start?: string;
    }
  | { readonly kind: 'kinds'; readonly choices: readonly TagKind[]; readonly fallback: readonly TagKind[] }
  | { readonly kind: 'character'; readonly fallback?: string }
  | { readonly kind: 'text'; readonly max: number; readonly fallback?: string; readonly start?: string }
);

const TRILLION = 1e12;
const codesOfLegalPersons: readonly TagKind[] = ['uscc', 'org-code'];

/** The fields of every operator, in the order in which they are asked. The engine's own schemas check what is entered. */
export const operatorFields = {
  keep: [],
  delete: [],
  mask: [
    { name: 'keepStart', kind: 'whole', min: 0, max: 100, fallback: 0 },
    { name: 'keepEnd', kind: 'whole', min: 0, max: 100, fallback: 0 },
    { name: 'fill', kind: 'character', fallback: '*' },
    { name: 'width', kind: 'whole', min: 1, max: 100 },
    { name: 'showFrom', kind: 'character' },
  ],
  truncate: [{ name: 'length', kind: 'whole', min: 1, max: 1000, start: 4 }],
  constant: [{ name: 'text', kind: 'text', max: 1000, start: '' }],
  'generalise-date': [
    { name: 'to', kind: 'choice', choices: ['month', 'quarter', 'year', '5-years', '10-years'], start: 'year' },
  ],
  'generalise-number': [
    { name: 'width', kind: 'whole', min: 1, max: TRILLION, start: 10 },
    { name: 'origin', kind: 'whole', min: -TRILLION, max: TRILLION, fallback: 0 },
    { name: 'top', kind: 'whole', min: -TRILLION, max: TRILLION },
    { name: 'bottom', kind: 'whole', min: -TRILLION, max: TRILLION },
  ],
  'generalise-address': [{ name: 'to', kind: 'choice', choices: ['district', 'city', 'province'], start: 'district' }],
  round: [{ name: 'places', kind: 'whole', min: -9, max: 6, start: 2 }],
  'suppress-small': [
    { name: 'below', kind: 'whole', min: 2, max: 1000, fallback: 5 },
    { name: 'as', kind: 'choice', choices: ['label', 'missing'], fallback: 'label' },
  ],
  pseudonym: [
    { name: 'scope', kind: 'text', max: 60, fallback: '' },
    { name: 'length', kind: 'whole', min: 16, max: 64, fallback: 32 },
    { name: 'compare', kind: 'choice', choices: ['identifier', 'exact'], fallback: 'identifier' },
  ],
  scrub: [
    {
      name: 'kinds',
      kind: 'kinds',
      choices: scannedKinds,
      fallback: scannedKinds.filter((kind) => !codesOfLegalPersons.includes(kind)),
    },
  ],
  'quote-formula': [],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

const fields: Readonly<Record<string, readonly Field[]>> = operatorFields;

/** Ids of the operators that the page offers, in order. */
export const operatorIds: readonly string[] = Object.keys(operatorFields);

/** The fields of an operator; none for one of a later version. */
export function fieldsOf(operator: string): readonly Field[] {
  return Object.hasOwn(fields, operator) ? (fields[operator] ?? []) : [];
}

/** What an operator begins with on a column of this kind. */
export function startParams(operator: string, kind: TagKind | null): Params {
  const start: Params = {};
  for (const field of fieldsOf(operator)) {
    if ('start' in field && field.start !== undefined) start[field.name] = field.start;
  }
  if (operator === 'mask') start['keepStart'] = 1;
  // One scope a kind, as suggestions have it: the same person's number then has one token in every table.
  if (operator === 'pseudonym' && kind !== null) start['scope'] = kind;
  return start;
}

/** The parameters with what the operator would take for those left out. */
export function withFallbacks(operator: string, params: Params): Params {
  const filled: Params = {};
  for (const field of fieldsOf(operator)) {
    if ('fallback' in field && field.fallback !== undefined) {
      filled[field.name] = typeof field.fallback === 'object' ? [...field.fallback] : field.fallback;
    }
  }
  return { ...filled, ...params };
}

/** The parameters with one of them set; undefined leaves it to the operator. */
export function withParam(params: Params, name: string, value: Params[string] | undefined): Params {
  const others = Object.entries(params).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
