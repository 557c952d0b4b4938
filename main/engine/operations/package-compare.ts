import { Failure } from '../../../shared/failure';
import type { ListChange, OpenList } from '../../../shared/model/openlist';
import { dataPackageSchema, type Submission } from '../../../shared/model/package';
import { listChanges } from '../../../shared/rules/list-changes';
import type { Job } from '../../../shared/job';
import { readPackage, withEntries } from '../package';
import { keepClaims, recompute } from '../review';
import type { Handlers } from './context';
import { trustedBy } from './trusted';

/**
 * What an intact package holds, and its digest; whoever signed it.
 *
 * @throws Failure `package-not-intact`; of files; `cancelled`
 */
async function intact(file: string, home: string, job: Job) {
  const { verification, contents } = await readPackage({ path: file, trusted: await trustedBy(home, []), job });
  const { verdict, faults, package: said } = verification;
  if (contents === null || said === null) {
    throw new Failure('package-not-intact', { file, verdict, fault: faults[0]?.code ?? '-' });
  }
  return { ...contents, digest: said.digest };
}

export const packageCompareHandlers = {
  async 'package.recompute'({ file }, { home, job }) {
    const { digest, submission, list, treatments } = await intact(file, home, job);
    const { claims, unchecked } = await withEntries(file, async (content) => {
      const dataPackage = dataPackageSchema.parse(await json(content('data/datapackage.json')));
      return recompute({ documents: { submission, list, dataPackage, treatments }, content, job });
    });
    await keepClaims(home, digest, claims);
    return { digest, agrees: claims.every(({ agrees }) => agrees), claims: [...claims], unchecked: [...unchecked] };
  },

  async 'package.diff'({ file, other }, { home, job }) {
    const from = await intact(file, home, job);
    const to = await intact(other, home, job);
    const [agency, listed] = [to.submission.agency, from.submission.agency];
    if (agency.code !== listed.code) {
      throw new Failure('package-other-agency', { agency: listed.name, other: agency.name });
    }
    return {
      agency,
      versions: [from.list.version, to.list.version],
      follows: to.submission.predecessor === from.digest,
      changes: changesOf(from.list, to.list),
      datasets: datasetChanges(from.submission, to.submission),
    };
  },
} satisfies Partial<Handlers>;

/** A small document of a package that was verified. */
async function json(content: AsyncIterable<Uint8Array>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(Uint8Array.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Whether what went was withdrawn, and what came restored, only the agency knows: its own word goes where lists follow. */
function changesOf(from: OpenList, to: OpenList): ListChange[] {
  const told = to.predecessor?.version === from.version ? to.changes : [];
  const own = new Map(told.map((change) => [change.resource, change.kind]));
  return listChanges(from, to, [], to.frozenAt).map((change) => {
    const kind = own.get(change.resource);
    const isGone = change.kind === 'removed' && (kind === 'withdrawn' || kind === 'suspended');
    return isGone || (change.kind === 'added' && kind === 'restored') ? { ...change, kind } : change;
  });
}

type DatasetChange = 'added' | 'removed' | 'changed';

function datasetChanges(from: Submission, to: Submission): { id: string; name: string; kind: DatasetChange }[] {
  const before = new Map(from.datasets.map((one) => [one.id, one]));
  const after = new Set(to.datasets.map(({ id }) => id));
  const changed = (kind: DatasetChange) => kind;
  return [
    ...to.datasets.flatMap(({ id, name, digest }) => {
      const old = before.get(id);
      if (old?.digest === digest) return [];
      return [{ id, name, kind: changed(old === undefined ? 'added' : 'changed') }];
    }),
    ...from.datasets.filter(({ id }) => !after.has(id)).map(({ id, name }) => ({ id, name, kind: changed('removed') })),
  ];
}
