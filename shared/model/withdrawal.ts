import { z } from 'zod';
import { instantSchema, resourceIdSchema } from './primitives';

/** 撤回 (连云港 第二十六条) and 中止开放 (青岛 第十一条). */
export const withdrawalKinds = ['withdrawal', 'suspension'] as const;
export type WithdrawalKind = (typeof withdrawalKinds)[number];

/** Why an item is taken off: 泄露, 泄露风险, 举报的违法违规利用, 数据错误, 其他. */
export const withdrawalReasons = ['leak', 'leak-risk', 'misuse', 'error', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What was done about a follow-up task of the profile. */
export const followUpSchema = z.strictObject({
  doneAt: instantSchema,
  doneBy: z.string(),
  note: z.string().max(1000),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** An item that was taken off the open list, with what has to be done before it may come back. */
export const withdrawalSchema = z.strictObject({
  id: z.string().regex(/^w\d+$/),
  resource: resourceIdSchema,
  kind: z.enum(withdrawalKinds),
  reason: z.enum(withdrawalReasons),
  /** In the agency's words. */
  words: z.string().max(1000),
  /** The article it rests on, as it is cited. */
  article: z.string(),
  /** The newest list version that held it; null: none did. */
  version: z.number().int().positive().nullable(),
  at: instantSchema,
  by: z.string(),
  /** Follow-up tasks of the profile that are done, by their ids; the others are open. */
  done: z.record(z.string(), followUpSchema),
  /** When and why it was let back; null: it is off the list. */
  ended: z.strictObject({ at: instantSchema, by: z.string(), why: z.string().max(1000) }).nullable(),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;
