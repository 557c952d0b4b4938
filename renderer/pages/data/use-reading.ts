import { useCallback, useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Grant, PageRequest } from '../../../shared/contract/window';
import type { FailureRecord } from '../../../shared/failure';
import type { Progress } from '../../../shared/job';
import { useReplica } from '../../app/desk-context';
import { call, failureOf, type CallOptions } from '../../desk';

/** How a person wants a file to be read; what is left out is found out. */
export type ReadingOptions = Omit<
  PageRequest<'dataset.preview'>,
  'file' | 'from' | 'count' | 'left' | 'width' | 'workspace' | 'resource'
>;

export type Head = NonNullable<Response<'dataset.head'>['head']>;
export type Whole = Response<'dataset.preview'>;

/** What became of reading a file by some options so far. Raw cells: they live in this state alone. */
interface Outcome {
  readonly asked: ReadingOptions;
  readonly size: number;
  readonly head: Head | null;
  readonly whole: Whole | null;
  readonly failure: FailureRecord | null;
  /** What the file was by the options before, to be seen until something is known by these. */
  readonly before: Head | Whole | null;
  /** Its sheets, as far as any reading of it has told. */
  readonly sheets: Whole['sheets'];
}

/** `head`: its first rows are read; `waiting`: for a person's word that all be read; the rest as they are called. */
export type Phase = 'head' | 'waiting' | 'reading' | 'stopped' | 'whole' | 'failed';

/** Bytes up to which a file is read whole without being asked to. */
export const READ_AT_ONCE = 50 * 2 ** 20;

/** Rows of the whole that come with what is said of it. */
const FIRST_ROWS = 100;

/** Ms that an option must stand before the start of the file is read by it, and then all of it. */
const PAUSE = { head: 250, whole: 500 } as const;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

interface Way {
  readonly isFirst: boolean;
  readonly isWanted: boolean;
  /** Whose last file this one is read like, where the person does not say how. */
  readonly like: { readonly workspace: Grant; readonly resource: string } | null;
}

/** Reads a file as far as is wanted; tells every step. Rejects with what failed. */
async function readFile(
  file: Grant,
  options: ReadingOptions,
  { isFirst, isWanted, like }: Way,
  tell: (step: Partial<Outcome>) => void,
  job: CallOptions,
): Promise<void> {
  if (!isFirst) await pause(PAUSE.head);
  const { size, head } = await call('dataset.head', { file, ...options }, job);
  tell({ size, head });
  if (!isWanted && head !== null && size > READ_AT_ONCE) return;
  if (!isWanted && !isFirst && head !== null) await pause(PAUSE.whole);
  tell({ whole: await call('dataset.preview', { file, ...options, ...like, count: FIRST_ROWS }, job) });
}

/**
 * Reads a file as `options` say, else as the last file of the resource was read, anew after every change: its first rows at once, then all of it where it is small or
 * a person asks for it. What was read by the options before stays while the next is read.
 */
export function useReading(file: Grant, options: ReadingOptions, resource: string | null) {
  const { workspace } = useReplica();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  /** What a person wants of these options: all of the file, or no more of it. */
  const [wish, setWish] = useState<{ readonly of: ReadingOptions; readonly kind: 'all' | 'stop' } | null>(null);
  const [first] = useState(options);
  const wished = wish?.of === options ? wish.kind : null;

  useEffect(() => {
    if (wished === 'stop') return;
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (step: Partial<Outcome>) => {
      if (signal.aborted) return;
      setOutcome((before) => ({ ...(before?.asked === options ? before : begun(options, before)), ...step }));
    };
    const onProgress = (step: Progress) => {
      if (!signal.aborted) setProgress(step);
    };
    const like = resource === null ? null : { workspace, resource };
    const way = { isFirst: options === first, isWanted: wished === 'all', like };
    readFile(file, options, way, tell, { signal, onProgress })
      .catch((error: unknown) => tell({ failure: failureOf(error).toRecord() }))
      .finally(() => {
        if (!signal.aborted) setProgress(null);
      });
    return () => controller.abort();
  }, [file, options, first, wished, workspace, resource]);

  const isAnswered = outcome?.asked === options;
  return {
    size: outcome?.size ?? 0,
    head: outcome?.head ?? null,
    whole: outcome?.whole ?? null,
    before: outcome?.before ?? null,
    sheets: outcome?.whole?.sheets ?? outcome?.sheets ?? [],
    /** By which options it was read. */
    asked: outcome?.asked ?? options,
    failure: isAnswered ? outcome.failure : null,
    phase: phaseOf(isAnswered ? outcome : null, wished),
    progress,
    readAll: useCallback(() => setWish({ of: options, kind: 'all' }), [options]),
    stop: useCallback(() => {
      setWish({ of: options, kind: 'stop' });
      setProgress(null);
    }, [options]),
  };
}

function begun(asked: ReadingOptions, last: Outcome | null): Outcome {
  const before = last?.whole ?? last?.head ?? last?.before ?? null;
  return {
    asked,
    size: 0,
    head: null,
    whole: null,
    failure: null,
    before,
    sheets: last?.whole?.sheets ?? last?.sheets ?? [],
  };
}

function phaseOf(outcome: Outcome | null, wished: 'all' | 'stop' | null): Phase {
  if (outcome?.whole) return 'whole';
  if (outcome?.failure) return 'failed';
  if (wished === 'stop') return 'stopped';
  if (outcome === null) return 'head';
  return wished === null && outcome.head !== null && outcome.size > READ_AT_ONCE ? 'waiting' : 'reading';
}
