import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { house, listed } from './support';

const desk = house();
const { value, failure } = desk;

let file = '';
let digest = '';
const kept = (name: string) => join(desk.at('home'), 'reviews', digest, name);
const bad = (changes: unknown) => failure('review.change', { digest, changes } as never);

beforeAll(async () => {
  file = await desk.submit(1);
  digest = (await desk.open(file)).review.package;
});

test('a review is kept as it goes and goes on where it was', async () => {
  await desk.change(file, { kind: 'mark', resources: listed.slice(0, 2), mark: 'pass' });
  const { review } = await desk.open(file);
  expect(Object.keys(review.marks)).toEqual(listed.slice(0, 2));
  expect(await value('review.list', {})).toMatchObject({
    reviews: [{ digest, listVersion: 1, items: 3, marked: 2, findings: 0, receipts: 0 }],
    damaged: [],
  });
});

test('what does not fit the package is not kept', async () => {
  expect(await bad([{ kind: 'mark', resources: ['r0099'], mark: 'pass' }])).toBe('review-change-unfit');
  expect(await bad([{ kind: 'drop', finding: `${digest.slice(0, 12)}-1` }])).toBe('review-change-unfit');
  const finding = { kind: 'return', severity: 'major', deadline: null, text: '请补正。', basis: '' };
  const anchored = (id: string, anchor: object) => bad([{ kind: 'finding', finding: { ...finding, id, anchor } }]);
  expect(await anchored('ffffffffffff-1', { kind: 'package' })).toBe('review-change-unfit');
  expect(await anchored(`${digest.slice(0, 12)}-7`, { kind: 'package' })).toBe('review-change-unfit');
  expect(await anchored(`${digest.slice(0, 12)}-1`, { kind: 'item', resource: 'r0099' })).toBe('review-change-unfit');
  expect(await bad([{ kind: 'mark', resources: ['../x'], mark: 'pass' }])).toBe('bad-request');
  expect(await failure('review.change', { digest: 'e'.repeat(64), changes: [{ kind: 'words', words: '' }] })).toBe(
    'review-not-found',
  );
  expect((await desk.open(file)).review.findings.order).toEqual([]);
});

test('changes of two windows at once are both kept', async () => {
  const changes = listed.map((resource) =>
    value('review.change', { digest, changes: [{ kind: 'mark', resources: [resource], mark: 'suggest' }] }),
  );
  await Promise.all(changes);
  expect((await desk.open(file)).review.marks).toEqual(Object.fromEntries(listed.map((id) => [id, 'suggest'])));
});

test('own phrases are kept, each once', async () => {
  expect(await value('phrase.list', {})).toEqual({ phrases: [] });
  await value('phrase.set', { phrases: ['请补充。', '请核实。', '请补充。'] });
  expect(await value('phrase.list', {})).toEqual({ phrases: ['请补充。', '请核实。'] });
});

test('a damaged review says which file, is listed as damaged, and can be removed and begun anew', async () => {
  await writeFile(kept('review.json'), '{"format":');
  const answer = await desk.answer('review.open', { file, trust: [] });
  expect(answer).toMatchObject({
    ok: false,
    failure: { code: 'review-damaged', params: { file: kept('review.json') } },
  });
  expect(await value('review.list', {})).toEqual({ reviews: [], damaged: [digest] });
  await value('review.remove', { digest });
  expect(await failure('review.remove', { digest })).toBe('review-not-found');
  expect((await desk.open(file)).review.marks).toEqual({});
});
