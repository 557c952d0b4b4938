import { readable, structure } from './encoding';
import { algorithms, certificates } from './named';
import { attributes, values } from './signed';
import type { Vector } from './tools';

export type { Good } from './tools';

/** Every way for a signature to be wrong that is known here, each with the fault that tells it. */
export const vectors: readonly Vector[] = [
  ...readable,
  ...structure,
  ...certificates,
  ...algorithms,
  ...attributes,
  ...values,
];
