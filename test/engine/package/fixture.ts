import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { afterAll } from 'vitest';
import { manifestText } from '../../../main/engine/package/bag';
import { comparePaths } from '../../../main/engine/package/container';
import type { PackageContent, PackagedDataset } from '../../../main/engine/package';
import { isPayload, isTagFile, paths, signaturePath } from '../../../main/engine/package/layout';
import { planBytes } from '../../../main/engine/treat';
import { createIdentity, openIdentity, sha256, type Signer, type TrustedCertificate } from '../../../main/engine/trust';
import { readCertificate } from '../../../main/engine/trust/certificate';
import { generateKey } from '../../../main/engine/trust/algorithms';
import { issueSelfSigned } from '../../../main/engine/trust/selfsigned';
import { signDetached } from '../../../main/engine/trust/signature';
import type { ListItem, OpenList } from '../../../shared/model/openlist';
import type { Plan } from '../../../shared/model/plan';
import type { TreatmentReport } from '../../../shared/model/report';
import type { Risk } from '../../../shared/model/risk';
import { rawZip } from './rawzip';

export const agency = { name: '示例市市场监督管理局', code: '91350100M000100Y43' };
export const top = `${agency.code}-3`;
/** The day on which everything in these tests is signed. */
export const clock = () => new Date('2026-03-02T01:02:03.000Z');

const passphrase = '一段足够长的测试口令 2026';

const risk: Risk = {
  rows: 2,
  classes: 1,
  k: 2,
  unique: 0,
  mean: 0.5,
  max: 0.5,
  Ra: 0,
  Rb: 0.5,
  Rc: 0.5,
  threshold: 0.05,
};

/** A temporary folder that goes when the test file is done. Call it at the top of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-test-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A self-signed identity of the agency: ready to sign, and its certificate's file. */
export async function makeSigner(
  folder: string,
  name: string,
  of = agency,
): Promise<Signer & { certificatePath: string }> {
  const home = join(folder, 'home');
  const { id, certificatePath } = await createIdentity({ home, name, agency: of, passphrase, clock });
  return { ...(await openIdentity(home, id, passphrase)), certificatePath };
}

/** A signer whose certificate ended the day before {@link clock}; our own doors would not let it sign. */
export async function makeExpiredSigner(): Promise<Signer> {
  const { key } = await generateKey('ecdsa-p256');
  const subject = [{ type: '2.5.4.3', value: '李科' }];
  const [notBefore, notAfter] = [new Date('2023-03-01T00:00:00Z'), new Date('2026-03-01T00:00:00Z')];
  const certificate = await issueSelfSigned(key, { subject, notBefore, notAfter });
  const read = readCertificate(certificate);
  return {
    certificate,
    chain: [],
    algorithm: 'ecdsa-p256',
    fingerprint: read.fingerprint,
    subject: read.subject,
    bodyCodes: read.bodyCodes,
    signDetached: (content, time) => signDetached({ certificate: read, key }, content, time),
  };
}

/** Certificates as a verifier is given them. */
export function trust(...signers: readonly Signer[]): TrustedCertificate[] {
  return signers.map(({ certificate }) => readCertificate(certificate));
}

/** A dataset with a released file of its own. */
export async function makeDataset(folder: string, id: string, csv: string): Promise<PackagedDataset> {
  const path = join(folder, `${id}.csv`);
  const bytes = Buffer.from(`\uFEFF${csv}`);
  await writeFile(path, bytes);
  const names = (csv.split('\n')[0] ?? '').split(',');
  const rows = csv.trimEnd().split('\n').length - 1;
  const plan: Plan = {
    version: 1,
    steps: names.map((name, index) => ({ column: `c${index}`, name, operator: 'keep', params: {} })),
    quasi: [],
    sensitive: [],
    suppressBelow: 0,
  };
  const report = reportOf(id, plan, { digest: sha256(bytes), size: bytes.length }, { rows, columns: names.length });
  return {
    id,
    resource: id.slice(0, id.indexOf('-')),
    code: '307015/001',
    name: `数据集 ${id}`,
    path,
    digest: sha256(bytes),
    rows,
    columns: names.map((name) => ({ name, type: 'text' as const })),
    treatment: { plan, before: risk, after: risk, report },
  };
}

/** A report that agrees with a dataset; that its figures are right is no matter of packages. */
export function reportOf(
  id: string,
  plan: Plan,
  output: TreatmentReport['output'],
  { rows, columns }: { rows: number; columns: number },
): TreatmentReport {
  const one = { highest: 0.5, mean: 0.5, atRisk: 1 };
  const measured: TreatmentReport['after'] = {
    risk,
    attackers: { prosecutor: one, journalist: one, marketer: 0.5 },
    diversity: [],
    level: 2,
  };
  return {
    format: 'openlist-treatment/1',
    dataset: id,
    period: '2026-01',
    source: { name: 'data.csv', size: 100, digest: 'a'.repeat(64) },
    plan: sha256(planBytes(plan)),
    output,
    setting: 'unconditional',
    rows: { in: rows, out: rows },
    columns: { in: columns, out: columns },
    quasi: [],
    sensitive: [],
    fields: [],
    before: measured,
    after: measured,
    attempts: [],
    residual: [],
  };
}

