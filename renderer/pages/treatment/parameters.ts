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
  | {
      /** A number with at most six decimal places. */
      readonly kind: 'decimal';
      readonly min: number;
      readonly max: number;
      readonly start: number;
    }
  | { readonly kind: 'several'; readonly choices: readonly string[]; readonly fallback: readonly string[] }
  /** Another column of the table. */
  | { readonly kind: 'column'; readonly start: string }
  /** A file that becomes an object of the workspace: its SHA-256. */
  | { readonly kind: 'digest'; readonly start: string }
  | { readonly kind: 'character'; readonly fallback?: string }
  | { readonly kind: 'text'; readonly max: number; readonly fallback?: string; readonly start?: string }
);

const TRILLION = 1e12;
const SMALLEST = 1e-6;
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
  'split-id': [
    {
      name: 'parts',
      kind: 'several',
      choices: ['birth-year', 'birth-10-years', 'sex', 'province', 'city', 'county'],
      fallback: ['birth-year', 'sex', 'city'],
    },
  ],
  'generalise-date': [
    { name: 'to', kind: 'choice', choices: ['month', 'quarter', 'year', '5-years', '10-years'], start: 'year' },
  ],
  'generalise-number': [
    { name: 'width', kind: 'whole', min: 1, max: TRILLION, start: 10 },
    { name: 'origin', kind: 'whole', min: -TRILLION, max: TRILLION, fallback: 0 },
    { name: 'top', kind: 'whole', min: -TRILLION, max: TRILLION },
    { name: 'bottom', kind: 'whole', min: -TRILLION, max: TRILLION },
  ],
  'top-bottom-code': [
    { name: 'top', kind: 'whole', min: -TRILLION, max: TRILLION, start: 90 },
    { name: 'bottom', kind: 'whole', min: -TRILLION, max: TRILLION },
  ],
  'generalise-address': [
    { name: 'to', kind: 'choice', choices: ['street', 'district', 'city', 'province'], start: 'district' },
  ],
  'generalise-region': [
    { name: 'to', kind: 'choice', choices: ['town', 'county', 'city', 'province'], start: 'county' },
  ],
  'generalise-grid': [
    { name: 'axis', kind: 'choice', choices: ['longitude', 'latitude'], start: 'longitude' },
    { name: 'size', kind: 'decimal', min: SMALLEST, max: 1e6, start: 1000 },
    { name: 'unit', kind: 'choice', choices: ['metres', 'degrees'], fallback: 'metres' },
    { name: 'latitude', kind: 'whole', min: 0, max: 80, fallback: 35 },
    { name: 'datum', kind: 'choice', choices: ['CGCS2000', 'WGS-84', 'GCJ-02', 'BD-09'], fallback: 'CGCS2000' },
  ],
  'generalise-ladder': [
    { name: 'ladder', kind: 'digest', start: '0'.repeat(64) },
    { name: 'level', kind: 'whole', min: 0, max: 100, start: 1 },
  ],
  round: [{ name: 'places', kind: 'whole', min: -9, max: 6, start: 2 }],
  noise: [
    { name: 'amount', kind: 'decimal', min: SMALLEST, max: TRILLION, start: 10 },
    { name: 'places', kind: 'whole', min: 0, max: 6, fallback: 0 },
  ],
  'shift-date': [
    { name: 'person', kind: 'column', start: 'c0' },
    { name: 'days', kind: 'whole', min: 1, max: 3650, fallback: 365 },
    { name: 'scope', kind: 'text', max: 60, fallback: '' },
  ],
  'suppress-small': [
    { name: 'below', kind: 'whole', min: 2, max: 1000, fallback: 5 },
    { name: 'as', kind: 'choice', choices: ['label', 'missing'], fallback: 'label' },
  ],
  'suppress-rare': [
    { name: 'below', kind: 'whole', min: 2, max: 100_000, fallback: 5 },
    { name: 'of', kind: 'choice', choices: ['value', 'class'], fallback: 'value' },
  ],
  pseudonym: [
    { name: 'scope', kind: 'text', max: 60, fallback: '' },
    { name: 'length', kind: 'whole', min: 16, max: 64, fallback: 32 },
    { name: 'compare', kind: 'choice', choices: ['identifier', 'exact'], fallback: 'identifier' },
  ],
  token: [
    { name: 'scope', kind: 'text', max: 60, fallback: '' },
    { name: 'prefix', kind: 'text', max: 10, fallback: '' },
    { name: 'length', kind: 'whole', min: 6, max: 20, fallback: 12 },
  ],
  scrub: [
    {
      name: 'kinds',
      kind: 'several',
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
  if ((operator === 'pseudonym' || operator === 'token') && kind !== null) start['scope'] = kind;
  if (operator === 'generalise-grid' && kind === 'latitude') start['axis'] = kind;
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

/** How many columns a step releases. */
export function releasedBy({ operator, params }: Pick<Step, 'operator' | 'params'>): number {
  if (operator === 'delete') return 0;
  if (operator !== 'split-id') return 1;
  const { parts } = withFallbacks(operator, params);
  return Array.isArray(parts) ? parts.length : 1;
}
