import { z } from 'zod';
import { nameSchema } from './primitives';

/** The 数据开放主体. `code` is its 统一社会信用代码; the check character is checked where it is entered. */
export const agencySchema = z.strictObject({
  name: nameSchema,
  code: z.string().regex(/^[0-9A-HJ-NP-RT-UW-Y]{18}$/),
});
export type Agency = z.infer<typeof agencySchema>;

/** A person filed with the bureau (连云港 第三十五条, 青岛 第五条). Only what a list must show of them. */
export const personSchema = z.strictObject({
  name: nameSchema,
  department: z.string().max(200),
  duty: z.string().max(200),
});
export type Person = z.infer<typeof personSchema>;
