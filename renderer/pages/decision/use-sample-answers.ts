import { useEffect, useState } from 'react';
import type { Sample } from '../../../shared/contract/window';
import type { Answers } from '../../../shared/model/decision';
import { useReplica } from '../../app/desk-context';
import { ask } from '../../desk';

/** How the sample agency's clerk answers for a resource of this name; null in any other agency's workspace. */
export function useSampleAnswers(resource: string): Answers | null {
  const { state } = useReplica();
  const [sample, setSample] = useState<Sample | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask('sample', {}).then(
      (found) => {
        if (isCurrent) setSample(found);
      },
      // Without the sample's files there is nothing to fill in, and nothing that the person asked for has failed.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (sample?.agency.code !== state.agency.code || !Object.hasOwn(sample.answers, resource)) return null;
  return sample.answers[resource] ?? null;
}
