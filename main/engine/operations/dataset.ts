import { basename } from 'node:path';
import type { Column } from '../../../shared/model/dataset';
import { collectionOf } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { legalDate } from '../../../shared/rules/clock';
import type { Staged } from '../table';
import type { Handlers } from './context';
import { datasetsOf, findResource, refuseSecret } from './find';
import { refusePersonalNames } from './personal';
import { rememberSource } from './sources';
import { describeColumns, withStaged } from './staging';

/** What inspection says of a file: counts, types and tags, no value. */
function inspection(staged: Staged, columns: Column[]) {
  return {
    format: staged.reading.format,
    encoding: staged.reading.encoding,
    rows: staged.rows,
    columns: columns.map(({ name, type, nulls, distinct, suggested }) => ({
      name,
      type,
      nulls,
      distinct,
      tag: suggested,
    })),
    warnings: [...staged.warnings],
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

export const datasetHandlers = {
  async 'dataset.inspect'({ file, ...options }, { job }) {
    return withStaged(file, options, job, async (staged) =>
      inspection(staged, await describeColumns(staged, file, job)),
    );
  },

  async 'dataset.preview'({ file, from, count, left, width, ...options }, { job, glances }) {
    return glances.at(file, options, job, async ({ staged, rows }) => ({
      columns: staged.columns.map(({ name }) => name),
      rows: await rows({ from, count, left, width }),
      reading: staged.reading,
      total: staged.rows,
      sheets: [...(staged.sheets ?? [])],
      warnings: [...staged.warnings],
    }));
  },

  async 'dataset.attach'({ workspace: dir, resource: ref, file, dataset: given, period, ...options }, context) {
    const { open, clock, job, home, inTurn, glances } = context;
    const workspace = await open(dir);
    const resource = findResource(workspace.state, ref);
    refuseSecret(workspace.state, resource.id);
    refusePersonalNames({ file: basename(file), dataset: given ?? '', period });
    // What was looked at a moment ago need not be staged again.
    return glances.at(file, options, job, async ({ staged }) => {
      const columns = await describeColumns(staged, file, job);
      return inTurn(async () => {
        const id = nextDatasetId(workspace.state, resource.id);
        await rememberSource(home, workspace.dir, id, file);
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
              columns: collectionOf(columns),
            };
          },
        );
        return { id, resource: resource.id, ...inspection(staged, columns) };
      });
    });
  },
} satisfies Partial<Handlers>;
