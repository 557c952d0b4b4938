import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { Tag } from '../../../shared/model/tag';
import type { Handlers } from './context';
import { findResource } from './find';

/** What a column without a suggestion is confirmed as: nothing personal, 公开. */
const PLAIN: Tag = { kind: null, role: 'other', level: 1 };

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
      for (const item of Object.values(state.resources.byId[resource.id]?.items.byId ?? {})) {
        if (named(item)) item.tag = tag;
      }
      for (const dataset of Object.values(state.datasets.byId)) {
        if (dataset.resource !== resource.id) continue;
        for (const column of Object.values(dataset.columns.byId)) if (named(column)) column.tag = tag;
      }
    });
    return { resource: resource.id, field, tag, places };
  },

  async 'tag.confirm'({ workspace: dir, resource: ref }, { open }) {
    const workspace = await open(dir);
    const only = ref === undefined ? undefined : findResource(workspace.state, ref).id;
    const waiting = inOrder(workspace.state.datasets)
      .filter((dataset) => only === undefined || dataset.resource === only)
      .filter((dataset) => inOrder(dataset.columns).some(({ tag }) => tag === null));
    const confirmed = waiting.flatMap((dataset) => inOrder(dataset.columns).filter(({ tag }) => tag === null)).length;
    if (confirmed > 0) {
      await workspace.change('tag.confirm', { datasets: waiting.map(({ id }) => id), confirmed }, (state) => {
        for (const { id } of waiting) {
          for (const column of Object.values(state.datasets.byId[id]?.columns.byId ?? {})) {
            const { kind, role, level } = column.suggested ?? PLAIN;
            column.tag ??= { kind, role, level };
          }
        }
      });
    }
    return { confirmed };
  },
} satisfies Partial<Handlers>;
