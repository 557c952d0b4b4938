import type { CatalogueMapping, Take } from '../../../shared/contract/catalogue';
import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { Said } from '../../../shared/rules/catalogue/compare';
import { mergeCatalogue, type CatalogueBase, type Merged } from '../../../shared/rules/catalogue/merge';
import { planImport, type ImportPlan } from '../../../shared/rules/catalogue/plan-import';
import { restsOnResources, type Rest } from '../../../shared/rules/catalogue/rests-on';
import { parseBase, type CatalogueImport } from '../catalogue';
import type { Workspace } from '../workspace';

/** A file beside the inventory as it is now. */
export interface Comparison {
  readonly merged: Merged;
  readonly base: CatalogueBase | null;
  readonly rests: ReadonlyMap<string, Rest>;
  readonly said: Said;
}

/** Compares what was read with the inventory. @throws Failure `object-damaged` if the last import's object is. */
export async function compareWithInventory(workspace: Workspace, catalogue: CatalogueImport): Promise<Comparison> {
  const { catalogue: origin } = workspace.state;
  const base = origin === null ? null : parseBase(await workspace.readObject(origin.base));
  const { state } = workspace;
  const said = saidBy(catalogue.mapping);
  const merged = mergeCatalogue({ base, ours: inOrder(state.resources), theirs: catalogue.resources, said });
  return { merged, base, rests: restsOnResources(state), said };
}

/**
 * What is taken over of a comparison.
 *
 * @throws Failure `resource-not-found` for a resource that is not changed or gone as asked, `resource-in-use` for one
 *   that is to be removed and that something rests on.
 */
export function planTake({ merged, base, rests, said }: Comparison, take: Take, nextResource: number): ImportPlan {
  const changed = new Set(merged.changed.map(({ ours }) => ours.id));
  const gone = new Map(merged.gone.map((resource) => [resource.id, resource]));
  for (const { resource } of Array.isArray(take.changed) ? take.changed : []) {
    if (!changed.has(resource)) throw new Failure('resource-not-found', { resource });
  }
  for (const id of take.gone === 'all' ? [] : take.gone) {
    const resource = gone.get(id);
    if (resource === undefined) throw new Failure('resource-not-found', { resource: id });
    refuseInUse(rests, resource);
  }
  return planImport(merged, take, { base, said, isKept: (id) => rests.has(id), nextResource });
}

/** @throws Failure `resource-in-use` */
export function refuseInUse(rests: ReadonlyMap<string, Rest>, { id, name }: { id: string; name: string }): void {
  const rest = rests.get(id);
  if (rest !== undefined) throw new Failure('resource-in-use', { resource: `${id} ${name}`, rest });
}

function saidBy({ sheets }: CatalogueMapping): Said {
  const fields = sheets.flatMap((sheet) => Object.values(sheet.fields));
  return new Set(fields.map((field) => (field.startsWith('level-') ? 'classification' : field)) as Iterable<never>);
}
