import { Failure } from '../../../../shared/failure';
import { openListSchema, type ListItem, type OpenList } from '../../../../shared/model/openlist';
import { containerLimits, withEntries } from '../../package';
import { digestOf, type Chosen } from './survey';

const LIST = 'data/open-list.json';

/**
 * The list of a package that was verified before, read once more so that no more than one stands in memory.
 *
 * @throws Failure `intake-changed` where it is another by now; of files.
 */
async function listOf({ path, row, listDigest }: Chosen): Promise<OpenList> {
  const changed = new Failure('intake-changed', { file: row.name });
  const bytes = await withEntries(path, (content) => gathered(content(LIST), changed));
  const parsed = openListSchema.safeParse(parsedJson(bytes));
  if (!parsed.success || digestOf(parsed.data) !== listDigest) throw changed;
  return parsed.data;
}

async function gathered(content: AsyncIterable<Uint8Array>, tooLarge: Failure): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > containerLimits.document) throw tooLarge;
    chunks.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(chunks);
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** An item of one agency's list. */
export interface AgencyItem {
  readonly list: OpenList;
  readonly item: ListItem;
}

/** The items of all chosen lists, agency after agency. @throws as `listOf` */
export async function* itemsOf(chosen: readonly Chosen[]): AsyncGenerator<AgencyItem> {
  for (const one of chosen) {
    const list = await listOf(one);
    for (const item of list.items) yield { list, item };
  }
}
