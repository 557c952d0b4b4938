import { z } from 'zod';
import { defineOperator } from './operator';

/** Leaves the column out of the release, header and all. */
export const deleteColumn = defineOperator({
  id: 'delete',
  technique: '屏蔽（删除字段）',
  params: z.strictObject({}),
  treat: () => ({ form: 'drop' }),
  loss: () => 1,
});
