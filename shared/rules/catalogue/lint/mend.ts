import { itemFields, type CatalogueField, type ItemField, type ResourceField } from '../../../model/catalogue-field';
import type { Resource } from '../../../model/resource';
import { withItemCell, withResourceCell } from '../set-cell';
import type { Template } from '../templates';
import { lintResource, type LintFault } from '.';

/**
 * A resource with every cell mended whose remedy is certain (of those that `mayMend` lets be mended), and how many cells that
 * are. What shows only once another cell is right is mended too, so that mending twice is mending once.
 */
export function mendResource(
  resource: Resource,
  template: Template,
  mayMend: (fault: LintFault) => boolean = () => true,
): { readonly resource: Resource; readonly cells: number } {
  const mended = new Set<string>();
  let made = resource;
  for (;;) {
    const faults = lintResource(made, template).filter(
      (fault) => fault.fix !== null && mayMend(fault) && !mended.has(placeOf(fault)),
    );
    if (faults.length === 0) return { resource: made, cells: mended.size };
    for (const fault of faults) {
      mended.add(placeOf(fault));
      made = withFix(made, fault);
    }
  }
}

function placeOf({ item, field }: LintFault): string {
  return `${item ?? ''} ${field}`;
}

function withFix(resource: Resource, { item: id, field, fix }: LintFault): Resource {
  if (fix === null || field === 'classification') return resource;
  if (id === null) return withResourceCell(resource, field as ResourceField, fix);
  const item = resource.items.byId[id];
  if (item === undefined || !isItemField(field)) return resource;
  return {
    ...resource,
    items: { ...resource.items, byId: { ...resource.items.byId, [id]: withItemCell(item, field, fix) } },
  };
}

function isItemField(field: CatalogueField): field is ItemField {
  return (itemFields as readonly CatalogueField[]).includes(field);
}
