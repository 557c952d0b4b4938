import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { FailureRecord } from '../../../shared/failure';
import type { Progress } from '../../../shared/job';
import type { Dataset } from '../../../shared/model/dataset';
import { useReplica } from '../../app/desk-context';
import { call, failureOf } from '../../desk';

/** Rows that are read first: with them it is settled that the source is there and unchanged. */
const FIRST_ROWS = 100;

interface State {
  readonly first: Response<'dataset.rows'>['rows'] | null;
  readonly failure: FailureRecord | null;
  readonly progress: Progress | null;
}

const nothing: State = { first: null, failure: null, progress: null };

/**
 * The first raw rows of a dataset, how far its source has been read until they are there, or why they cannot be. They
 * live in the state of whoever shows them; once that has gone, reading stops and nothing is kept.
 */
export function useRawRows({ id, resource }: Dataset) {
  const { workspace } = useReplica();
  const [state, setState] = useState(nothing);
  const [controller, setController] = useState(() => new AbortController());

  useEffect(() => {
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, controller.signal]);
    const settle = (step: Partial<State>) => {
      if (!left.signal.aborted) setState((before) => ({ ...before, ...step }));
    };
    const onProgress = (progress: Progress) => settle({ progress });
    call('dataset.rows', { workspace, resource, dataset: id, count: FIRST_ROWS }, { signal, onProgress }).then(
      ({ rows }) => settle({ first: rows }),
      (error: unknown) => settle({ failure: failureOf(error).toRecord() }),
    );
    return () => left.abort();
  }, [workspace, id, resource, controller]);

  return {
    ...state,
    stop: () => controller.abort(),
    again: () => {
      setState(nothing);
      setController(new AbortController());
    },
  };
}
