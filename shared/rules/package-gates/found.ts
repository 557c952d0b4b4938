import type { Gate } from '../../contract/package';
import type { GateCode } from '../../text/gates';

/** A gate by its code: open where nothing keeps it closed. */
export function gate(code: GateCode, met: boolean, params: Gate['params'] = {}): Gate {
  return { code, met, resources: [], params };
}

/** A gate that resources keep closed; it names the first of them, and how many they are. */
export function gateOfResources(
  code: GateCode,
  found: readonly { readonly resource: string; readonly name: string }[],
  params: Gate['params'] = {},
): Gate {
  const resources = [...new Map(found.map(({ resource, name }) => [resource, name]))];
  const [first] = resources;
  const named: Gate['params'] = first ? { resource: first[0], name: first[1], count: resources.length } : {};
  return { code, met: resources.length === 0, resources: resources.map(([id]) => id), params: { ...params, ...named } };
}
