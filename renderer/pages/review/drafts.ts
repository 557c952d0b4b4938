import { Failure, type FailureRecord } from '../../../shared/failure';
import type { Review, ReviewChange } from '../../../shared/model/review';
import { applyReviewChange } from '../../../shared/rules/review';
import { failureOf } from '../../desk';

/** Most changes that the engine takes at once. */
const MOST = 1000;

/** A review as the person sees it, ahead of what is saved by the changes that are on their way. */
export interface Draft {
  readonly review: Review;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Why the last attempt to save did not succeed. */
  readonly failure: FailureRecord | null;
}

type Save = (digest: string, changes: readonly ReviewChange[]) => Promise<{ readonly changedAt: string }>;

/** Reviews under way by the digest of their package, each saved at every change and in the order of the changes. */
export interface Drafts {
  /** Takes over what the engine keeps, unless changes of it are still to be saved. */
  readonly open: (review: Review) => void;
  /** The same object until something of it changes. */
  readonly draft: (digest: string) => Draft | undefined;
  readonly change: (digest: string, ...changes: readonly ReviewChange[]) => void;
  /** Saves what could not be saved. */
  readonly retry: (digest: string) => void;
  /** Gives up what could not be saved. */
  readonly discard: (digest: string) => void;
  /** Notes a receipt that the engine made and keeps. */
  readonly signed: (digest: string, receipt: Review['receipts'][number]) => void;
  /** Waits until all is saved. @throws Failure why it is not. */
  readonly settled: (digest: string) => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Entry {
  /** As the engine has it. */
  saved: Review;
  pending: readonly ReviewChange[];
  draft: Draft;
  sending: Promise<void> | null;
}

/** An empty book of drafts over `save`, which keeps changes before it answers. */
export function makeDrafts(save: Save): Drafts {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();

  function tell(entry: Entry, draft: Draft): void {
    entry.draft = draft;
    for (const listener of listeners) listener();
  }

  async function send(digest: string, entry: Entry): Promise<void> {
    while (entry.pending.length > 0) {
      const batch = entry.pending.slice(0, MOST);
      try {
        const { changedAt } = await save(digest, batch);
        entry.saved = { ...batch.reduce(applyReviewChange, entry.saved), changedAt };
      } catch (error) {
        entry.sending = null;
        tell(entry, { ...entry.draft, saving: 'failed', failure: failureOf(error).toRecord() });
        return;
      }
      entry.pending = entry.pending.slice(batch.length);
    }
    // Before anybody hears of it: whoever then changes something must find nothing under way.
    entry.sending = null;
    tell(entry, { review: entry.saved, saving: 'saved', failure: null });
  }

  function flush(digest: string, entry: Entry): void {
    if (entry.sending !== null) return;
    tell(entry, { ...entry.draft, saving: 'saving', failure: null });
    entry.sending = send(digest, entry);
  }

  const own = (digest: string, act: (entry: Entry) => void) => {
    const entry = entries.get(digest);
    if (entry !== undefined) act(entry);
  };

  return {
    open(review) {
      const known = entries.get(review.package);
      if (known !== undefined && known.pending.length > 0) return;
      const draft: Draft = { review, saving: 'saved', failure: null };
      const entry = { saved: review, pending: [], draft, sending: null };
      entries.set(review.package, entry);
      tell(entry, draft);
    },
    draft: (digest) => entries.get(digest)?.draft,
    change: (digest, ...changes) =>
      own(digest, (entry) => {
        entry.pending = [...entry.pending, ...changes];
        tell(entry, { ...entry.draft, review: changes.reduce(applyReviewChange, entry.draft.review) });
        flush(digest, entry);
      }),
    retry: (digest) => own(digest, (entry) => flush(digest, entry)),
    discard: (digest) =>
      own(digest, (entry) => {
        entry.pending = [];
        tell(entry, { review: entry.saved, saving: 'saved', failure: null });
      }),
    signed: (digest, receipt) =>
      own(digest, (entry) => {
        const signed = (review: Review): Review => ({ ...review, receipts: [...review.receipts, receipt] });
        entry.saved = signed(entry.saved);
        tell(entry, { ...entry.draft, review: signed(entry.draft.review) });
      }),
    async settled(digest) {
      const entry = entries.get(digest);
      await entry?.sending;
      const failure = entry?.draft.failure;
      if (failure) throw new Failure(failure.code, failure.params);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
