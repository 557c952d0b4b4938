import type { Refusal } from '../../../shared/model/openlist';
import type { Candidate } from './candidate';

/** A refusal before it is known of which resource it is. */
export type Finding = Omit<Refusal, 'resource'>;

/** A gate on the way to the list: the reasons to refuse a candidate, none if it may pass. */
export type Gate = (candidate: Candidate) => Finding[];
