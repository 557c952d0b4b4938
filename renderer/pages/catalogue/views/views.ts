import { viewLimits, type CatalogueView } from '../../../../shared/contract/catalogue-view';
import type { CatalogueFilters } from '../rows';

/** The saved view that shows what is shown now, or null. */
export function viewInUse(
  views: readonly CatalogueView[],
  typed: string,
  filters: CatalogueFilters,
): CatalogueView | null {
  const names = Object.keys(filters) as (keyof CatalogueFilters)[];
  return (
    views.find((view) => view.typed === typed.trim() && names.every((name) => view.filters[name] === filters[name])) ??
    null
  );
}

/** Why `view` cannot be kept beside `views`: too many already, or words too long to be kept; null where it can. */
export function whyNotKept(views: readonly CatalogueView[], view: CatalogueView): 'full' | 'long' | null {
  const words = [view.typed, ...Object.values(view.filters)];
  if (words.some((word) => word !== null && word.length > viewLimits.word)) return 'long';
  return withView(views, view).length > viewLimits.views ? 'full' : null;
}

/** The views with `view` among them: in the place of the one of its name, else last. */
export function withView(views: readonly CatalogueView[], view: CatalogueView): CatalogueView[] {
  return views.some(({ name }) => name === view.name)
    ? views.map((one) => (one.name === view.name ? view : one))
    : [...views, view];
}

/** The views without the one of that name. */
export function withoutView(views: readonly CatalogueView[], name: string): CatalogueView[] {
  return views.filter((view) => view.name !== name);
}
