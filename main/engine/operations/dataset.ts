import { basename } from 'node:path';
import type { Job } from '../../../shared/job';
import type { Fault } from '../../../shared/contract/common';
import { damageCodes, type Column, type Dataset } from '../../../shared/model/dataset';
import { collectionOf } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { legalDate } from '../../../shared/rules/clock';
import type { Glances } from '../glances';
import type { Staged } from '../table';
import type { Handlers } from './context';
import { datasetsOf, findResource, refuseSecret } from './find';
import { withLessons } from './learning';
import { refusePersonalNames } from './personal';
import { readAsBefore, type StageAt } from './replay';
import { refuseMarkedNames, refuseMarkedRows } from './secrecy';
import { rememberSources } from './sources';
import { describeColumns, withStaged } from './staging';

/** What inspection says of a file: counts, types and tags, no value. */
function inspection(staged: Staged, columns: Column[], noticed: readonly Fault[]) {
  return {
    format: staged.reading.format,
    encoding: staged.reading.encoding,
    rows: staged.rows,
    columns: columns.map(({ name, type, nulls, distinct, estimated, suggested }) => ({
      name,
      type,
      nulls,
      distinct,
      estimated,
      tag: suggested,
    })),
    warnings: [...noticed, ...staged.warnings],
  };
}

/** The next dataset's id: datasets are numbered from 1 within their resource. */
function nextDatasetId(state: Readonly<WorkspaceState>, resource: string): string {
  const numbers = datasetsOf(state, resource).map(({ id }) => Number(id.split('-')[1]));
  return `${resource}-${Math.max(0, ...numbers) + 1}`;
}

/** A file's name without its extension; '' where it has no name of its own (`.csv`). */
function bareName(file: string): string {
  return basename(file)
    .replace(/\.[^.]*$/, '')
    .trim();
}

/** The newest dataset of a resource, as which the next file is read. */
function lastOf(state: Readonly<WorkspaceState>, resource: string): Dataset | undefined {
  return datasetsOf(state, resource).at(-1);
}

/** What was found broken while the file was read. */
function damageOf({ warnings }: Staged): NonNullable<Dataset['damage']> {
  return damageCodes.flatMap((code) => {
    const count = warnings.find((one) => one.code === code)?.count ?? 0;
    return count > 0 ? [{ code, count }] : [];
  });
}

/** Stages a file for looks at it, or takes what was staged for one. */
function glanceAt(glances: Glances, file: string, job: Job): StageAt {
  return (reading, use) => glances.at(file, reading, job, use);
}

/** The columns of a file that is no state secret, and the milder marks that it bears. @throws Failure of either */
async function describe(staged: Staged, file: string, job: Job) {
  const beside = refuseMarkedNames(staged, file);
  const columns = await describeColumns(staged, file, job);
  return { columns, marks: [...beside, ...(await refuseMarkedRows(staged, columns, job))] };
}

export const datasetHandlers = {
  async 'dataset.inspect'({ file, ...options }, { job }) {
    return withStaged(file, options, job, async (staged) => {
      const { columns, marks } = await describe(staged, file, job);
      return inspection(staged, columns, marks);
    });
  },

  async 'dataset.preview'(request, { job, glances, open }) {
    const { file, workspace: dir, resource: ref, from, count, left, width, ...options } = request;
    const state = dir === undefined ? undefined : (await open(dir)).state;
    const last = state && ref !== undefined ? lastOf(state, findResource(state, ref).id) : undefined;
    const stageAt = glanceAt(glances, file, job);
    return readAsBefore(options, last, stageAt, async ({ staged, rows }, { followed, faults }) => ({
      columns: staged.columns.map(({ name }) => name),
      rows: await rows({ from, count, left, width }),
      reading: staged.reading,
      replayed: followed,
      total: staged.rows,
      sheets: [...(staged.sheets ?? [])],
      warnings: [...faults, ...refuseMarkedNames(staged, file), ...staged.warnings],
    }));
  },

  async 'dataset.attach'({ workspace: dir, resource: ref, file, dataset: given, period, ...options }, context) {
    const { open, clock, job, home, inTurn, glances } = context;
    const workspace = await open(dir);
    const resource = findResource(workspace.state, ref);
    refuseSecret(workspace.state, resource.id);
    refusePersonalNames({ file: basename(file), dataset: given ?? '', period });
    // What was looked at a moment ago need not be staged again.
    const stageAt = glanceAt(glances, file, job);
    return readAsBefore(
      options,
      lastOf(workspace.state, resource.id),
      stageAt,
      async ({ staged }, { followed, faults }) => {
        refusePersonalNames({ file: staged.reading.member ?? '' });
        const { columns: described, marks } = await describe(staged, file, job);
        return inTurn(async () => {
          const id = nextDatasetId(workspace.state, resource.id);
          const columns = withLessons(described, workspace.state);
          await rememberSources(home, workspace.dir, { [id]: file });
          await workspace.change(
            'dataset.attach',
            { resource: resource.id, dataset: id, ...staged.source },
            ({ datasets }) => {
              datasets.order.push(id);
              datasets.byId[id] = {
                id,
                resource: resource.id,
                name: given ?? (bareName(file) || resource.name),
                period,
                attachedOn: legalDate(clock()),
                source: staged.source,
                reading: staged.reading,
                rows: staged.rows,
                damage: damageOf(staged),
                columns: collectionOf(columns),
              };
            },
          );
          return {
            id,
            resource: resource.id,
            replayed: followed,
            ...inspection(staged, columns, [...faults, ...marks]),
          };
        });
      },
    );
  },
} satisfies Partial<Handlers>;
