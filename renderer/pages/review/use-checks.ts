import { useCallback, useMemo, useRef, useState } from 'react';
import type { Picked } from '../../../shared/contract/window';
import { reviewText as text } from '../../../shared/text/window/review';
import { verifyText } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { call, type CallOptions } from '../../desk';
import {
  keyOf,
  withCheck,
  withoutCheck,
  withRecomputation,
  type Check,
  type Opened,
  type Outcome,
  type Recomputation,
} from './checks';

export interface Checks {
  /** The newest first. */
  readonly checks: readonly Check[];
  readonly chosen: Check | null;
  readonly choose: (check: Check) => void;
  /** Verifies a package, opens its review where it is intact, and chooses it. */
  readonly open: (picked: Picked) => void;
  readonly cancel: (check: Check) => void;
  /** Works out its numbers again; that is begun by itself once. */
  readonly recompute: (check: Check) => void;
  readonly cancelRecomputation: (check: Check) => void;
}

/** What runs for each package, by its grant, so that it can be stopped where it stands. */
function useRunning() {
  const running = useRef(new Map<string, AbortController>());
  return useMemo(
    () => ({
      has: (key: string) => running.current.has(key),
      stop: (key: string) => running.current.get(key)?.abort(),
      /** What a call of `key` is made with; `end` when it is over. */
      begin(key: string, { signal, onProgress }: CallOptions, told: CallOptions['onProgress']) {
        const controller = new AbortController();
        running.current.set(key, controller);
        const options: CallOptions = {
          signal: AbortSignal.any(signal ? [signal, controller.signal] : [controller.signal]),
          onProgress(progress) {
            onProgress?.(progress);
            if (running.current.has(key)) told?.(progress);
          },
        };
        return { options, end: () => void running.current.delete(key) };
      },
    }),
    [],
  );
}

/**
 * The packages opened since the window opened, each with how far it is.
 *
 * @param onOpened hears of each package that is intact.
 */
export function useChecks(onOpened: (opened: Opened) => void): Checks {
  const say = useSay();
  const { run } = useTasks();
  const [checks, setChecks] = useState<readonly Check[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const verifying = useRunning();
  const recomputing = useRunning();

  const recompute = useCallback(
    ({ file, name }: Picked) => {
      const key = file.grant;
      if (recomputing.has(key)) return;
      const tell = (one: Recomputation) => setChecks((all) => withRecomputation(all, key, one));
      tell({ kind: 'running', progress: null });
      void run(say(text.recomputing, { name }), async (given) => {
        const { options, end } = recomputing.begin(key, given, (progress) => tell({ kind: 'running', progress }));
        const done = await attempt(call('package.recompute', { file }, options).finally(end));
        if ('failure' in done) tell({ kind: 'failed', failure: done.failure });
        else tell({ kind: 'done', claims: done.value.claims });
        return done;
      }).then((done) => {
        if (done === null) tell({ kind: 'none' });
      });
    },
    [recomputing, run, say],
  );

  const open = useCallback(
    (picked: Picked) => {
      const { file, name } = picked;
      const key = file.grant;
      setChosen(key);
      if (verifying.has(key)) return;
      recomputing.stop(key);
      const before = checks.find((check) => keyOf(check) === key) ?? null;
      const tell = (outcome: Outcome) =>
        setChecks((all) => withCheck(all, { package: picked, outcome, recomputation: { kind: 'none' } }));
      tell({ kind: 'running', progress: null });
      void run(say(verifyText.verifying, { name }), async (given) => {
        const { options, end } = verifying.begin(key, given, (progress) => tell({ kind: 'running', progress }));
        const done = await attempt(call('review.open', { file }, options).finally(end));
        if ('failure' in done) tell({ kind: 'failed', failure: done.failure });
        else {
          tell({ kind: 'done', opened: done.value, at: new Date().toISOString() });
          onOpened(done.value);
          if (done.value.dossier !== null) recompute(picked);
        }
        return done;
      }).then((done) => {
        if (done === null) setChecks((all) => withoutCheck(all, key, before));
      });
    },
    [checks, verifying, recomputing, recompute, onOpened, run, say],
  );

  return useMemo(
    () => ({
      checks,
      chosen: checks.find((check) => keyOf(check) === chosen) ?? checks[0] ?? null,
      choose: (check) => setChosen(keyOf(check)),
      open,
      cancel: (check) => verifying.stop(keyOf(check)),
      recompute: (check) => recompute(check.package),
      cancelRecomputation: (check) => recomputing.stop(keyOf(check)),
    }),
    [checks, chosen, open, recompute, verifying, recomputing],
  );
}
