import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract';
import { Failure, type FailureRecord } from '../../../shared/failure';
import type { Dataset } from '../../../shared/model/dataset';
import { datasetText } from '../../../shared/text/window/data';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';

/**
 * The first raw rows of a dataset, null while they are read, or why they cannot be. They live in the state of whoever
 * shows them; once that has gone, reading stops and nothing is kept.
 */
export function useRawRows({ id, resource }: Dataset): Response<'dataset.rows'> | { failure: FailureRecord } | null {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const say = useSay();
  const [rows, setRows] = useState<Response<'dataset.rows'> | { failure: FailureRecord } | null>(null);

  useEffect(() => {
    const left = new AbortController();
    void run(say(datasetText.sampleTitle), async (job) => {
      const signal = job.signal ? AbortSignal.any([job.signal, left.signal]) : left.signal;
      try {
        const found = await call('dataset.rows', { workspace, resource, dataset: id }, { ...job, signal });
        if (!left.signal.aborted) setRows(found);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (!left.signal.aborted) setRows({ failure: error.toRecord() });
      }
    });
    return () => left.abort();
  }, [workspace, id, resource, run, say]);

  return rows;
}
