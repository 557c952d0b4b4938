import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Grant, PageRequest } from '../../../shared/contract/window';
import { Failure, type FailureRecord } from '../../../shared/failure';
import { useReplica } from '../../app/desk-context';
import { call } from '../../desk';

/** How a person wants a file to be read; what is left out is found out. */
export type ReadingOptions = Omit<PageRequest<'dataset.preview'>, 'file' | 'from' | 'count' | 'workspace' | 'resource'>;

export type Preview = Response<'dataset.preview'>;

interface Outcome {
  readonly asked: ReadingOptions;
  readonly resource: string | null;
  /** Null where it failed. */
  readonly value: Preview | null;
  readonly failure: FailureRecord | null;
}

/** Waits this long (ms) for the next change of an option before the file is read anew. */
const PAUSE = 250;

/**
 * The first rows of a file as `options` have it read, else as the last file of the resource was; anew after every change. The last value stays while the next one
 * is read. Raw cells: they live in this state alone, and go with the component.
 */
export function usePreview(file: Grant | null, options: ReadingOptions, resource: string | null) {
  const { workspace } = useReplica();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (file === null) return;
    const controller = new AbortController();
    const like = resource === null ? {} : { workspace, resource };
    async function read(grant: Grant): Promise<void> {
      const settle = (value: Preview | null, failure: FailureRecord | null) => {
        if (!controller.signal.aborted) setOutcome({ asked: options, resource, value, failure });
      };
      try {
        settle(
          await call('dataset.preview', { file: grant, ...options, ...like }, { signal: controller.signal }),
          null,
        );
      } catch (error) {
        const failure = error instanceof Failure ? error : new Failure('internal', { where: 'window' });
        settle(null, failure.toRecord());
      }
    }
    const timer = setTimeout(() => void read(file), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [file, options, workspace, resource]);

  return {
    preview: outcome?.value ?? null,
    failure: outcome?.failure ?? null,
    /** The options in force have not been answered yet. */
    pending: file !== null && (outcome?.asked !== options || outcome.resource !== resource),
  };
}
