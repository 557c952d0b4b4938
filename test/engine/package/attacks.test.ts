import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import type { TrustedCertificate } from '../../../main/engine/trust';
import { bagAttacks } from './attacks/bag';
import { containerAttacks } from './attacks/container';
import { entryAttacks } from './attacks/entries';
import { nameAttacks } from './attacks/names';
import { signatureAttacks } from './attacks/signatures';
import { submissionAttacks } from './attacks/submission';
import type { Attack, Victim } from './attacks/tools';
import {
  clock,
  makeContent,
  makeExpiredSigner,
  makeFolder,
  makeSigner,
  pack,
  resign,
  trust,
  unpack,
  type Files,
} from './fixture';

const folder = makeFolder();
const target = join(folder, 'sound.zip');
let signers: Pick<Victim, 'signer' | 'stranger' | 'expired' | 'other'>;
let trusted: TrustedCertificate[];
let bytes: Buffer;
let files: Files;

beforeAll(async () => {
  const [signer, stranger] = [await makeSigner(folder, '王科'), await makeSigner(folder, '生人')];
  const other = await makeSigner(folder, '赵科', { name: '示例市民政局', code: '91350100M000100Y4X' });
  signers = { signer, stranger, expired: await makeExpiredSigner(), other };
  trusted = trust(signer, signers.expired, other);
  await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock });
  bytes = await readFile(target);
  files = await unpack(target);
});

/** A copy that an attack may spoil. */
const victim = (): Victim => ({ ...signers, bytes: Buffer.from(bytes), files: new Map(files) });

async function verify(attacked: Buffer) {
  const path = join(folder, 'attacked.zip');
  await writeFile(path, attacked);
  return verifyPackage({ path, trusted });
}

const attempt = async ([, code, make, path, verdict]: Attack) => {
  const result = await verify(await make(victim()));
  expect(result).toMatchObject({ ok: false, verdict });
  expect(result.faults).toContainEqual(path === undefined ? expect.objectContaining({ code }) : { code, path });
  if (verdict === 'untrusted') expect(result.faults.every((fault) => fault.code === 'signer-untrusted')).toBe(true);
};

test('the tools of these attacks make a trusted package when nothing is attacked', async () => {
  const { signer } = signers;
  expect(pack(files).equals(bytes)).toBe(true);
  expect(await verify(pack(await resign(new Map(files), [signer])))).toMatchObject({ ok: true, faults: [] });
});

describe('attacks on the container', () => {
  test.each(containerAttacks)('%s → %s', (...attack) => attempt(attack));
});

describe('attacks on the entries of the container', () => {
  test.each(entryAttacks)('%s → %s', (...attack) => attempt(attack));
});

describe('hostile names', () => {
  test.each(nameAttacks)('%s → %s', (...attack) => attempt(attack));
});

describe('attacks on the bag', () => {
  test.each(bagAttacks)('%s → %s', (...attack) => attempt(attack));
});

describe('attacks on the signatures', () => {
  test.each(signatureAttacks)('%s → %s', (...attack) => attempt(attack));
});

describe('a submission that is signed and still wrong', () => {
  test.each(submissionAttacks)('%s → %s', (...attack) => attempt(attack));
});

test('all faults are told, and beyond 200 how many more', async () => {
  const many = new Map(files);
  for (let index = 0; index < 300; index += 1) many.set(`extra-${index}.txt`, Buffer.from('x'));
  const { verdict, faults } = await verify(pack(many));
  expect(verdict).toBe('altered');
  expect(faults).toHaveLength(201);
  // Each of the 300 files has no place and is not listed.
  expect(faults.at(-1)).toEqual({ code: 'faults-omitted', count: 400 });
});
