import { z } from 'zod';
import { sha256Schema } from '../../../../shared/model/primitives';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** SHA-256 of the ladder's file: its values may be those of people, and stay out of the plan. */
  ladder: sha256Schema,
  /** Level of the ladder, 0 (the values themselves) to 100. */
  level: z.number().int().min(0).max(100),
});

/**
 * Replaces a value by its label at a level of a ladder that a person made. Values are compared letter by letter; one that
 * the ladder does not have becomes missing and is counted.
 */
export const generaliseLadder = defineOperator({
  id: 'generalise-ladder',
  technique: '泛化（自定义层级）',
  params,
  treat: ({ ladder, level }) => ({ form: 'ladder', ladder, level }),
  loss: ({ level }) => 1 - 1 / (1 + level),
});
