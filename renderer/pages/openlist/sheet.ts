import type { FrozenList } from '../../../shared/model/openlist';
import type { WorkspaceState } from '../../../shared/model/workspace';

/** What every sheet of a version is given: `search` narrows its rows. */
export interface SheetProps {
  readonly frozen: FrozenList;
  readonly search: string;
}

/** Rows of the sheets are known by their resource. */
export const resourceOf = ({ resource }: { readonly resource: string }) => resource;

/** A resource's name; its id where it is gone. */
export function nameOf({ resources }: Pick<WorkspaceState, 'resources'>, id: string): string {
  return resources.byId[id]?.name ?? id;
}
