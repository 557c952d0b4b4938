import type { z } from 'zod';
import { backupOperations } from './contract/backup';
import { catalogueOperations } from './contract/catalogue';
import { dataOperations } from './contract/data';
import { distributionOperations } from './contract/distribution';
import { historyOperations } from './contract/history';
import { keyOperations } from './contract/keys';
import { ladderOperations } from './contract/ladder';
import { listOperations } from './contract/list';
import { lookOperations } from './contract/looks';
import { mosaicOperations } from './contract/mosaic';
import { openingOperations } from './contract/opening';
import { packageOperations } from './contract/package';
import { qualityOperations } from './contract/quality';
import { regulationOperations } from './contract/regulation';
import { replayOperations } from './contract/replay';
import { reportOperations } from './contract/report';
import { resolveOperations } from './contract/resolve';
import { reviewOperations } from './contract/review';
import { riskOperations } from './contract/risk';
import { searchOperations } from './contract/search';
import { sourceOperations } from './contract/sources';
import { tagOperations } from './contract/tags';
import { treatOperations } from './contract/treat';
import { trustOperations } from './contract/trust';
import { workspaceOperations } from './contract/workspace';
import type { FailureRecord } from './failure';

/**
 * Every operation of the engine with the shape of its request and of its answer.
 * Window, command line and tests call these and nothing else.
 */
export const contract = {
  ...workspaceOperations,
  ...historyOperations,
  ...backupOperations,
  ...catalogueOperations,
  ...dataOperations,
  ...treatOperations,
  ...replayOperations,
  ...resolveOperations,
  ...keyOperations,
  ...reportOperations,
  ...ladderOperations,
  ...riskOperations,
  ...searchOperations,
  ...mosaicOperations,
  ...distributionOperations,
  ...lookOperations,
  ...tagOperations,
  ...sourceOperations,
  ...qualityOperations,
  ...regulationOperations,
  ...openingOperations,
  ...listOperations,
  'review.open': reviewOperations['review.open'],
  'review.list': reviewOperations['review.list'],
  'review.preview': reviewOperations['review.preview'],
  'review.change': reviewOperations['review.change'],
  'review.remove': reviewOperations['review.remove'],
  'review.export': reviewOperations['review.export'],
  'receipt.read': reviewOperations['receipt.read'],
  'receipt.import': reviewOperations['receipt.import'],
  'finding.list': reviewOperations['finding.list'],
  'finding.answer': reviewOperations['finding.answer'],
  'phrase.list': reviewOperations['phrase.list'],
  'phrase.set': reviewOperations['phrase.set'],
  'secrecy.record': packageOperations['secrecy.record'],
  'package.check': packageOperations['package.check'],
  'package.export': packageOperations['package.export'],
  'package.prepare': packageOperations['package.prepare'],
  'package.sign': packageOperations['package.sign'],
  'package.copy': packageOperations['package.copy'],
  'package.verify': packageOperations['package.verify'],
  'trust.read': trustOperations['trust.read'],
  'trust.add': trustOperations['trust.add'],
  'trust.list': trustOperations['trust.list'],
  'trust.remove': trustOperations['trust.remove'],
  'revocation.add': trustOperations['revocation.add'],
  'revocation.list': trustOperations['revocation.list'],
  'revocation.remove': trustOperations['revocation.remove'],
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type Operation = keyof typeof contract;
/** What a caller may send: defaults may be left out. */
export type RequestInput<Name extends Operation> = z.input<(typeof contract)[Name]['request']>;
/** What a handler gets: parsed, defaults filled in. */
export type Request<Name extends Operation> = z.output<(typeof contract)[Name]['request']>;
export type Response<Name extends Operation> = z.output<(typeof contract)[Name]['response']>;

export type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: FailureRecord };
