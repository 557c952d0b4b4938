import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Picked } from '../../../shared/contract/window';
import { verificationSchema } from '../../../shared/model/package';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { call } from '../../desk';
import { keyOf, withCheck, withoutCheck, type Check, type Outcome } from './checks';

interface Session {
  /** The newest first. */
  readonly checks: readonly Check[];
  readonly chosen: Check | null;
  readonly choose: (check: Check) => void;
  /** Verifies a package and chooses it. */
  readonly verify: (picked: Picked) => void;
  readonly cancel: (check: Check) => void;
}

const SessionContext = createContext<Session | null>(null);

/** Holds what was verified since the window opened, so that it outlasts a visit to another page. */
export function VerifySessionProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const { run } = useTasks();
  const [checks, setChecks] = useState<readonly Check[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const running = useRef(new Map<string, AbortController>());

  const verify = useCallback(
    (picked: Picked) => {
      const key = picked.file.grant;
      setChosen(key);
      if (running.current.has(key)) return;
      const controller = new AbortController();
      running.current.set(key, controller);
      const before = checks.find((check) => keyOf(check) === key) ?? null;
      const tell = (outcome: Outcome) => setChecks((all) => withCheck(all, { package: picked, outcome }));
      tell({ kind: 'running', progress: null });
      void run(say(text.verifying, { name: picked.name }), async ({ signal, onProgress }) => {
        const signals = signal ? [signal, controller.signal] : [controller.signal];
        const work = call(
          'package.verify',
          { file: picked.file },
          {
            signal: AbortSignal.any(signals),
            onProgress(progress) {
              onProgress?.(progress);
              if (running.current.has(key)) tell({ kind: 'running', progress });
            },
          },
        ).finally(() => running.current.delete(key));
        const done = await attempt(work);
        if ('failure' in done) tell({ kind: 'failed', failure: done.failure });
        else tell({ kind: 'done', verification: verificationSchema.parse(done.value), at: new Date().toISOString() });
        return done;
      }).then((done) => {
        if (done === null) setChecks((all) => withoutCheck(all, key, before));
      });
    },
    [checks, run, say],
  );

  const session = useMemo<Session>(
    () => ({
      checks,
      chosen: checks.find((check) => keyOf(check) === chosen) ?? checks[0] ?? null,
      choose: (check) => setChosen(keyOf(check)),
      verify,
      cancel: (check) => running.current.get(keyOf(check))?.abort(),
    }),
    [checks, chosen, verify],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** @throws Error outside of a VerifySessionProvider. */
export function useVerifySession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useVerifySession needs a VerifySessionProvider');
  return session;
}
