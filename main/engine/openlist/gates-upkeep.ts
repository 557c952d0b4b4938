import { articleNumber } from '../../../shared/regulation';
import { inOrder } from '../../../shared/model/primitives';
import { timelinessOf } from '../../../shared/rules/update-cycle';
import type { Candidate, Delivered } from './candidate';
import type { Finding, Gate } from './gate';

/**
 * Data that leaves as a file has its treatment measured. What is opened in another way because it was treated has to name
 * the measured treatment that this rests on.
 */
const treatmentLinked: Gate = ({ profile, outcome, decision, datasets, asFile }) => {
  if (asFile) return [];
  const measured = new Set(datasets.flatMap(({ releases }) => releases));
  const linked = new Set(
    decision.answers.evidence.flatMap(({ ground, release }) =>
      release !== undefined && measured.has(release) ? [ground] : [],
    ),
  );
  return outcome.lifted
    .filter(({ ground, by }) => by === 'treated' && !linked.has(ground))
    .map(({ ground }) => {
      const rule = profile.grounds.find(({ id }) => id === ground)?.liftedBy.find(({ by }) => by === 'treated');
      return { code: 'treatment-unlinked', params: { article: rule ? articleNumber(profile, rule.article) : ground } };
    });
};

/** A 数据项 that was decided closed does not leave in the columns of a released file. */
const closedItems: Gate = (candidate) => {
  if (!candidate.asFile) return [];
  const closed = closedNames(candidate);
  return closed.size === 0 ? [] : candidate.datasets.flatMap((delivered) => closedColumns(delivered, closed));
};

/** Names of the 数据项 that were decided closed on their own. */
export function closedNames({ resource, outcome }: Pick<Candidate, 'resource' | 'outcome'>): ReadonlySet<string> {
  const closed = new Set(outcome.closedItems ?? []);
  return new Set(
    inOrder(resource.items)
      .filter(({ id }) => closed.has(id))
      .map(({ name }) => name.trim()),
  );
}

function closedColumns({ dataset, release }: Delivered, closed: ReadonlySet<string>): Finding[] {
  const names = (release?.columns ?? []).flatMap(({ from, name }) => {
    const source = dataset.columns.byId[from]?.name ?? '';
    return [name, source].map((one) => one.trim()).filter((one) => closed.has(one));
  });
  return [...new Set(names)].map((item) => ({ code: 'item-closed', params: { dataset: dataset.id, item } }));
}

/** What was broken when it was read is broken when it is released. */
const undamaged: Gate = ({ datasets, asFile }) =>
  !asFile
    ? []
    : datasets.flatMap(({ dataset: { id, damage = [] } }): Finding[] => {
        const count = damage.reduce((sum, one) => sum + one.count, 0);
        return count > 0 ? [{ code: 'data-damaged', params: { dataset: id, count } }] : [];
      });

/**
 * How the data behind a file stands by its update cycle: the day on which the newest was attached counts, since treating
 * old data again makes it no newer. Null where nothing is attached, or the cycle asks for no day.
 */
export function timelinessOfData({ resource, datasets, asFile, today }: Candidate) {
  const newest = datasets
    .map(({ dataset }) => dataset.attachedOn)
    .sort()
    .at(-1);
  return asFile && newest !== undefined ? timelinessOf(resource.updateCycle, newest, today) : null;
}

const onTime: Gate = (candidate) => {
  const found = timelinessOfData(candidate);
  if (found?.state !== 'overdue') return [];
  return [{ code: 'data-overdue', params: { cycle: candidate.resource.updateCycle, by: found.by } }];
};

export const upkeepGates: readonly Gate[] = [treatmentLinked, closedItems, undamaged, onTime];
