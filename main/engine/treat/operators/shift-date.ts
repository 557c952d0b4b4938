import { z } from 'zod';
import { columnIdSchema } from '../../../../shared/model/primitives';
import { dayOf } from './generalise-date';
import { drawOf } from './hmac';
import { identifierText, letIn } from './normal-form';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** The column by which rows of one person are known (`c0`); it may itself be deleted. */
  person: columnIdSchema,
  /** How many days a date is moved at most, 1 to 3650. Default 365. */
  days: z.number().int().min(1).max(3650).default(365),
  /** What the person's values stand for, 0 to 60 characters: one scope, one shift in every table. Default: empty. */
  scope: z
    .string()
    .max(60)
    .regex(/^[^\0]*$/)
    .default(''),
});

/**
 * Moves every date of a person by the same number of days, at least one and at most `days`, forth or back, drawn by the
 * agency's key: intervals and the order of a person's dates stay, the dates themselves do not. Dates are read in every
 * form and written as 2020-01-05, without a time. What is no date to the day, or belongs to nobody, becomes missing and is
 * counted.
 */
export const shiftDate = defineOperator({
  id: 'shift-date',
  technique: '随机化（日期平移）',
  params,
  treat: ({ person, days, scope }) => ({
    form: 'sql',
    toSql: (column, binder) =>
      letIn('owner', identifierText(binder.other(person)), (owner) => {
        const most = `${binder.bind(days)}::BIGINT`;
        const draw = drawOf(`\0shift-date\0${scope}\0`, owner, binder);
        // 1 … days and −1 … −days: by 0 days a date would stay as it is.
        const shift = letIn('drawn', `${draw} % (2 * ${most}) + 1`, (drawn) => {
          return `CASE WHEN ${drawn} > ${most} THEN ${most} - ${drawn} ELSE ${drawn} END`;
        });
        const moved = letIn('moved', `${dayOf(column)} + (${shift})::INTEGER`, (day) => {
          return `CASE WHEN year(${day}) BETWEEN 1 AND 9999 THEN strftime(${day}, '%Y-%m-%d') END`;
        });
        return `CASE WHEN ${column} = '' THEN '' WHEN ${owner} <> '' THEN ${moved} END`;
      }),
  }),
  loss: ({ days }) => Math.min(0.6, 0.2 + Math.log10(days) / 10),
  reversible: 'with-key',
  keyed: true,
  reads: ({ person }) => ({ person }),
  outputType: () => 'date',
});
