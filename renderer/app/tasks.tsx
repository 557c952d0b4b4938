import { App } from 'antd';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { failureText } from '../../shared/failure';
import type { Progress } from '../../shared/job';
import { failureOf, type CallOptions } from '../desk';
import { useLanguage } from './language';

/** Something that runs and that a person may wait for, see the progress of, and cancel. */
export interface Task {
  readonly id: number;
  readonly title: string;
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

/** Runs `work` under `title`; gives its value, or null where it failed or was cancelled, which has then been told. */
export type Run = <Value>(title: string, work: (options: CallOptions) => Promise<Value>) => Promise<Value | null>;

interface Tasks {
  readonly run: Run;
  /** Tells a failure in words: what happened, and what to do now. */
  readonly tell: (error: unknown) => void;
}

const TasksContext = createContext<Tasks | null>(null);
/** Apart from the acts: who starts tasks must not be drawn anew with every step of their progress. */
const RunningContext = createContext<readonly Task[]>([]);

/** Keeps the running tasks of the window; the frame shows them. */
export function TasksProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { notification, message } = App.useApp();
  const [tasks, setTasks] = useState<readonly Task[]>([]);
  const next = useRef(1);

  const tell = useCallback(
    (error: unknown) => {
      const failure = failureOf(error);
      const { what, next: wayOut } = failureText(failure.toRecord(), language);
      if (failure.code === 'cancelled') void message.info(what);
      else notification.error({ title: what, description: wayOut, duration: 0, placement: 'bottomRight' });
    },
    [language, message, notification],
  );

  const run = useCallback<Run>(
    async (title, work) => {
      const id = next.current++;
      const controller = new AbortController();
      const task: Task = { id, title, progress: null, cancel: () => controller.abort() };
      setTasks((all) => [...all, task]);
      const onProgress = (progress: Progress) =>
        setTasks((all) => all.map((other) => (other.id === id ? { ...other, progress } : other)));
      try {
        return await work({ signal: controller.signal, onProgress });
      } catch (error) {
        tell(error);
        return null;
      } finally {
        setTasks((all) => all.filter((other) => other.id !== id));
      }
    },
    [tell],
  );

  const value = useMemo(() => ({ run, tell }), [run, tell]);
  return (
    <TasksContext value={value}>
      <RunningContext value={tasks}>{children}</RunningContext>
    </TasksContext>
  );
}

/** The tasks that run now, with their progress. */
export function useRunning(): readonly Task[] {
  return useContext(RunningContext);
}

/** @throws Error outside of a TasksProvider. */
export function useTasks(): Tasks {
  const tasks = useContext(TasksContext);
  if (tasks === null) throw new Error('useTasks needs a TasksProvider');
  return tasks;
}
