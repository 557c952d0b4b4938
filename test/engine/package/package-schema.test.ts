import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, type PackageContent } from '../../../main/engine/package';
import { sha256, type Signer } from '../../../main/engine/trust';
import type { Responses } from '../../../shared/model/response';
import { packageDocuments, packageSchema, packageSchemaFile } from '../../support/package-schema';
import { clock, makeContent, makeFolder, makeSigner, unpack, type Files } from './fixture';

const folder = makeFolder();
const published = JSON.parse(readFileSync(packageSchemaFile, 'utf8')) as { $id: string };
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
});
// Its types are of another copy of the validator.
(addFormats.default as unknown as (validator: Ajv2020) => void)(ajv);
ajv.addSchema(published);
const validator = (name: keyof typeof packageDocuments) => ajv.compile({ $ref: `${published.$id}:${name}` });

const files = {
  submission: 'data/submission.json',
  provenance: 'data/provenance.json',
  treatment: 'data/treatment/r0001-1.json',
  datapackage: 'data/datapackage.json',
} as const;

let signer: Signer;
let content: PackageContent;
let package_: Files;
const documentOf = (name: keyof typeof files) =>
  JSON.parse(String(package_.get(files[name]))) as Record<string, unknown>;

beforeAll(async () => {
  signer = await makeSigner(folder, '王科');
  content = await makeContent(folder);
  const target = join(folder, 'package.zip');
  await buildPackage({ content, signers: [signer], target, clock });
  package_ = await unpack(target);
});

const responses: Responses = {
  receipts: ['a'.repeat(64)],
  responses: [
    {
      finding: {
        ...{ id: 'abcdefabcdef-1', anchor: { kind: 'item', resource: 'r0001' }, kind: 'return', severity: 'major' },
        ...{ deadline: '2026-04-01', text: '请补充依据', basis: '第六条' },
      },
      receipt: 'a'.repeat(64),
      answer: { action: 'mended', words: '已补充', at: '2026-03-02T01:00:00.000Z', by: '王科' },
    },
  ],
};

describe('the published schema of a package’s documents', () => {
  test('is what the program itself checks them by', () => {
    expect(published).toEqual(packageSchema());
  });

  test.each(Object.keys(files) as (keyof typeof files)[])('lets %s pass as it is written', (name) => {
    const isValid = validator(name);
    expect(isValid(documentOf(name)), ajv.errorsText(isValid.errors)).toBe(true);
  });

  test('lets responses pass', () => {
    expect(validator('responses')(responses)).toBe(true);
    expect(packageDocuments.responses.safeParse(responses).success).toBe(true);
  });

  test('says of a member that is missing, surplus or of another kind what the program says', () => {
    const names = Object.keys(files) as (keyof typeof files)[];
    const validators = new Map(names.map((name) => [name, validator(name)]));
    const spoilt = fc.constantFrom(...names).chain((name) => {
      const member = fc.constantFrom(...Object.keys(documentOf(name)));
      return fc.tuple(fc.constant(name), member, fc.constantFrom('missing', 'surplus', null, 7, 'text', [], {}));
    });
    fc.assert(
      fc.property(spoilt, ([name, member, how]) => {
        const { [member]: taken, ...others } = documentOf(name);
        const document =
          how === 'missing'
            ? others
            : how === 'surplus'
              ? { ...others, [member]: taken, x: 1 }
              : { ...others, [member]: how };
        expect(validators.get(name)?.(document)).toBe(packageDocuments[name].safeParse(document).success);
      }),
    );
  });
});

describe('the same state', () => {
  test('makes the same bytes but for the signatures, in whatever order it is handed over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1], { minLength: 2 }),
        fc.date({ min: new Date('2026-03-02T02:00:00Z'), max: new Date('2027-03-01T00:00:00Z'), noInvalidDate: true }),
        async (order, day) => {
          const datasets = order.flatMap((index) => content.datasets[index] ?? []);
          const target = join(folder, 'again.zip');
          const { digest } = await buildPackage({
            content: { ...content, datasets },
            signers: [signer],
            target,
            clock: () => day,
          });
          const again = await unpack(target);
          const unsigned = (of: Files) =>
            [...of].filter(([path]) => path !== 'signatures/1.p7s').map(([path, bytes]) => [path, sha256(bytes)]);
          expect(digest).toBe(sha256(package_.get('tagmanifest-sha256.txt') ?? Buffer.alloc(0)));
          expect(unsigned(again)).toEqual(unsigned(package_));
        },
      ),
      { numRuns: 6 },
    );
  });
});
