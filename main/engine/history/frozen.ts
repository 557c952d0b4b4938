import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { ListRecord } from '../../../shared/model/workspace';
import type { FrozenReferences } from '../../../shared/rules/history';
import type { Workspace } from '../workspace';

/** A workspace as it stood at one moment, with the files that its state names. */
export type Seen = Pick<Workspace, 'dir' | 'state' | 'readObject'>;

/** The workspace as it stands now. */
export function seenIn(workspace: Workspace): Seen {
  const { dir, state } = workspace;
  return { dir, state, readObject: (digest) => workspace.readObject(digest) };
}

/** What of a frozen list names things of the state. */
const namingSchema = z.object({
  list: z.object({
    items: z.array(
      z.object({ resource: z.string(), datasets: z.array(z.object({ id: z.string(), release: z.string() })) }),
    ),
  }),
  closed: z.array(z.object({ resource: z.string() })),
});

/** A list version never changes, and its record stays the same object while it stands. */
const known = new WeakMap<ListRecord, Promise<readonly string[]>>();

/** What each frozen list version of a workspace names. One whose file is lost or damaged names nothing any more. */
export async function frozenReferences(workspace: Seen): Promise<FrozenReferences> {
  const records = inOrder(workspace.state.lists);
  const entries = records.map(async (record): Promise<[string, readonly string[]]> => {
    const reading = known.get(record) ?? readReferences(workspace, record);
    known.set(record, reading);
    return [String(record.version), await reading];
  });
  return new Map(await Promise.all(entries));
}

async function readReferences(workspace: Seen, { digest }: ListRecord): Promise<readonly string[]> {
  try {
    const bytes = await workspace.readObject(digest);
    const { list, closed } = namingSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    const datasets = list.items.flatMap((item) => item.datasets);
    return [
      ...[...list.items, ...closed].map(({ resource }) => `resources/${resource}`),
      ...datasets.flatMap(({ id, release }) => [`datasets/${id}`, `releases/${release}`]),
    ];
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
