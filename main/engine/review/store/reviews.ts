import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { reviewSchema, type Review } from '../../../../shared/model/review';
import { exists, onFile } from '../../files';
import { keep, readKept, reviewFolder } from './place';

const FILE = 'review.json';

/** The review of a package that is kept here, or null. @throws Failure `review-damaged` */
export async function findReview(home: string, digest: string): Promise<Review | null> {
  const review = await readKept(join(reviewFolder(home, digest), FILE), reviewSchema);
  if (review !== null && review.package !== digest) {
    throw new Failure('review-damaged', { file: join(reviewFolder(home, digest), FILE) });
  }
  return review;
}

/** The review of a package. @throws Failure `review-not-found`, `review-damaged` */
export async function readReview(home: string, digest: string): Promise<Review> {
  const review = await findReview(home, digest);
  if (review === null) throw new Failure('review-not-found', { digest });
  return review;
}

/** Saves a review durably: when this returns, it is on the disk. */
export async function saveReview(home: string, review: Review): Promise<void> {
  await keep(reviewFolder(home, review.package), FILE, review);
}

/** Removes all that is kept of a review, damaged or not. @throws Failure `review-not-found` */
export async function removeReview(home: string, digest: string): Promise<void> {
  const folder = reviewFolder(home, digest);
  if (!(await exists(folder))) throw new Failure('review-not-found', { digest });
  await onFile(folder, () => rm(folder, { recursive: true, maxRetries: 5, retryDelay: 50 }));
}
