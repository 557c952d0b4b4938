import { join } from 'node:path';
import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { quietJob } from '../../../shared/job';
import type { Receipt } from '../../../shared/model/receipt';
import { instant, legalDate } from '../../../shared/rules/clock';
import { receiptOf, reviewGaps, type ReviewGaps } from '../../../shared/rules/review';
import { ensureFolder, writeDurably } from '../files';
import { findClaims, keepReceipt, readReview, receiptFolder, saveReview, sealReceipt } from '../review';
import { openIdentity } from '../trust';
import type { Context, Handlers } from './context';
import { passphraseFileOf, passphraseOf } from './identity';
import { refusePrecious } from './outputs';
import { mustReview } from './reviewing';

/** Things that a refusal names one by one. */
const NAMED = 5;

/** @throws Failure `review-unmarked`, `review-unexplained`, `review-contradicted`, `review-unsettled`, `review-unnamed` */
function refuseGaps({ unmarked, unexplained, contradicted, unsettled, unnamed }: ReviewGaps): void {
  const missing = [
    { code: 'review-unmarked', of: unmarked },
    { code: 'review-unexplained', of: unexplained },
    { code: 'review-contradicted', of: contradicted },
    { code: 'review-unsettled', of: unsettled },
  ] as const;
  for (const { code, of } of missing) {
    if (of.length > 0) throw new Failure(code, { count: of.length, items: of.slice(0, NAMED).join(' ') });
  }
  if (unnamed) throw new Failure('review-unnamed');
}

/** What became of recomputing the package's numbers, where that was done. @throws Failure `review-damaged` */
async function recomputed(home: string, digest: string): Promise<Receipt['checks']['recomputed']> {
  const claims = await findClaims(home, digest);
  return claims && { claims: claims.length, differing: claims.filter(({ agrees }) => !agrees).length };
}

async function exportReceipt(request: Request<'review.export'>, context: Context) {
  const { file, identity, secret, out } = request;
  const { home, clock, job, inTurn } = context;
  const { digest: of, verdict, dossier } = await mustReview(request, context);
  const { list, previous } = dossier;
  const earlier = previous?.findings ?? [];
  const signer = await openIdentity(home, identity, await passphraseOf(secret));
  return inTurn(async () => {
    const review = await readReview(home, of);
    refuseGaps(reviewGaps(review, list.items, earlier));
    const checks = { verdict, recomputed: await recomputed(home, of) };
    const receipt = receiptOf({ review, list, earlier, checks, date: legalDate(clock()) });
    if (receipt === null) throw new Failure('internal', { where: 'review.export' });
    const name = receiptFolder(receipt);
    const [path, workbook] = [join(out, `${name}.zip`), join(out, `${name}.xlsx`)];
    await refusePrecious([path, workbook], { home, read: [file, passphraseFileOf(secret), ...request.trust] });
    await ensureFolder(out);
    const digest = await sealReceipt({
      ...{ receipt, signer, target: path, clock },
      beside: (bytes) => writeDurably(workbook, bytes),
      // The package has been read, in phases of its own; a receipt takes no time worth telling.
      job: { ...quietJob, signal: job.signal },
    });
    await keepReceipt(home, receipt, digest);
    await saveReview(home, { ...review, receipts: [...review.receipts, { digest, at: instant(clock()) }] });
    return { path, workbook, digest };
  });
}

export const reviewExportHandlers = { 'review.export': exportReceipt } satisfies Partial<Handlers>;
