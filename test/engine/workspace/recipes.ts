import type { Recipe } from '../../../main/engine/workspace';
import type { Resource } from '../../../shared/model/resource';
import { blankResource } from '../../../shared/rules/catalogue/blank';

export function resource(id: string, name: string): Resource {
  return {
    id,
    ...blankResource(name),
    items: { order: ['i01'], byId: { i01: { id: 'i01', name: '名称', dataType: '', length: '' } } },
  };
}

/** Adds the next resource. */
export function adding(name: string): Recipe {
  return (state) => {
    const id = `r${String(state.nextResource).padStart(4, '0')}`;
    state.nextResource += 1;
    state.resources.order.push(id);
    state.resources.byId[id] = resource(id, name);
  };
}

/** Renames a resource that exists. */
export function renaming(id: string, name: string): Recipe {
  return (state) => {
    const found = state.resources.byId[id];
    if (found) found.name = name;
  };
}
