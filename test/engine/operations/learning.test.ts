import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withLearned } from '../../../main/engine/operations/learning';
import { inOrder } from '../../../shared/model/primitives';
import { tagKinds, tagRoles, type SuggestedTag, type Tag, type TagKind } from '../../../shared/model/tag';
import { compareStrictness } from '../../../shared/rules/strictness';
import { bench } from './support';

const house = bench();
const { failure, value, write } = house;

const plain = { kind: null, role: 'other', level: 1 } as const satisfies Tag;
const landline = { kind: 'landline', role: 'other', level: 1 } as const satisfies Tag;
const health = { kind: 'health', role: 'sensitive', level: 4 } as const satisfies Tag;

const offices = '科室,值班室\n一科,甲室\n二科,乙室\n';
// Invented, and scattered as telephone numbers are.
const phones = `科室,值班室\n${Array.from({ length: 60 }, (_, index) => `一科,154${String(10_000_019 + index * 1_234_567)}`).join('\n')}\n`;

/** Attaches a table to a resource and gives its dataset. */
async function attach(resource: string, content: string) {
  const { workspace } = house;
  const file = await write(`${resource}.csv`, content);
  return value('dataset.attach', { workspace, resource, file });
}

async function columnsOf(dataset: string) {
  const { state } = await value('workspace.open', { workspace: house.workspace, actor: '经办人' });
  return inOrder(state.datasets.byId[dataset]?.columns ?? { order: [], byId: {} });
}

const set = (resource: string, field: string, tag: Tag) =>
  value('tag.set', { workspace: house.workspace, resource, field, ...tag });

describe('a tag that people confirmed', () => {
  test('is what a column of that name is suggested in another resource, with its reason', async () => {
    await attach('r0002', offices);
    await set('r0002', '值班室', landline);
    const { columns, id } = await attach('r0003', offices.replace('值班室', ' 值班室'));
    expect(columns[0]?.tag).toBeNull();
    expect(columns[1]?.tag).toEqual({
      ...landline,
      confidence: 0.67,
      evidence: [{ rule: 'learned', hits: 1, of: 1, note: 'landline' }],
    });
    // It is a suggestion: a person has the last word.
    expect((await columnsOf(id))[1]?.tag).toBeNull();
  });

  test('is the commonest where people disagree, and that is said', async () => {
    await set('r0003', ' 值班室', landline);
    await attach('r0004', offices);
    await set('r0004', '值班室', plain);
    const { columns } = await attach('r0005', offices);
    expect(columns[1]?.tag).toMatchObject({
      ...landline,
      evidence: [{ rule: 'learned-split', hits: 2, of: 3, note: 'landline' }],
    });
  });

  test('never hides an identifier that is in the file', async () => {
    const { columns } = await attach('r0006', phones);
    expect(columns[1]?.tag).toMatchObject({ kind: 'mobile-phone', role: 'direct', level: 3 });
    expect(columns[1]?.tag?.evidence.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['learned-split', 'learned-milder', 'detected', 'pattern']),
    );
  });

  test('is not learned while it is only suggested, and is forgotten when it is taken back', async () => {
    const { columns } = await attach('r0007', '科室,门牌\n一科,甲\n');
    expect(columns[1]?.tag).toBeNull();
    await set('r0007', '门牌', health);
    await value('undo', { workspace: house.workspace });
    expect((await attach('r0008', '科室,门牌\n一科,甲\n')).columns[1]?.tag).toBeNull();
  });
});

const tags: fc.Arbitrary<Tag> = fc.record({
  kind: fc.constantFrom(null, ...tagKinds),
  role: fc.constantFrom(...tagRoles),
  level: fc.constantFrom(1, 2, 3, 4),
});
const suggestions: fc.Arbitrary<SuggestedTag> = fc
  .tuple(tags, fc.double({ min: 0.5, max: 1, noNaN: true }), fc.option(fc.constant<TagKind[]>(['mobile-phone'])))
  .map(([tag, confidence, contains]) => ({
    ...tag,
    confidence,
    evidence: [{ rule: 'pattern' }],
    ...(contains ? { contains } : {}),
  }));

test('what comes of learned and detected is as strict as either, and tells of both', () => {
  fc.assert(
    fc.property(suggestions, tags, fc.integer({ min: 1, max: 9 }), (suggested, tag, of) => {
      const both = withLearned(suggested, { tag, agreeing: of, of });
      for (const one of [suggested, tag]) expect(compareStrictness(both, one)).toBeGreaterThanOrEqual(0);
      expect(both.level).toBe(Math.max(suggested.level, tag.level));
      if (suggested.role === 'direct' && tag.kind !== 'secret-mark') expect(both.role).toBe('direct');
      expect(both.contains).toEqual(suggested.contains);
      expect(both.evidence.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['learned', 'pattern']));
    }),
  );
});

