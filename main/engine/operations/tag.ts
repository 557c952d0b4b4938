import { Failure } from '../../../shared/failure';
import type { Column, Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import { tagInForce, type Tag } from '../../../shared/model/tag';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { findDataset, findResource } from './find';

/** The state as a change edits it in place. */
type Draft = WorkspaceState;

/** The columns of a dataset by their ids. @throws Failure `field-not-found` */
function columnsOf({ resource, columns }: Dataset, ids: readonly string[]): Column[] {
  return ids.map((id) => {
    const column = Object.hasOwn(columns.byId, id) ? columns.byId[id] : undefined;
    if (column === undefined) throw new Failure('field-not-found', { resource, field: id });
    return column;
  });
}

/** Confirms what is suggested for the chosen columns that no person has set yet. */
async function confirmChosen(workspace: Workspace, { id, ...dataset }: Dataset, ids: readonly string[]) {
  const waiting = columnsOf({ id, ...dataset }, [...new Set(ids)]).filter(({ tag }) => tag === null);
  if (waiting.length > 0) {
    const args = { dataset: id, columns: waiting.map((column) => column.id), confirmed: waiting.length };
    await workspace.change('tag.confirm', args, ({ datasets }) => {
      for (const { id: column } of waiting) {
        const held = datasets.byId[id]?.columns.byId[column];
        if (held) held.tag ??= tagInForce(held);
      }
    });
  }
  return { confirmed: waiting.length };
}

/** Gives the chosen columns `set` in place of what is in force, and fields of the same names in the resource with them. */
async function setChosen(workspace: Workspace, dataset: Dataset, ids: readonly string[], set: Partial<Tag>) {
  const chosen = columnsOf(dataset, [...new Set(ids)]).map((column) => ({
    ...column,
    tag: { ...tagInForce(column), ...set },
    // Of several columns of one name each is set for itself.
    alone: column.name !== '' && inOrder(dataset.columns).filter(({ name }) => name === column.name).length === 1,
  }));
  const args = { resource: dataset.resource, dataset: dataset.id, columns: chosen.map(({ id }) => id), ...set };
  await workspace.change('tag.set', args, (state) => {
    for (const { id, name, tag, alone } of chosen) {
      const column = state.datasets.byId[dataset.id]?.columns.byId[id];
      if (column) column.tag = tag;
      if (alone) setNamed(state, dataset.resource, (field) => field.name === name, tag);
    }
  });
  return { confirmed: chosen.length };
}

/** Tags items and columns of a resource. */
function setNamed(
  state: Draft,
  resource: string,
  named: (field: { readonly id: string; readonly name: string }) => boolean,
  tag: Tag,
): void {
  for (const item of Object.values(state.resources.byId[resource]?.items.byId ?? {})) if (named(item)) item.tag = tag;
  for (const dataset of Object.values(state.datasets.byId)) {
    if (dataset.resource !== resource) continue;
    for (const column of Object.values(dataset.columns.byId)) if (named(column)) column.tag = tag;
  }
}

export const tagHandlers = {
  async 'tag.set'({ workspace: dir, resource: ref, field, kind, role, level }, { open }) {
    const workspace = await open(dir);
    const resource = findResource(workspace.state, ref);
    const tag: Tag = { kind, role, level };
    const named = ({ id, name }: { id: string; name: string }) => id === field || name === field;
    const places =
      inOrder(resource.items).filter(named).length +
      inOrder(workspace.state.datasets)
        .filter((dataset) => dataset.resource === resource.id)
        .flatMap((dataset) => inOrder(dataset.columns).filter(named)).length;
    if (places === 0) throw new Failure('field-not-found', { resource: resource.id, field });
    await workspace.change('tag.set', { resource: resource.id, field, ...tag }, (state) => {
      setNamed(state, resource.id, named, tag);
    });
    return { resource: resource.id, field, tag, places };
  },

  async 'tag.confirm'(request, { open }) {
    const { workspace: dir, resource: ref, dataset, columns, set } = request;
    const workspace = await open(dir);
    const { state } = workspace;
    if (columns !== undefined) {
      if (ref === undefined) throw new Failure('bad-request', { path: 'resource' });
      const chosen = findDataset(state, findResource(state, ref).id, dataset);
      return set === undefined ? confirmChosen(workspace, chosen, columns) : setChosen(workspace, chosen, columns, set);
    }
    if (dataset !== undefined || set !== undefined) throw new Failure('bad-request', { path: 'columns' });
    const only = ref === undefined ? undefined : findResource(state, ref).id;
    const waiting = inOrder(state.datasets)
      .filter(({ resource }) => only === undefined || resource === only)
      .filter((one) => inOrder(one.columns).some(({ tag }) => tag === null));
    const confirmed = waiting.flatMap((one) => inOrder(one.columns).filter(({ tag }) => tag === null)).length;
    if (confirmed > 0) {
      await workspace.change('tag.confirm', { datasets: waiting.map(({ id }) => id), confirmed }, ({ datasets }) => {
        for (const { id } of waiting) {
          for (const column of Object.values(datasets.byId[id]?.columns.byId ?? {})) column.tag ??= tagInForce(column);
        }
      });
    }
    return { confirmed };
  },
} satisfies Partial<Handlers>;
