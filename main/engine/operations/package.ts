import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { FrozenList } from '../../../shared/model/openlist';
import { agencyRole } from '../../../shared/model/package';
import { inOrder } from '../../../shared/model/primitives';
import { findProfile } from '../../../shared/regulation';
import { instant, legalDate } from '../../../shared/rules/clock';
import { changedDecisions, isUnacknowledged } from '../../../shared/rules/package-gates';
import { withdrawnItems } from '../../../shared/rules/withdrawals';
import { ensureFolder } from '../files';
import { listJson, listJsonLd, listWorkbook } from '../openlist';
import { buildPackage, verifyPackage, type PackageContent, type PackagedDataset } from '../package';
import { parsePlan } from '../treat';
import { loadTrusted, openIdentity, readTrustedPem } from '../trust';
import type { Workspace } from '../workspace';
import type { Handlers } from './context';
import { passphraseFileOf, passphraseOf } from './identity';
import { readFrozen } from './openlist';
import { refusePrecious } from './outputs';
import { readReport } from './report';

/** The released datasets that a list names, each as it was when the list was frozen. */
async function packagedDatasets(workspace: Workspace, { list }: FrozenList): Promise<PackagedDataset[]> {
  const { state } = workspace;
  const datasets: PackagedDataset[] = [];
  for (const item of list.items) {
    for (const { id, name, release: releaseId } of item.datasets) {
      const release = state.releases.byId[releaseId];
      if (release === undefined) throw new Failure('internal', { where: `release ${releaseId}` });
      const planBytes = await workspace.readObject(release.plan);
      datasets.push({
        id,
        resource: item.resource,
        code: item.code,
        name,
        path: workspace.objectPath(release.output),
        digest: release.output,
        rows: release.rowsOut,
        columns: release.columns.map((column) => ({ name: column.name, type: column.type })),
        treatment: {
          plan: parsePlan(JSON.parse(Buffer.from(planBytes).toString('utf8'))),
          before: release.before,
          after: release.after,
          report: await readReport(workspace, release),
        },
      });
    }
  }
  return datasets;
}

/** How each listed resource came to its opening type, and where the journal stood. */
function provenanceOf({ state, head }: Workspace, { list }: FrozenList): PackageContent['provenance'] {
  return {
    journal: head,
    decisions: list.items.flatMap(({ resource }) => {
      const decision = state.decisions[resource];
      if (decision === undefined) return [];
      const { decidedAt: at, decidedBy: by, profile, outcome } = decision;
      const articles = [...new Set(outcome.reasons.map(({ article }) => article))];
      return [{ resource, at, by, profile, type: outcome.type, articles }];
    }),
  };
}

export const packageHandlers = {
  async 'package.export'({ workspace: dir, version, identity, secret, out }, { open, home, clock, job }) {
    const workspace = await open(dir);
    const { state } = workspace;
    const frozen = await readFrozen(workspace, version);
    const { list } = frozen;
    if (list.omitted > 0) throw new Failure('gate-list-partial', { version });
    const [changed] = changedDecisions(state, list);
    if (changed !== undefined) throw new Failure('gate-decision-changed', { version, resource: changed });
    if (isUnacknowledged(state, list, legalDate(clock()))) {
      throw new Failure('gate-regulation-unacknowledged', { version, title: list.profile.title });
    }
    const [withdrawn] = withdrawnItems(state, list);
    if (withdrawn !== undefined) throw new Failure('gate-item-withdrawn', { version, resource: withdrawn });
    const signer = await openIdentity(home, identity, await passphraseOf(secret));
    const { name: agency, code } = state.agency;
    if (!signer.bodyCodes.includes(code)) throw new Failure('identity-other-agency', { identity, agency, code });
    const predecessor = inOrder(state.exports).at(-1)?.digest ?? null;
    const content: PackageContent = {
      agency: state.agency,
      profile: list.profile.id,
      listVersion: version,
      predecessor,
      signerRoles: [agencyRole],
      openList: {
        xlsx: await listWorkbook(list, findProfile(list.profile.id, state.regulations)),
        json: listJson(list),
      },
      catalogue: listJsonLd(list),
      datasets: await packagedDatasets(workspace, frozen),
      provenance: provenanceOf(workspace, frozen),
    };
    const target = join(out, `${state.agency.code}-${version}.zip`);
    await refusePrecious([target], { home, read: [passphraseFileOf(secret)] });
    await ensureFolder(out);
    const built = await buildPackage({ content, signers: [signer], target, clock, job });
    await workspace.change(
      'package.export',
      { version, digest: built.digest, signer: signer.fingerprint },
      ({ exports }) => {
        if (!exports.order.includes(built.digest)) exports.order.push(built.digest);
        exports.byId[built.digest] = {
          listVersion: version,
          digest: built.digest,
          signers: [{ role: agencyRole, fingerprint: signer.fingerprint, subject: signer.subject }],
          exportedAt: instant(clock()),
        };
      },
      { undoable: false },
    );
    return built;
  },

  async 'package.verify'({ file, trust }, { home, job }) {
    const trusted = [...(await loadTrusted(home)), ...(await Promise.all(trust.map(readTrustedPem))).flat()];
    return verifyPackage({ path: file, trusted, job });
  },
} satisfies Partial<Handlers>;
