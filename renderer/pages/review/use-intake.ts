import { useCallback, useRef, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Picked } from '../../../shared/contract/window';
import type { FailureRecord } from '../../../shared/failure';
import type { Progress } from '../../../shared/job';
import { intakeText as text } from '../../../shared/text/window/review-intake';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { call } from '../../desk';

/** A folder of packages, and how far its intake is. */
export interface Intake {
  readonly folder: Picked;
  readonly outcome:
    | { readonly kind: 'running'; readonly progress: Progress | null }
    | ({ readonly kind: 'done' } & Response<'intake.run'>)
    | { readonly kind: 'failed'; readonly failure: FailureRecord };
}

export interface IntakeSession {
  readonly intake: Intake | null;
  /** Verifies every package of a folder; what was there before stays where that is cancelled. */
  readonly take: (folder: Picked) => void;
  readonly cancelIntake: () => void;
}

/** The folder that was taken in since the window opened; it outlasts a visit to another page. */
export function useIntake(): IntakeSession {
  const say = useSay();
  const { run } = useTasks();
  const [intake, setIntake] = useState<Intake | null>(null);
  const running = useRef<AbortController | null>(null);

  const take = useCallback(
    (folder: Picked) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      const before = intake;
      const tell = (outcome: Intake['outcome']) => setIntake({ folder, outcome });
      tell({ kind: 'running', progress: null });
      void run(say(text.taking, { name: folder.name }), async ({ signal, onProgress }) => {
        const work = call(
          'intake.run',
          { dir: folder.file },
          {
            signal: AbortSignal.any(signal ? [signal, controller.signal] : [controller.signal]),
            onProgress(progress) {
              onProgress?.(progress);
              if (running.current !== null) tell({ kind: 'running', progress });
            },
          },
        ).finally(() => {
          running.current = null;
        });
        const done = await attempt(work);
        tell('failure' in done ? { kind: 'failed', failure: done.failure } : { kind: 'done', ...done.value });
        return done;
      }).then((done) => {
        if (done === null) setIntake(before);
      });
    },
    [intake, run, say],
  );
  const cancelIntake = useCallback(() => running.current?.abort(), []);
  return { intake, take, cancelIntake };
}