describe('a tag that is given to other resources', () => {
  const fields = '科室,岗位电话\n一科,甲\n二科,乙\n';
  const spread = (extra: { dryRun?: boolean; over?: string[] } = {}) =>
    value('tag.spread', { workspace: house.workspace, resource: 'r0010', field: '岗位电话', ...extra });

  test('needs a person’s word first', async () => {
    await attach('r0010', fields);
    const { workspace } = house;
    expect(await failure('tag.spread', { workspace, resource: 'r0010', field: '岗位电话' })).toBe('tag-unset');
    expect(await failure('tag.spread', { workspace, resource: 'r0010', field: '鞋码' })).toBe('field-not-found');
  });

  test('is looked at first, and what stands against it is told apart', async () => {
    for (const resource of ['r0011', 'r0012', 'r0013', 'r0014']) await attach(resource, fields);
    const numbers = Array.from({ length: 60 }, (_, index) => `一科,1540000${String(1000 + index * 7)}`).join('\n');
    await attach('r0015', `科室,岗位电话\n${numbers}\n`);
    await set('r0010', '岗位电话', landline);
    await set('r0013', '岗位电话', health);
    await set('r0014', '岗位电话', landline);
    const { head } = await value('workspace.show', { workspace: house.workspace });
    const { alike, differing, ...found } = await spread({ dryRun: true });
    expect(found).toEqual({ field: '岗位电话', tag: landline, dryRun: true, resources: 2, places: 2 });
    expect(alike.map(({ resource, places }) => [resource, places])).toEqual([
      ['r0011', 1],
      ['r0012', 1],
    ]);
    expect(differing.map(({ resource, because, tag }) => [resource, because, tag.kind])).toEqual([
      ['r0013', 'set', 'health'],
      ['r0015', 'detected', 'mobile-phone'],
    ]);
    expect((await value('workspace.show', { workspace: house.workspace })).head).toEqual(head);
  });

  test('is one change with one undo, and leaves alone what stands against it', async () => {
    const { workspace } = house;
    const kinds = async () =>
      Promise.all(['r0011-1', 'r0012-1', 'r0013-1', 'r0015-1'].map(async (id) => (await columnsOf(id))[1]?.tag?.kind));
    const before = await value('workspace.show', { workspace });
    expect(await spread()).toMatchObject({ dryRun: false, resources: 2, places: 2 });
    expect((await value('workspace.show', { workspace })).head.seq).toBe(before.head.seq + 1);
    expect(await kinds()).toEqual(['landline', 'landline', 'health', undefined]);
    // Nothing is left to do: no further line.
    expect(await spread()).toMatchObject({ resources: 0, places: 0 });
    expect((await value('workspace.show', { workspace })).head.seq).toBe(before.head.seq + 1);
    await value('undo', { workspace });
    expect(await kinds()).toEqual([undefined, undefined, 'health', undefined]);
  });

  test('replaces another word only where the person says so', async () => {
    const { workspace } = house;
    expect(await spread({ over: ['r0013'] })).toMatchObject({ resources: 3, places: 3 });
    expect((await columnsOf('r0013-1'))[1]?.tag).toEqual(landline);
    expect((await columnsOf('r0015-1'))[1]?.tag).toBeNull();
    await value('undo', { workspace });
    expect((await columnsOf('r0013-1'))[1]?.tag).toEqual(health);
  });
});

describe('chosen columns', () => {
  const inDataset = () => ({ workspace: house.workspace, resource: 'r0017' });
  const tagsOf = async () => (await columnsOf('r0017-1')).map(({ tag }) => tag);

  test('are confirmed alone, in one step', async () => {
    await attach('r0017', '甲列,乙列,丙列\n1,2,3\n4,5,6\n');
    expect(await value('tag.confirm', { ...inDataset(), columns: ['c0', 'c2', 'c0'] })).toEqual({ confirmed: 2 });
    expect(await tagsOf()).toEqual([plain, null, plain]);
    expect(await value('tag.confirm', { ...inDataset(), columns: ['c0'] })).toEqual({ confirmed: 0 });
    await value('undo', { workspace: house.workspace });
    expect(await tagsOf()).toEqual([null, null, null]);
  });

  test('are given a level or a role, and keep the rest', async () => {
    await set('r0017', '甲列', health);
    const columns = ['c0', 'c1'];
    expect(await value('tag.confirm', { ...inDataset(), columns, set: { level: 2 } })).toEqual({ confirmed: 2 });
    expect(await tagsOf()).toEqual([{ ...health, level: 2 }, { ...plain, level: 2 }, null]);
    await value('undo', { workspace: house.workspace });
    expect(await tagsOf()).toEqual([health, null, null]);
  });

  test('that are not there, or of no resource, are refused', async () => {
    const { workspace } = house;
    expect(await failure('tag.confirm', { ...inDataset(), columns: ['c9'] })).toBe('field-not-found');
    expect(await failure('tag.confirm', { workspace, columns: ['c0'] })).toBe('bad-request');
    expect(await failure('tag.confirm', { ...inDataset(), set: { level: 2 } })).toBe('bad-request');
  });
});
