import { buildPackage, type PackagedDataset } from '../../../../main/engine/package';
import type { Signer } from '../../../../main/engine/trust';
import type { Agency } from '../../../../shared/model/agency';
import type { OpenList } from '../../../../shared/model/openlist';
import { clock, makeContent, makeDataset, makeList } from '../../package/fixture';

/** An item of a list that is submitted; without `csv` it is delivered in another way. */
export interface Item {
  readonly name: string;
  readonly code?: string;
  readonly csv?: string;
}

export interface Submission {
  /** The package's file. */
  readonly target: string;
  readonly signer: Signer;
  readonly agency: Agency;
  readonly version: number;
  readonly predecessor?: string;
  readonly items: readonly Item[];
  readonly time?: () => Date;
}

/** A folder below which datasets are made may be any. Returns the package's digest. */
export async function submit(folder: string, submission: Submission): Promise<string> {
  const { target, signer, agency, version, predecessor = null, items, time = clock } = submission;
  // It writes datasets of its own, under the same names.
  const base = await makeContent(folder);
  const datasets: PackagedDataset[] = [];
  const listed: OpenList['items'] = [];
  for (const [index, { name, code = '', csv }] of items.entries()) {
    const resource = `r${String(index + 1).padStart(4, '0')}`;
    const made = await makeDataset(folder, `${resource}-1`, csv ?? '列\n值\n');
    const dataset = { ...made, name, code };
    const [item] = (JSON.parse(String(makeList([dataset]))) as OpenList).items;
    if (item === undefined) throw new Error('No item');
    if (csv === undefined) {
      const access = [{ delivery: 'interface' as const, name: '接口调用' }];
      listed.push({ ...item, number: index + 1, rows: null, format: '', access, datasets: [] });
    } else {
      datasets.push(dataset);
      listed.push({ ...item, number: index + 1 });
    }
  }
  const list = JSON.parse(String(makeList([]))) as OpenList;
  const content = {
    ...base,
    ...{ agency, listVersion: version, predecessor, datasets },
    openList: { ...base.openList, json: Buffer.from(JSON.stringify({ ...list, agency, version, items: listed })) },
    provenance: { ...base.provenance, decisions: [] },
  };
  return (await buildPackage({ content, signers: [signer], target, clock: time })).digest;
}
