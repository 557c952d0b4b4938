import type { Request, Response } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import type { Review, ReviewChange } from '../../../shared/model/review';
import { instant } from '../../../shared/rules/clock';
import { applyReviewChange, newReview, nextFindingId, resourceOf } from '../../../shared/rules/review';
import {
  findPackage,
  findReview,
  keepPackage,
  keepPhrases,
  previewRows,
  readPhrases,
  readReview,
  removeReview,
  reviewedPackages,
  saveReview,
} from '../review';
import type { Context, Handlers } from './context';
import { lookInto, type Reviewable } from './reviewing';

/** The review of a package that is kept here; else one is begun. @throws Failure `review-damaged`, of writing */
async function beginReview({ digest, dossier }: Reviewable, { home, clock }: Context): Promise<Review> {
  const { submission, list } = dossier;
  const { agency, listVersion, predecessor } = submission;
  await keepPackage(home, { digest, agency, listVersion, predecessor }, list);
  const kept = await findReview(home, digest);
  if (kept !== null) return kept;
  const review = newReview({ digest, at: instant(clock()) });
  await saveReview(home, review);
  return review;
}

/**
 * Where a change does not fit the package: it names a resource that is not on the list, or a finding whose id is not the
 * next one. Null: it fits.
 */
function misfit(review: Review, listed: ReadonlySet<string>, change: ReviewChange): string | null {
  switch (change.kind) {
    case 'mark':
      return change.resources.find((resource) => !listed.has(resource)) ?? null;
    case 'finding': {
      const { id, anchor } = change.finding;
      if (!Object.hasOwn(review.findings.byId, id) && id !== nextFindingId(review)) return id;
      const resource = resourceOf(anchor);
      if (resource !== null && !listed.has(resource)) return resource;
      return anchor.kind === 'figure' && !anchor.dataset.startsWith(`${anchor.resource}-`) ? anchor.dataset : null;
    }
    case 'drop':
      return Object.hasOwn(review.findings.byId, change.finding) ? null : change.finding;
    case 'settle':
    case 'reviewer':
    case 'words':
      return null;
  }
}

async function change({ digest, changes }: Request<'review.change'>, { home, clock }: Context) {
  let review = await readReview(home, digest);
  const listed = new Set((await findPackage(home, digest))?.resources);
  for (const one of changes) {
    const where = misfit(review, listed, one);
    if (where !== null) throw new Failure('review-change-unfit', { where });
    review = applyReviewChange(review, one);
  }
  const changedAt = instant(clock());
  await saveReview(home, { ...review, changedAt });
  return { changedAt };
}

/** Every review that is kept here, the last changed first; one that is damaged does not hide the others. */
async function list({ home }: Context): Promise<Response<'review.list'>> {
  const reviews: Response<'review.list'>['reviews'] = [];
  const damaged: string[] = [];
  for (const digest of await reviewedPackages(home)) {
    try {
      const [about, review] = [await findPackage(home, digest), await findReview(home, digest)];
      if (about === null || review === null) continue;
      const { agency, listVersion, resources } = about;
      const { marks, findings, startedAt, changedAt, receipts } = review;
      const counts = {
        items: resources.length,
        marked: resources.filter((resource) => Object.hasOwn(marks, resource)).length,
        findings: findings.order.length,
        receipts: receipts.length,
      };
      reviews.push({ digest, agency, listVersion, ...counts, startedAt, changedAt });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      damaged.push(digest);
    }
  }
  return { reviews: reviews.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)), damaged };
}

/** Reviews of packages. What changes one holds its turn: two windows may be at the same review. */
export const reviewHandlers = {
  async 'review.open'(request, context) {
    const { verification, reviewable } = await lookInto(request, context);
    if (reviewable === null) return { verification, dossier: null, review: null };
    const review = await context.inTurn(() => beginReview(reviewable, context));
    return { verification, dossier: reviewable.dossier, review };
  },

  'review.list': (_request, context) => list(context),

  'review.preview': ({ file, ...wanted }, { job }) => previewRows(file, wanted, job),

  'review.change': (request, context) => context.inTurn(() => change(request, context)),

  async 'review.remove'({ digest }, { home, inTurn }) {
    await inTurn(() => removeReview(home, digest));
    return { removed: digest };
  },

  async 'phrase.list'(_request, { home }) {
    return { phrases: await readPhrases(home) };
  },

  async 'phrase.set'({ phrases }, { home, inTurn }) {
    return { phrases: await inTurn(() => keepPhrases(home, phrases)) };
  },
} satisfies Partial<Handlers>;
