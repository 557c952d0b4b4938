import { z } from 'zod';
import { defineOperator } from './operator';

/** Releases the column as it is, to the byte. */
export const keep = defineOperator({
  id: 'keep',
  technique: '保留',
  params: z.strictObject({}),
  treat: () => ({ form: 'sql', toSql: (column) => column }),
  loss: () => 0,
  outputType: (_, input) => input,
});
