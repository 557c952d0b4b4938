import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openKeyFile } from '../../../main/engine/trust';
import { answers, bench } from './support';

const house = bench();
const { at, answer, failure, value, write } = house;

const secret = { passphrase: '第一个口令 one' };
const outSecret = { passphrase: '另一个口令 two' };
const resource = 'r0003';

beforeAll(async () => {
  const { workspace } = house;
  const rows = Array.from(
    { length: 40 },
    (_, index) => `1540000${1000 + index * 7},${index % 2 ? '云汐区' : '望舒区'}\n`,
  );
  const file = await write('people.csv', `手机,区县\n${rows.join('')}`);
  await value('dataset.attach', { workspace, resource, file });
  await value('tag.confirm', { workspace, resource });
  const treated = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };
  await value('decide', {
    workspace,
    resource,
    answers: answers({ 'personal-privacy': true }, { evidence: [treated] }),
  });
  const { plan } = await value('treat.suggest', { workspace, resource, pseudonyms: true });
  await value('treat.set', { workspace, resource, plan });
});

async function run(passphrase = secret) {
  const { release, keyCreated } = await value('treat.run', { workspace: house.workspace, resource, key: passphrase });
  return { output: release.output, keyCreated };
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the agency’s key', () => {
  test('is made by the first run, which says so; another key gives other tokens, and the exported one the same again', async () => {
    const { workspace } = house;
    expect(await value('key.show', { workspace })).toMatchObject({ exists: false });
    expect(await failure('key.rotate', { workspace, secret })).toBe('key-missing');
    const first = await run();
    expect([first.keyCreated, (await run()).keyCreated]).toEqual([true, false]);

    const out = at('密钥.key');
    const exported = await value('key.export', { workspace, secret, out, outSecret });
    expect(exported).toEqual(await value('key.show', { workspace, secret }));
    const rotated = await value('key.rotate', { workspace, secret });
    expect(rotated.fingerprint).not.toBe(exported.fingerprint);
    expect((await run()).output).not.toBe(first.output);

    const back = await value('key.import', { workspace, file: out, fileSecret: outSecret, secret });
    expect(back).toMatchObject({ fingerprint: exported.fingerprint, retired: 2 });
    expect((await run()).output).toBe(first.output);
  });

  test('stands nowhere but in its own files, not even in what goes wrong with it', async () => {
    const { workspace } = house;
    const { key } = await openKeyFile({ path: at('密钥.key'), passphrase: outSecret.passphrase });
    const bytes = Buffer.from(key);
    const forms = [
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      bytes.toString('base64'),
      bytes.toString('base64url'),
    ];
    const needles = [bytes, ...[...forms, secret.passphrase, outSecret.passphrase].map((text) => Buffer.from(text))];
    const wrong = { passphrase: 'not that one' };
    const answers = [
      await answer('key.show', { workspace, secret: wrong }),
      await answer('key.rotate', { workspace, secret, newSecret: { passphrase: 'short' } }),
      await answer('key.export', { workspace, secret, out: at('密钥.key'), outSecret }),
      await answer('key.export', { workspace, secret, out: at('工作区/journal.jsonl'), outSecret }),
      await answer('key.import', { workspace, file: at('people.csv'), fileSecret: secret, secret }),
      await answer('key.show', { workspace, secret }),
    ];
    expect(answers.map((each) => (each.ok ? 'ok' : each.failure.code))).toEqual([
      'passphrase-wrong',
      'passphrase-too-short',
      'file-exists',
      'output-protected',
      'key-file-damaged',
      'ok',
    ]);
    const written = [...(await filesIn(workspace)), ...(await filesIn(at('home')))];
    const texts = [Buffer.from(JSON.stringify(answers)), ...(await Promise.all(written.map((file) => readFile(file))))];
    expect(written.some((file) => file.includes('.retired-1.key'))).toBe(true);
    for (const text of texts) for (const needle of needles) expect(text.includes(needle)).toBe(false);
  });
});
