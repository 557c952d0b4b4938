import { z } from 'zod';

/** What a field holds: the stable kind ids. */
export const tagKinds = [
  'person-name',
  'resident-id',
  'mobile-phone',
  'landline',
  'bank-card',
  'uscc',
  'org-code',
  'passport',
  'plate',
  'email',
  'ip',
  'mac',
  'address',
  'birth-date',
  'age',
  'longitude',
  'latitude',
  'medical-record',
  'social-security',
  'student-number',
  'health',
  'religion',
  'biometric',
  'minor',
  'secret-mark',
  'free-text',
] as const;
export type TagKind = (typeof tagKinds)[number];

/** Role of a column in de-identification (GB/T 37964-2019): 直接标识符, 准标识符, 敏感属性, 其他. */
export const tagRoles = ['direct', 'quasi', 'sensitive', 'other'] as const;
export type TagRole = (typeof tagRoles)[number];

/** 1 公开, 2 低敏, 3 较敏, 4 敏感. */
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Level = z.infer<typeof levelSchema>;

/** A person's word on a field. `kind` null: nothing of the list (codes, companies, districts …). */
export const tagSchema = z.strictObject({
  kind: z.enum(tagKinds).nullable(),
  role: z.enum(tagRoles),
  level: levelSchema,
});
export type Tag = z.infer<typeof tagSchema>;

/** Why a kind was proposed: a rule's id and its figures (hit ratio, header word), never a value. */
export const evidenceSchema = z.strictObject({
  rule: z.string().max(60),
  hits: z.number().int().nonnegative().optional(),
  of: z.number().int().nonnegative().optional(),
  note: z.string().max(200).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What detection proposes. `contains` lists identifiers found inside free text. */
export const suggestedTagSchema = tagSchema.extend({
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
  contains: z.array(z.enum(tagKinds)).optional(),
});
export type SuggestedTag = z.infer<typeof suggestedTagSchema>;

/** What a column without tag and suggestion is taken for: nothing personal, 公开. */
export const plainTag: Tag = { kind: null, role: 'other', level: 1 };

/** A person's word on a field, else what detection proposes, else nothing personal. */
export function tagInForce({ tag, suggested }: { tag: Tag | null; suggested: SuggestedTag | null }): Tag {
  const { kind, role, level } = tag ?? suggested ?? plainTag;
  return { kind, role, level };
}
