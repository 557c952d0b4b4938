import { join } from 'node:path';
import { legalDate } from '../../../shared/rules/clock';
import { call, type Shell } from '../command';
import { faultLines, grouped, riskLine, say } from '../lines';
import { readSample, type Sample } from './sample';

/** Guards the demo's own keys, which protect nothing: its data is invented. */
const DEMO_SECRET = { passphrase: 'openlist-desk-demo' };
const SIGNER = '示例签名人';
/** The sample agency's own person for secrecy reviews. */
const REVIEWER = '示例乙';
/** Who acts in the demo: the first person that the sample agency has filed. */
export const DEMO_ACTOR = '示例甲';

/** The nine steps of the main job on the sample agency; each tells its figures. Returns what was made. */
export async function walkTheChain(shell: Shell, { assets, out }: { assets: string; out: string }) {
  const { language, tell } = shell;
  const sample = await readSample(assets);
  const workspace = join(out, 'workspace');
  const step = (number: number, zh: string, en: string) => {
    tell(`[${number}/9] ${say(language, zh, en)}`);
  };

  const { agency } = sample;
  await call(shell, 'workspace.init', {
    dir: workspace,
    regulation: 'lianyungang-2019',
    agency: agency.name,
    code: agency.code,
    person: sample.people.find(({ name }) => name === DEMO_ACTOR),
  });
  for (const person of sample.people.filter(({ name }) => name !== DEMO_ACTOR)) {
    await call(shell, 'person.add', { workspace, person });
  }
  step(1, `新建工作区：${agency.name}`, `Workspace: ${agency.name}`);
  tell(`      ${workspace}`);

  const catalogue = await call(shell, 'catalogue.import', { workspace, file: join(assets, sample.catalogue) });
  const { resources, items, faults } = catalogue;
  step(
    2,
    `导入资源目录：资源 ${resources}，数据项 ${items}，问题 ${faults.length}`,
    `Catalogue: ${resources} resources, ${items} items, ${faults.length} faults`,
  );
  for (const line of faultLines(faults.slice(0, 3), language)) tell(`    ${line}`);

  step(3, `挂接数据文件 ${sample.datasets.length} 个`, `Data files: ${sample.datasets.length}`);
  const attached = [];
  for (const { resource, file } of sample.datasets) {
    const dataset = await call(shell, 'dataset.attach', { workspace, resource, file: join(assets, file) });
    attached.push({ ...dataset, file });
    tell(
      `      ${dataset.id} ${file} ${dataset.format} ${dataset.encoding ?? ''} ${grouped(dataset.rows)} × ${dataset.columns.length}`,
    );
  }

  const tags = attached.flatMap(({ columns }) => columns.flatMap(({ tag }) => (tag?.kind ? [tag.kind] : [])));
  const { confirmed } = await call(shell, 'tag.confirm', { workspace });
  step(
    4,
    `识别数据项：${tags.length} 列含个人或机构标识，确认标签 ${confirmed} 个`,
    `Detection: ${tags.length} columns hold identifiers, ${confirmed} tags confirmed`,
  );
  tell(`      ${[...new Set(tags)].sort().join(' ')}`);

  const decided = await decideAll(shell, workspace, sample);
  step(
    5,
    `认定开放类型：无条件 ${decided.unconditional}，有条件 ${decided.conditional}，非开放 ${decided.closed}`,
    `Decisions: ${decided.unconditional} unconditional, ${decided.conditional} conditional, ${decided.closed} closed`,
  );

  step(6, '脱敏并测量风险', 'Treatment and measured risk');
  const releases = [];
  for (const { id, resource } of attached) {
    const { plan } = await call(shell, 'treat.suggest', { workspace, resource, dataset: id, pseudonyms: true });
    await call(shell, 'treat.set', { workspace, resource, dataset: id, plan });
    const run = await call(shell, 'treat.run', { workspace, resource, dataset: id, key: DEMO_SECRET });
    releases.push({ dataset: id, rowsIn: run.rowsIn, rowsOut: run.rowsOut, before: run.before, after: run.after });
    tell(`      ${id} ${grouped(run.rowsIn)} → ${grouped(run.rowsOut)}`);
    tell(`        - ${riskLine(run.before)}`);
    tell(`        + ${riskLine(run.after)}`);
  }

  const { version, items: listed, closed } = await call(shell, 'list.freeze', { workspace });
  const workbook = join(out, 'list', `open-list-v${version}.xlsx`);
  const list = await call(shell, 'list.export', { workspace, version, out: workbook });
  step(
    7,
    `冻结开放清单第 ${version} 版：开放 ${listed} 项，不予开放 ${closed} 项`,
    `Open list version ${version}: ${listed} items, ${closed} closed`,
  );
  tell(`      ${workbook}`);

  const review = await recordReview(shell, workspace, version);
  tell(
    say(
      language,
      `      保密审查 ${review.number}，${review.by}`,
      `      Secrecy review ${review.number}, ${review.by}`,
    ),
  );

  const identity = await signingIdentity(shell, agency);
  const exported = await call(shell, 'package.export', {
    workspace,
    version,
    identity: identity.id,
    secret: DEMO_SECRET,
    out: join(out, 'package'),
  });
  step(8, `导出提交包：${exported.files} 个文件`, `Package: ${exported.files} files`);
  tell(`      ${exported.path}`);
  tell(`      SHA-256 ${exported.digest}`);

  const stranger = await call(shell, 'package.verify', { file: exported.path });
  const reviewed = await call(shell, 'package.verify', { file: exported.path, trust: [identity.certificatePath] });
  step(9, `验证：${stranger.verdict} → ${reviewed.verdict}`, `Verify: ${stranger.verdict} → ${reviewed.verdict}`);
  for (const line of faultLines(reviewed.faults, language)) tell(`    ${line}`);

  return {
    workspace,
    catalogue: { resources, items, faults: faults.length },
    datasets: attached.map(({ id, file, rows, columns }) => ({ id, file, rows, columns: columns.length })),
    tags: tags.length,
    decided,
    releases,
    list: { version, closed, ...list },
    package: exported,
    certificate: identity.certificatePath,
    verdict: reviewed.verdict,
  };
}

/** Answers for every resource of the workspace, from the sample's answers. */
async function decideAll(shell: Shell, workspace: string, sample: Sample) {
  const { resources } = await call(shell, 'workspace.resources', { workspace });
  const decided = { unconditional: 0, conditional: 0, closed: 0 };
  for (const { id, name } of resources) {
    const { type } = await call(shell, 'decide', {
      workspace,
      resource: id,
      answers: sample.answersFor(name),
    });
    decided[type] += 1;
  }
  return decided;
}

/** The secrecy review of the frozen list, on the day of the freeze; in a demo nobody really holds it. */
async function recordReview(shell: Shell, workspace: string, version: number) {
  const { list } = await call(shell, 'list.show', { workspace, version });
  const date = legalDate(new Date(list.frozenAt));
  const review = { number: `示例密审〔${date.slice(0, 4)}〕${version}号`, date, by: REVIEWER };
  await call(shell, 'secrecy.record', { workspace, version, ...review });
  return review;
}

/** The demo's signing identity: that of the keys' home, or a new one. */
async function signingIdentity(shell: Shell, agency: { name: string; code: string }) {
  const { identities } = await call(shell, 'identity.list', {});
  const [own] = identities;
  if (own) return own;
  return call(shell, 'identity.create', { name: SIGNER, agency: agency.name, code: agency.code, secret: DEMO_SECRET });
}
