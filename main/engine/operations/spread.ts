import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { SuggestedTag, Tag } from '../../../shared/model/tag';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { compareStrictness, sameTag } from '../../../shared/rules/strictness';
import type { Handlers } from './context';
import { datasetsOf, findResource } from './find';
import { fieldKey } from './learning';

type State = Readonly<WorkspaceState>;

/** An item of a resource, or a column of a dataset, that bears the name in question. */
interface Place {
  readonly id: string;
  /** The dataset of a column; null: an item. */
  readonly dataset: string | null;
  readonly tag: Tag | null;
  readonly suggested: SuggestedTag | null;
}

/** Why a place is left alone unless it is asked for: a person set it otherwise, or detection found something stricter. */
type Because = 'set' | 'detected';

function placesOf(state: State, resource: Resource, isNamed: (name: string, id: string) => boolean): Place[] {
  const columns = datasetsOf(state, resource.id).flatMap((dataset) =>
    inOrder(dataset.columns)
      .filter(({ name, id }) => isNamed(name, id))
      .map(({ id, tag, suggested }) => ({ id, dataset: dataset.id, tag, suggested })),
  );
  const items = inOrder(resource.items)
    .filter(({ name, id }) => isNamed(name, id))
    .map(({ id, tag }) => ({ id, dataset: null, tag: tag ?? null, suggested: null }));
  // The newest dataset speaks for its resource.
  return [...columns.reverse(), ...items];
}

/** The name of a place as it stands in the state. */
function nameOf(state: State, resource: Resource, { dataset, id }: Place): string {
  const found = dataset === null ? resource.items.byId[id] : state.datasets.byId[dataset]?.columns.byId[id];
  return found?.name ?? '';
}

/** What stands against giving `tag` to a place, and the tag that does; null where nothing does. */
function objection(place: Place, tag: Tag): { because: Because; tag: Tag } | null {
  if (place.tag !== null) return { because: 'set', tag: place.tag };
  const { suggested } = place;
  if (suggested === null || compareStrictness(suggested, tag) <= 0) return null;
  const { kind, role, level } = suggested;
  return { because: 'detected', tag: { kind, role, level } };
}

interface Target extends Place {
  readonly resource: Resource;
  readonly against: { readonly because: Because; readonly tag: Tag } | null;
}

/** Places in other resources of the same name whose tag is not this one. */
function targetsOf(state: State, source: Resource, key: string, tag: Tag): Target[] {
  if (key === '') return [];
  return inOrder(state.resources)
    .filter(({ id }) => id !== source.id)
    .flatMap((resource) =>
      placesOf(state, resource, (name) => fieldKey(name) === key)
        .filter((place) => place.tag === null || !sameTag(place.tag, tag))
        .map((place) => ({ ...place, resource, against: objection(place, tag) })),
    );
}

/** Targets counted by resource, and, where something stands against them, by what does. */
function counted(targets: readonly Target[]) {
  const groups = new Map<string, { first: Target; places: number }>();
  for (const target of targets) {
    const key = JSON.stringify([target.resource.id, target.against]);
    const group = groups.get(key) ?? { first: target, places: 0 };
    groups.set(key, { ...group, places: group.places + 1 });
  }
  return [...groups.values()];
}

function isSame(one: Tag | null, other: Tag | null): boolean {
  return one === null || other === null ? one === other : sameTag(one, other);
}

export const spreadHandlers = {
  async 'tag.spread'({ workspace: dir, resource: ref, field, over, dryRun }, { open }) {
    const workspace = await open(dir);
    const { state } = workspace;
    const source = findResource(state, ref);
    const own = placesOf(state, source, (name, id) => name === field || id === field);
    const said = own.find(({ tag }) => tag !== null);
    if (own.length === 0) throw new Failure('field-not-found', { resource: source.id, field });
    if (!said?.tag) throw new Failure('tag-unset', { resource: source.id, field });
    const { tag } = said;
    const name = nameOf(state, source, said);
    const overridden = new Set(over.map((id) => findResource(state, id).id));
    const targets = targetsOf(state, source, fieldKey(name), tag);
    const chosen = targets.filter(({ against, resource }) => against === null || overridden.has(resource.id));
    const resources = [...new Set(chosen.map(({ resource }) => resource.id))];
    if (!dryRun && chosen.length > 0) {
      const args = { resource: source.id, field: name, ...tag, resources, places: chosen.length };
      await workspace.change('tag.spread', args, (draft) => {
        for (const { resource, dataset, id, tag: seen } of chosen) {
          const place =
            dataset === null
              ? draft.resources.byId[resource.id]?.items.byId[id]
              : draft.datasets.byId[dataset]?.columns.byId[id];
          // What a person has set since it was looked at stays.
          if (place !== undefined && isSame(place.tag ?? null, seen)) place.tag = tag;
        }
      });
    }
    return {
      field: name,
      tag,
      dryRun,
      resources: resources.length,
      places: chosen.length,
      alike: counted(targets.filter(({ against }) => against === null)).map(({ first, places }) => ({
        resource: first.resource.id,
        name: first.resource.name,
        places,
      })),
      differing: counted(targets).flatMap(({ first: { resource, against }, places }) =>
        against === null ? [] : [{ resource: resource.id, name: resource.name, places, ...against }],
      ),
    };
  },
} satisfies Partial<Handlers>;
