import type { Response } from '../../../shared/contract';
import { useAnswer } from '../../app/use-answer';
import { call } from '../../desk';
import { digestOf } from './checks';
import { useReviewSession } from './session';

export type KeptReview = Response<'review.list'>['reviews'][number];

export interface Kept {
  /** Reviews whose package is not open in this session. */
  readonly reviews: readonly KeptReview[];
  readonly again: () => void;
}

const none: readonly KeptReview[] = [];

/** The reviews that are kept on this computer, but for those in hand. */
export function useKept(): Kept {
  const { checks } = useReviewSession();
  const opened = checks.map(digestOf).filter((digest) => digest !== null);
  const { value, again } = useAnswer(() => call('review.list', {}), opened.join(' '));
  const reviews = value?.reviews.filter(({ digest }) => !opened.includes(digest)) ?? none;
  return { reviews, again };
}
