import { createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ReviewChange } from '../../../shared/model/review';
import { call } from '../../desk';
import type { Opened } from './checks';
import { makeDrafts, type Draft, type Drafts } from './drafts';
import { useChecks, type Checks } from './use-checks';
import { useIntake, type IntakeSession } from './use-intake';

/** What the page shows: one package, or a folder of them. */
export type View = 'package' | 'intake';

interface Session extends Checks, IntakeSession {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly drafts: Drafts;
}

const SessionContext = createContext<Session | null>(null);

const save = (digest: string, changes: readonly ReviewChange[]) =>
  call('review.change', { digest, changes: [...changes] });

/** Holds what was opened since the window opened, so that it outlasts a visit to another page. */
export function ReviewSessionProvider({ children }: { readonly children: ReactNode }) {
  const [view, show] = useState<View>('package');
  const [drafts] = useState(() => makeDrafts(save));
  const [onOpened] = useState(() => ({ review }: Opened) => {
    if (review !== null) drafts.open(review);
  });
  const checks = useChecks(onOpened);
  const intake = useIntake();
  const session = useMemo<Session>(
    () => ({ ...checks, ...intake, view, show, drafts }),
    [checks, intake, view, drafts],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** @throws Error outside of a ReviewSessionProvider. */
export function useReviewSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useReviewSession needs a ReviewSessionProvider');
  return session;
}

/** The review of a package as it is seen here; undefined where none is open. */
export function useDraft(digest: string): Draft | undefined {
  const { drafts } = useReviewSession();
  return useSyncExternalStore(drafts.subscribe, () => drafts.draft(digest));
}
