import { useEffect, useState } from 'react';
import { inOrder } from '../../../../shared/model/primitives';
import type { Resource } from '../../../../shared/model/resource';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { lintNames, lintResource, type LintFault } from '../../../../shared/rules/catalogue/lint';
import { templateOf, type Template } from '../../../../shared/rules/catalogue/templates';

/** So long (ms) the rules run before keys and frames have their turn. */
const SLICE = 8;

/** What was found of a resource; one that an edit leaves as it is stays the same object. */
const known = new WeakMap<Template, WeakMap<Resource, readonly LintFault[]>>();

function faultsOf(resource: Resource, template: Template): readonly LintFault[] {
  const ofTemplate = known.get(template) ?? new WeakMap<Resource, readonly LintFault[]>();
  known.set(template, ofTemplate);
  const found = ofTemplate.get(resource) ?? lintResource(resource, template);
  ofTemplate.set(resource, found);
  return found;
}

/** The faults of the inventory, a moment behind it; null until they are known. */
export function useLint({ resources, catalogue }: WorkspaceState): readonly LintFault[] | null {
  const template = templateOf(catalogue?.template);
  const [faults, setFaults] = useState<readonly LintFault[] | null>(null);
  // The rules over tens of thousands of items take longer than a keystroke may wait: they run in slices.
  useEffect(() => {
    const all = inOrder(resources);
    const found: (readonly LintFault[])[] = [];
    let timer = setTimeout(work, 0);
    function work(): void {
      const until = performance.now() + SLICE;
      while (found.length < all.length && performance.now() < until) {
        const resource = all[found.length];
        found.push(resource ? faultsOf(resource, template) : []);
      }
      if (found.length < all.length) timer = setTimeout(work, 0);
      else setFaults([...found.flat(), ...lintNames(all)]);
    }
    return () => clearTimeout(timer);
  }, [resources, template]);
  return faults;
}
