import { copyFile } from 'node:fs/promises';
import { beforeAll } from 'vitest';
import type { ReviewChange } from '../../../shared/model/review';
import { nextFindingId } from '../../../shared/rules/review';
import type { Finding } from '../../../shared/model/finding';
import { answers, bench, putOnPaper, type Bench } from '../operations/support';

const passphrase = '一段足够长的测试口令 2026';
export const secret = { passphrase };
export const agencyCode = '11389901MA00000151';
export const listed = ['r0003', 'r0004', 'r0005'];
const opened = answers({}, { access: ['interface'] });

/** An agency and a bureau that trust each other, in one home: certificates are named where they are needed. */
export interface House extends Bench {
  readonly agency: Signatory;
  readonly bureau: Signatory;
  /** Freezes the next version and exports it into a folder of its own. */
  readonly submit: (version: number) => Promise<string>;
  /** Exports a version that is frozen. */
  readonly export: (version: number) => Promise<string>;
  /** Opens a package for review. */
  readonly open: (file: string) => Promise<Opened>;
  /** Saves changes of the review of a package. */
  readonly change: (file: string, ...changes: ReviewChange[]) => Promise<void>;
  /** Adds a finding with the next id, and tells the id. */
  readonly find: (file: string, finding: Partial<Finding>) => Promise<string>;
  /** Signs a receipt of the review of a package. */
  readonly conclude: (file: string, out: string) => Promise<{ path: string; workbook: string; digest: string }>;
  /** Lets time pass. */
  readonly later: (minutes: number) => void;
}

export interface Signatory {
  readonly id: string;
  readonly certificatePath: string;
}

type Opened = Awaited<ReturnType<typeof openWith>>;

async function openWith({ value }: Bench, file: string, trust: string[]) {
  const { verification, dossier, review } = await value('review.open', { file, trust });
  if (dossier === null || review === null) throw new Error(`not reviewable: ${JSON.stringify(verification.faults)}`);
  return { verification, dossier, review };
}

/** Sets up a house with three listed resources for a test file. */
export function house(): House {
  let now = Date.parse('2026-03-02T01:00:00.000Z');
  const base = bench({ clock: () => new Date(now) });
  const { value, at } = base;
  const made: Record<string, Signatory> = {};
  const signatory = (name: string): Signatory => made[name] ?? { id: '', certificatePath: '' };

  beforeAll(async () => {
    const { workspace } = base;
    const { resources } = await value('workspace.resources', { workspace });
    for (const { id: resource } of resources) {
      const given = listed.includes(resource) ? opened : answers({ 'internal-affairs': true });
      await value('decide', { workspace, resource, answers: given });
    }
    made.agency = await value('identity.create', {
      ...{ name: '王科', agency: '示例市市场监督管理局', code: agencyCode, secret },
    });
    made.bureau = await value('identity.create', {
      ...{ name: '赵审', agency: '示例市大数据局', code: '91350100M000100Y43', secret },
    });
  });

  const trust = () => [signatory('agency').certificatePath];
  const open = (file: string) => openWith(base, file, trust());
  async function change(file: string, ...changes: ReviewChange[]): Promise<void> {
    const { review } = await open(file);
    await value('review.change', { digest: review.package, changes });
  }
  return {
    ...base,
    get workspace() {
      return base.workspace;
    },
    get agency() {
      return signatory('agency');
    },
    get bureau() {
      return signatory('bureau');
    },
    async submit(version) {
      const { workspace } = base;
      await value('list.freeze', { workspace });
      await putOnPaper(base, version);
      return this.export(version);
    },
    async export(version) {
      const { workspace } = base;
      const out = at(`out-${version}`);
      const { path } = await value('package.export', {
        workspace,
        version,
        identity: signatory('agency').id,
        secret,
        out,
      });
      await copyFile(path, at(`package-${version}.zip`));
      return at(`package-${version}.zip`);
    },
    open,
    change,
    async find(file, finding) {
      const { review } = await open(file);
      const id = nextFindingId(review);
      const whole: Finding = {
        id,
        anchor: { kind: 'item', resource: 'r0003' },
        kind: 'return',
        severity: 'major',
        deadline: null,
        text: '请补充更新频率。',
        basis: '',
        ...finding,
      };
      await change(file, { kind: 'finding', finding: whole });
      return id;
    },
    conclude: (file, out) =>
      value('review.export', { file, trust: trust(), identity: signatory('bureau').id, secret, out: at(out) }),
    later(minutes) {
      now += minutes * 60_000;
    },
  };
}
