import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { findProfile, profiles, profileSchema, type Profile } from '../../../shared/regulation';
import { regulationSchema, regulationSchemaFile } from '../../support/regulation-schema';

const published = JSON.parse(readFileSync(regulationSchemaFile, 'utf8')) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false });
// Its types are of another copy of the validator.
(addFormats.default as unknown as (validator: Ajv2020) => void)(ajv);
const isValid = ajv.compile(published);
const city = resolve(import.meta.dirname, '../../engine/operations/fixtures/haibin-2025.json');
const asFile = (profile: unknown): unknown => JSON.parse(JSON.stringify(profile));

describe('the published schema of regulation profiles', () => {
  test('is what the program itself checks profiles by', () => {
    expect(published).toEqual(regulationSchema());
  });

  test('lets the shipped profiles and another city’s pass', () => {
    for (const profile of [...profiles, JSON.parse(readFileSync(city, 'utf8'))]) {
      expect(isValid(asFile(profile)), ajv.errorsText(isValid.errors)).toBe(true);
    }
  });

  test.each<[string, (profile: Profile) => unknown]>([
    ['another format', (profile) => ({ ...profile, format: 'openlist-regulation/2' })],
    ['a member that is none', (profile) => ({ ...profile, script: 'x' })],
    ['no articles', (profile) => ({ ...profile, articles: [] })],
    ['an id that is none', (profile) => ({ ...profile, id: '../etc' })],
    ['an id that objects have of themselves', (profile) => ({ ...profile, id: 'constructor' })],
    ['a day that is none', (profile) => ({ ...profile, validFrom: '2025-02-30' })],
    ['a text in one language', (profile) => ({ ...profile, title: { zh: '办法' } })],
    [
      'an article that is met nowhere',
      (profile) => ({ ...profile, articles: [{ ...profile.articles[0], answer: { met: [], how: profile.title } }] }),
    ],
    ['a term of no days', (profile) => ({ ...profile, deadlines: [{ ...profile.deadlines[0], workingDays: 0 }] })],
  ])('refuses %s, as the program does', (_what, spoil) => {
    const spoilt = asFile(spoil(findProfile('qingdao-2020')));
    expect(isValid(spoilt)).toBe(false);
    expect(profileSchema.safeParse(spoilt).success).toBe(false);
  });
});
