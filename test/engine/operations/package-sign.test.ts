import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { openIdentity, sha256 } from '../../../main/engine/trust';
import { answers, bench, putOnPaper } from './support';

const house = bench();
const { failure, value } = house;

const OPEN = 'r0003';
const CODE = '11389901MA00000151';
const passphrase = '一段足够长的测试口令';
const secret = { passphrase };
const signing = { clerk: '', agency: '', head: '' };
let certificates: string[] = [];

const identity = async (name: string) => {
  const made = await value('identity.create', { name, agency: '示例市市场监督管理局', code: CODE, secret });
  certificates = [...certificates, made.certificatePath];
  return made.id;
};

/** One resource is opened through an interface, all others are closed; version 1 of the list is frozen and reviewed. */
beforeAll(async () => {
  const { workspace } = house;
  const { resources } = await value('workspace.resources', { workspace });
  for (const { id: resource } of resources) {
    const given = resource === OPEN ? answers({}, { access: ['interface'] }) : answers({ 'internal-affairs': true });
    await value('decide', { workspace, resource, answers: given });
  }
  await value('list.freeze', { workspace });
  await putOnPaper(house, 1);
  signing.agency = await identity('单位章');
  signing.head = await identity('赵处');
});

const exports = async () => (await value('workspace.open', { workspace: house.workspace })).state.exports;
const prepareFor = (roles: string[], out: string) =>
  value('package.prepare', { workspace: house.workspace, version: 1, roles, out: house.at(out) });
const signAs = (file: string, role: string, by: string, out: string) =>
  ({ workspace: house.workspace, file, role, identity: by, secret, out: house.at(out) }) as const;

describe('a package that waits for signatures', () => {
  test('hands out the exact bytes to be signed, takes signatures in turn, and is exported by the last one', async () => {
    const made = await prepareFor(['agency', 'head'], 'turn');
    expect(sha256(await readFile(made.toSign))).toBe(made.digest);
    expect(await value('package.verify', { file: made.path })).toMatchObject({ ok: false, verdict: 'unsigned' });
    expect((await exports()).byId[made.digest]).toMatchObject({ exportedAt: null });
    expect(await failure('package.sign', signAs(made.path, 'head', signing.head, 'turn'))).toBe('package-sign-order');

    const first = await value('package.sign', signAs(made.path, 'agency', signing.agency, 'turn'));
    expect(first).toMatchObject({ digest: made.digest, waiting: ['head'] });
    expect(await value('package.verify', { file: first.path })).toMatchObject({ ok: false, verdict: 'unsigned' });
    const again = await failure('package.sign', signAs(first.path, 'head', signing.agency, 'turn'));
    expect(again).toBe('package-signer-twice');

    const last = await value('package.sign', signAs(first.path, 'head', signing.head, 'turn'));
    expect(last.waiting).toEqual([]);
    expect(await value('package.verify', { file: last.path, trust: certificates })).toMatchObject({
      ok: true,
      verdict: 'trusted',
      faults: [],
    });
    const { order, byId } = await exports();
    expect(order.at(-1)).toBe(made.digest);
    expect(byId[made.digest]?.exportedAt).not.toBeNull();
    expect(byId[made.digest]?.signers.map(({ role }) => role)).toEqual(['agency', 'head']);
    expect(await failure('package.sign', signAs(last.path, 'head', signing.head, 'turn'))).toBe('package-not-waiting');
  });

  test('takes a signature that was made elsewhere, and no other file in its place', async () => {
    const made = await prepareFor(['agency'], 'elsewhere');
    const elsewhere = await openIdentity(house.at('home'), signing.agency, passphrase);
    const p7s = await house.write(
      'a.p7s',
      await elsewhere.signDetached(await readFile(made.toSign), new Date('2026-03-02T01:00:00Z')),
    );
    const wrong = await house.write(
      'b.p7s',
      await elsewhere.signDetached(Buffer.from('another text'), new Date('2026-03-02T01:00:00Z')),
    );
    const request = { workspace: house.workspace, file: made.path, role: 'agency', out: house.at('elsewhere') };
    expect(await failure('package.sign', { ...request, p7s: wrong })).toBe('signature-of-other-content');
    expect(await failure('package.sign', { ...request, p7s: made.toSign })).toBe('signature-unreadable');
    const { path } = await value('package.sign', { ...request, p7s });
    expect(await value('package.verify', { file: path, trust: certificates })).toMatchObject({ verdict: 'trusted' });
  });

  test('is given up by the next one, which follows the last that was exported', async () => {
    const exported = (await exports()).order.at(-1);
    const first = await prepareFor(['agency'], 'one');
    const second = await prepareFor(['agency'], 'two');
    expect(second.digest).not.toBe(first.digest);
    expect(Object.keys((await exports()).byId)).not.toContain(first.digest);
    expect(await failure('package.sign', signAs(first.path, 'agency', signing.agency, 'one'))).toBe(
      'package-not-waiting',
    );
    const { path } = await value('package.sign', signAs(second.path, 'agency', signing.agency, 'two'));
    const { package: found } = await value('package.verify', { file: path });
    expect(found?.predecessor).toBe(exported);
  });

  test('stays unsigned when a gate has closed since', async () => {
    const { workspace } = house;
    const made = await prepareFor(['agency'], 'closed');
    await value('decide', { workspace, resource: OPEN, answers: answers({ 'trade-secret': true }) });
    expect(await failure('package.sign', signAs(made.path, 'agency', signing.agency, 'closed'))).toBe(
      'gate-decision-changed',
    );
    expect(readdirSync(house.at('closed')).filter((name) => !name.includes('waiting'))).toEqual([]);
    await value('decide', { workspace, resource: OPEN, answers: answers({}, { access: ['interface'] }) });
  });

  test('that was altered on its way is not signed', async () => {
    const made = await prepareFor(['agency'], 'altered');
    const bytes = await readFile(made.path);
    bytes[bytes.indexOf('catalogue.jsonld') + 40] = 0x21;
    await writeFile(made.path, bytes);
    const refused = await failure('package.sign', signAs(made.path, 'agency', signing.agency, 'out'));
    expect(['package-refused', 'package-unreadable']).toContain(refused);
    expect(existsSync(house.at(`out/${CODE}-1.zip`))).toBe(false);
  });
});

describe('an export signed by several', () => {
  test('bears a signature for each role, and no certificate twice', async () => {
    const request = { workspace: house.workspace, version: 1, identity: signing.agency, secret, out: house.at('co') };
    const twice = { ...request, cosigners: [{ role: 'head', identity: signing.agency, secret }] };
    expect(await failure('package.export', twice)).toBe('package-signer-twice');
    const cosigners = [{ role: 'head', identity: signing.head, secret }];
    const { path } = await value('package.export', { ...request, cosigners });
    const { verdict, signers } = await value('package.verify', { file: path, trust: certificates });
    expect([verdict, signers.length]).toEqual(['trusted', 2]);
  });
});