/** The list that promises these datasets, one an item. */
export function makeList(datasets: readonly PackagedDataset[]): Uint8Array {
  const list: OpenList = {
    format: 'openlist-list/1',
    version: 3,
    year: null,
    agency,
    profile: { id: 'lianyungang-2019', title: '连云港市公共数据开放管理办法', inForce: true },
    frozenAt: '2026-03-01T03:03:04.567Z',
    frozenBy: '张科',
    omitted: 0,
    predecessor: null,
    changes: [],
    items: datasets.map(itemOf),
  };
  return Buffer.from(JSON.stringify(list));
}

function itemOf({ id, resource, code, name, digest, rows, treatment }: PackagedDataset, index: number): ListItem {
  const bytes = treatment.report.output.size;
  return {
    ...{ number: index + 1, resource, code, name, rows, abstract: '', theme: '', keywords: [], fields: [] },
    ...{ format: 'CSV', period: '2026-01', spatial: '', updateCycle: '', firstPublished: '2026-03-01' },
    ...{ lastUpdated: '2026-03-01', type: 'unconditional', conditions: [], level: null },
    access: [{ delivery: 'file', name: '数据下载' }],
    reasons: [{ article: '第六条', text: '' }],
    ...{ department: '', contact: '', remark: '' },
    datasets: [{ id, name, release: `${id}.1`, period: '2026-01', rows, bytes, output: digest }],
  };
}

/** A small package's content: two datasets of two rows, a stand-in for the workbook. */
export async function makeContent(folder: string): Promise<PackageContent> {
  const datasets = [
    await makeDataset(folder, 'r0001-1', '名称,许可证\n甲店,001\n"乙,店",002\n'),
    await makeDataset(folder, 'r0002-1', '品种,价格\n大米,3.20\n面粉,2.10\n'),
  ];
  return {
    agency,
    people: [{ name: '王科', department: '信用科', duty: '数据开放专员' }],
    secrecyReview: { number: '密审〔2026〕1号', date: '2026-03-01', by: '保密办' },
    profile: 'lianyungang-2019',
    importedProfile: null,
    responses: null,
    listVersion: 3,
    predecessor: 'a'.repeat(64),
    signerRoles: ['agency'],
    openList: {
      xlsx: Buffer.from('a stand-in for a workbook'),
      json: makeList(datasets),
    },
    catalogue: Buffer.from('{"@context":{}}\n'),
    datasets,
    provenance: {
      journal: { seq: 7, hash: 'b'.repeat(64) },
      decisions: [
        {
          resource: 'r0001',
          at: '2026-03-01T02:03:04.567Z',
          by: '张科',
          profile: 'lianyungang-2019',
          type: 'unconditional',
          articles: ['第六条'],
        },
      ],
    },
  };
}

/** The files of a bag by path below its top folder. */
export type Files = Map<string, Buffer>;

/** Reads a package with another reader than ours. */
export async function unpack(path: string): Promise<Files> {
  const files: Files = new Map();
  const archive = await fromBufferPromise(await readFile(path));
  for await (const entry of archive.eachEntry()) {
    files.set(entry.fileName.slice(top.length + 1), await buffer(await archive.openReadStreamPromise(entry)));
  }
  return files;
}

/** A container of these files below `folder`, in our encoding but by hand, whatever the paths are. */
export function pack(files: ReadonlyMap<string, Uint8Array>, folder = top): Buffer {
  const entries = [...files].map(([path, content]) => ({ path: `${folder}/${path}`, content }));
  return rawZip(entries.sort((a, b) => comparePaths(a.path, b.path)));
}

/** Writes Payload-Oxum and both manifests anew, so that only the signature can tell. */
export function relist(files: Files): Files {
  const payload = [...files].filter(([path]) => isPayload(path));
  const oxum = `${payload.reduce((sum, [, content]) => sum + content.length, 0)}.${payload.length}`;
  files.set(paths.bagInfo, Buffer.from(String(files.get(paths.bagInfo)).replace(/(?<=Oxum: ).*/, oxum)));
  list(files, paths.manifest, isPayload);
  listTagFiles(files);
  return files;
}

function listTagFiles(files: Files): void {
  list(files, paths.tagManifest, isTagFile);
}

function list(files: Files, manifest: string, covers: (path: string) => boolean): void {
  const covered = [...files].filter(([path]) => covers(path));
  const lines = covered.map(([path, content]) => ({ path, digest: sha256(content) }));
  files.set(manifest, Buffer.from(manifestText(lines)));
}

/** Writes Payload-Oxum and both manifests anew and signs: what a signer could make who does not use our program. */
export async function resign(files: Files, signers: readonly Signer[], at = clock()): Promise<Files> {
  return sign(relist(files), signers, at);
}

/** Writes only the tagmanifest anew and signs, whatever the manifest says. */
export async function signAgain(files: Files, signers: readonly Signer[]): Promise<Files> {
  listTagFiles(files);
  return sign(files, signers, clock());
}

async function sign(files: Files, signers: readonly Signer[], at: Date): Promise<Files> {
  for (const path of [...files.keys()].filter((each) => each.startsWith('signatures/'))) files.delete(path);
  const tagManifest = files.get(paths.tagManifest) ?? Buffer.alloc(0);
  for (const [index, signer] of signers.entries()) {
    files.set(signaturePath(index + 1), Buffer.from(await signer.signDetached(tagManifest, at)));
  }
  return files;
}
