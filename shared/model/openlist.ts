import { z } from 'zod';
import { deliveries, openingTypes, reasonSchema } from './decision';
import {
  dateSchema,
  datasetIdSchema,
  instantSchema,
  nameSchema,
  releaseIdSchema,
  resourceIdSchema,
  sha256Schema,
} from './primitives';
import { levelSchema } from './tag';
import { agencySchema } from './agency';

const count = z.number().int().nonnegative();
const words = z.string().max(4000);

/** What a list shows of an item, by stable id. The titles are texts; a city may have its own word for one. */
export const listColumns = [
  'number',
  'agency',
  'agencyCode',
  'code',
  'name',
  'abstract',
  'theme',
  'keywords',
  'fields',
  'format',
  'rows',
  'period',
  'spatial',
  'updateCycle',
  'firstPublished',
  'lastUpdated',
  'type',
  'conditions',
  'access',
  'level',
  'reasons',
  'department',
  'contact',
  'remark',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** One 数据项 as it is opened. `treatment` is the 脱敏方式 in words, empty where the field is opened as it is. */
export const listFieldSchema = z.strictObject({
  name: z.string().max(20_000),
  type: words,
  length: words,
  description: words,
  level: levelSchema.nullable(),
  treatment: words,
});
export type ListField = z.infer<typeof listFieldSchema>;

/** A released dataset behind an item that is delivered as a file. `output` is the digest of its bytes. */
export const listedDatasetSchema = z.strictObject({
  id: datasetIdSchema,
  name: nameSchema,
  release: releaseIdSchema,
  period: z.string().max(100),
  rows: count,
  bytes: count,
  output: sha256Schema,
});
export type ListedDataset = z.infer<typeof listedDatasetSchema>;

/** A way to the data: what it is, and what the city calls it (数据下载, 接口调用 …). */
export const listedAccessSchema = z.strictObject({ delivery: z.enum(deliveries), name: words });

/** One resource on the open list. */
export const listItemSchema = z.strictObject({
  number: z.number().int().positive(),
  resource: resourceIdSchema,
  /** 来源目录代码; empty where the catalogue has none. */
  code: words,
  name: nameSchema,
  abstract: words,
  /** 数据领域. */
  theme: words,
  keywords: z.array(words),
  fields: z.array(listFieldSchema),
  format: words,
  /** 数据容量, in rows; null where the data is not delivered as a file. */
  rows: count.nullable(),
  /** 时间范围, in the agency's words. */
  period: words,
  spatial: words,
  updateCycle: words,
  firstPublished: dateSchema,
  /** The date of the newest release; null where nothing is delivered as a file. */
  lastUpdated: dateSchema.nullable(),
  type: z.enum(openingTypes).exclude(['closed']),
  conditions: z.array(words),
  access: z.array(listedAccessSchema).min(1),
  /** 就高从严: the highest level of the resource's fields before treatment; null where no field carries one. */
  level: levelSchema.nullable(),
  reasons: z.array(reasonSchema).min(1),
  department: words,
  contact: words,
  remark: words,
  datasets: z.array(listedDatasetSchema),
});
export type ListItem = z.infer<typeof listItemSchema>;

/** 新增, 变更, 移出, 撤回, 中止, 恢复. */
export const changeKinds = ['added', 'changed', 'removed', 'withdrawn', 'suspended', 'restored'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What became of an item since the version before. Of a change the columns are named and not what stood there: it may
 * have been taken out because it must not be read any more.
 */
export const listChangeSchema = z.strictObject({
  kind: z.enum(changeKinds),
  resource: resourceIdSchema,
  name: nameSchema,
  columns: z.array(z.string()).default([]),
});
export type ListChange = z.infer<typeof listChangeSchema>;

/** A frozen open-list version as it is published (`data/open-list.json`). Nothing internal stands in it. */
export const openListSchema = z.strictObject({
  format: z.literal('openlist-list/1'),
  version: z.number().int().positive(),
  /** The year of a yearly list; null where the list goes on. Lists of earlier programs said nothing of it. */
  year: z.number().int().nullable().default(null),
  agency: agencySchema,
  profile: z.strictObject({ id: z.string(), title: z.string(), inForce: z.boolean() }),
  frozenAt: instantSchema,
  frozenBy: z.string(),
  /** Resources that were left out because they were not ready; 0: the list is whole. */
  omitted: count,
  /** The version before, and what changed since, in numbers of items. */
  predecessor: z
    .strictObject({ version: z.number().int().positive(), added: count, removed: count, changed: count })
    .nullable(),
  changes: z.array(listChangeSchema).default([]),
  items: z.array(listItemSchema),
});
export type OpenList = z.infer<typeof openListSchema>;

/**
 * 不予开放事项: a resource that stays off the list by law, because it is closed or because the list may not hold it.
 * For a state secret the name is a placeholder.
 */
export const withheldItemSchema = z.strictObject({
  resource: resourceIdSchema,
  name: nameSchema,
  code: words,
  department: words,
  status: z.enum(['closed', 'barred']),
  /** Ids of the closing grounds, or of the bars. */
  grounds: z.array(z.string()).min(1),
  reasons: z.array(reasonSchema).min(1),
});
export type WithheldItem = z.infer<typeof withheldItemSchema>;

/** Why a resource is not on the list. All but `barred` are work to be done; that one is the law's own answer. */
export const refusalCodes = [
  'undecided',
  'decision-incomplete',
  'barred',
  'secret-mark',
  'withdrawn',
  'change-unexplained',
  'column-empty',
  'level-too-low',
  'personal-untreated',
  'identifier-restorable',
  'release-missing',
  'release-outdated',
  'release-empty',
  'residual-identifiers',
  'recovered-by-attack',
  'risk-unmeasured',
  'risk-too-high',
  'treatment-unlinked',
  'item-closed',
  'data-damaged',
  'data-overdue',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What is said without refusing. */
export const listWarningCodes = [
  'level-below-closed',
  'level-unknown',
  'profile-not-in-force',
  'got-by-sharing',
  'data-due',
  'closed-unexplained',
] as const;
export type ListWarningCode = (typeof listWarningCodes)[number];

const params = z.record(z.string(), z.union([z.string(), z.number()]));

export const refusalSchema = z.strictObject({
  resource: resourceIdSchema,
  code: z.enum(refusalCodes),
  params: params.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

export const listWarningSchema = z.strictObject({
  /** Null where the warning is about the whole list. */
  resource: resourceIdSchema.nullable(),
  code: z.enum(listWarningCodes),
  params: params.optional(),
});
export type ListWarning = z.infer<typeof listWarningSchema>;

/** All that one freeze decided, kept under `objects/`: the list to publish and, apart from it, what stays inside. */
export const frozenListSchema = z.strictObject({
  format: z.literal('openlist-frozen/1'),
  list: openListSchema,
  closed: z.array(withheldItemSchema),
  refused: z.array(refusalSchema),
  warnings: z.array(listWarningSchema),
});
export type FrozenList = z.infer<typeof frozenListSchema>;

/** What differs between two versions, by resource id. `columns` are the keys of `ListItem` that changed. */
export const listDiffSchema = z.strictObject({
  added: z.array(z.strictObject({ resource: resourceIdSchema, name: nameSchema })),
  removed: z.array(z.strictObject({ resource: resourceIdSchema, name: nameSchema })),
  changed: z.array(
    z.strictObject({ resource: resourceIdSchema, name: nameSchema, columns: z.array(listItemSchema.keyof()) }),
  ),
});
export type ListDiff = z.infer<typeof listDiffSchema>;
