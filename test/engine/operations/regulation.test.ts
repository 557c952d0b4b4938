import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { profileSchema } from '../../../shared/regulation';
import { answers, bench } from './support';

const house = bench();
const { answer, failure, value, write } = house;
const workspace = () => house.workspace;

/** A city that no code knows of: its own words, four grounds, one condition, odd numbers of articles. */
const city = resolve(import.meta.dirname, 'fixtures/haibin-2025.json');
const profileFile = async () => JSON.parse(await readFile(city, 'utf8')) as Record<string, unknown>;

const haibin = (yes: readonly string[] = [], rest: object = {}) => ({
  answers: {
    ...Object.fromEntries(['others', 'dams', 'drafts', 'bought', 'tide'].map((id) => [id, yes.includes(id)])),
    harbour: '东港',
  },
  evidence: [],
  ...rest,
});

describe('a profile file', () => {
  test('is read before it is imported: what it is, and how it differs from the rules at hand', async () => {
    const { problems, found } = await value('regulation.read', { workspace: workspace(), file: city });
    expect(problems).toEqual([]);
    expect(found).toMatchObject({ id: 'haibin-2025', against: 'lianyungang-2019', inForce: true });
    const of = (part: string) => (found?.changes ?? []).filter((change) => change.part === part);
    expect(of('validThrough')).toEqual([
      { part: 'validThrough', entry: '', kind: 'changed', before: '', after: '2030-04-30' },
    ]);
    expect(of('conditions').map(({ entry, kind }) => `${kind} ${entry}`)).toEqual(
      expect.arrayContaining(['removed purpose', 'added no-fishing']),
    );
    expect(of('openingTypes').find(({ entry }) => entry === 'closed')?.after).toContain('暂不开放');
  });

  test('that is wrong is told in every place, and is not imported', async () => {
    const profile = await profileFile();
    const broken = {
      ...profile,
      validFrom: '2025-13-01',
      grounds: [{ id: 'x', question: 'nowhere', text: { zh: '事由' }, articles: [], liftedBy: [] }],
    };
    const file = await write('broken.json', JSON.stringify(broken));
    const { problems, found } = await value('regulation.read', { workspace: workspace(), file });
    expect(found).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual(['validFrom', 'grounds.0.text.en', 'grounds.0.articles']);
    expect(problems.every(({ problem }) => /\p{Script=Han}.* \/ .*[a-z]/u.test(problem))).toBe(true);
    expect(await failure('regulation.import', { workspace: workspace(), file })).toBe('profile-file-invalid');
  });

  test('that names what does not exist is told where', async () => {
    const profile = {
      ...(await profileFile()),
      bars: [{ question: 'none', article: 'r9', text: { zh: '无', en: 'no' } }],
    };
    const file = await write('dangling.json', JSON.stringify(profile));
    const { problems } = await value('regulation.read', { workspace: workspace(), file });
    expect(problems.map(({ path }) => path)).toEqual(['bars.0.article', 'bars.0.question']);
  });

  test.each([
    ['no JSON', '{', 'profile-file-unreadable'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'profile-file-unreadable'],
    ['too large', `"${'x'.repeat(5 << 20)}"`, 'profile-file-unreadable'],
    ['another thing', '[]', 'profile-file-invalid'],
    ['a prototype in disguise', '{"__proto__":{"id":"x"}}', 'profile-file-invalid'],
    ['an array of hundreds of thousands', `{"articles":[${'0,'.repeat(400_000)}0]}`, 'profile-file-invalid'],
    ['deeper than anything', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'profile-file-invalid'],
  ])('that is %s is refused', async (_, content, code) => {
    const file = await write('odd.json', content);
    expect(await failure('regulation.import', { workspace: workspace(), file })).toBe(code);
  });

  test('cannot take the place of a shipped profile', async () => {
    const out = house.at('内置.json');
    await value('regulation.export', { id: 'qingdao-2020', out });
    expect(profileSchema.parse(JSON.parse(await readFile(out, 'utf8'))).id).toBe('qingdao-2020');
    expect(await failure('regulation.import', { workspace: workspace(), file: out })).toBe('profile-shipped');
  });
});

describe('another city, by data alone', () => {
  test('is adopted, decided under, listed in its own words, and taken back by undo', async () => {
    const inWorkspace = { workspace: workspace() };
    const imported = await value('regulation.import', { ...inWorkspace, file: city });
    expect(imported).toMatchObject({ id: 'haibin-2025', replaced: false });
    expect(await value('regulation.import', { ...inWorkspace, file: city })).toMatchObject({
      replaced: true,
      changes: 0,
    });
    const { profiles } = await value('regulation.list', inWorkspace);
    expect(profiles.map(({ id }) => id)).toEqual(['lianyungang-2019', 'qingdao-2020', 'haibin-2025']);
    await value('decide', { ...inWorkspace, resource: 'r0001', answers: answers() });
    const { undecided } = await value('regulation.adopt', { ...inWorkspace, id: 'haibin-2025' });
    expect(undecided).toBe(36);

    const decided = await value('decide', { ...inWorkspace, resource: 'r0003', answers: haibin() });
    expect(decided).toMatchObject({ type: 'unconditional', listable: true, delivery: 'interface' });
    const tidal = haibin(['tide'], { conditions: ['no-fishing'], access: ['on-request'] });
    expect(await value('decide', { ...inWorkspace, resource: 'r0004', answers: tidal })).toMatchObject({
      type: 'conditional',
      reasons: [{ article: '3.1' }],
    });
    const weak = await value('decide', { ...inWorkspace, resource: 'r0005', answers: haibin(['dams']) });
    expect(weak).toMatchObject({ type: 'closed', grounds: ['dams'], missing: [] });

    const { version, items } = await value('list.freeze', { ...inWorkspace, allowPartial: true });
    const { list, closed } = await value('list.show', { ...inWorkspace, version });
    expect(items).toBe(2);
    expect(list.items.map(({ access, spatial }) => [access[0]?.name, spatial])).toEqual([
      ['码头取数', '东港'],
      ['登船领取', '东港'],
    ]);
    expect(closed.map(({ reasons }) => reasons[0]?.article)).toEqual(['4.2(a)']);
    const exported = await value('list.export', { ...inWorkspace, version, out: house.at('月单.xlsx') });
    expect(exported.items).toBe(2);

    // Freezing, three decisions, adopting, one decision.
    for (let step = 0; step < 6; step += 1) await value('undo', inWorkspace);
    const { state } = await value('workspace.open', inWorkspace);
    expect([state.profile, Object.keys(state.regulations), state.decisions]).toEqual([
      'lianyungang-2019',
      ['haibin-2025'],
      {},
    ]);
  });
});

describe('a decision that takes another’s place', () => {
  const inWorkspace = () => ({ workspace: workspace(), resource: 'r0007' });

  test('remembers what it replaces, and why', async () => {
    await value('decide', { ...inWorkspace(), answers: answers({}, { access: ['interface'] }) });
    await value('decide', { ...inWorkspace(), answers: answers({ 'law-forbids': true }), why: '新出台的规定禁止开放' });
    const { outcome, why, earlier } = await value('decision.show', inWorkspace());
    expect([outcome.type, why]).toEqual(['closed', '新出台的规定禁止开放']);
    expect(earlier).toMatchObject([{ type: 'unconditional', decidedBy: '经办人', why: '' }]);
  });

  test('names items of its own resource and releases of its own data only', async () => {
    const items = answers({}, { items: { i99: 'closed' } });
    expect(await failure('decide', { ...inWorkspace(), answers: items })).toBe('field-not-found');
    const evidence = [{ ground: 'personal-privacy', kind: 'treated', reference: '处理记录', release: 'r0001-1.1' }];
    const linked = answers({ 'personal-privacy': true }, { evidence });
    expect(await failure('decide', { ...inWorkspace(), answers: linked })).toBe('evidence-release-unknown');
  });

  test('is not there before it is made', async () => {
    expect(await failure('decision.show', { workspace: workspace(), resource: 'r0036' })).toBe('decision-missing');
  });
});

describe('a regulation that is not in force', () => {
  test('is used once somebody has said why; one in force needs no such word', async () => {
    expect(await failure('regulation.acknowledge', { workspace: workspace(), why: '沿用' })).toBe('profile-in-force');
    await value('regulation.adopt', { workspace: workspace(), id: 'qingdao-2020' });
    const said = await value('regulation.acknowledge', { workspace: workspace(), why: '新办法尚未印发' });
    expect(said).toMatchObject({ profile: 'qingdao-2020', by: '经办人' });
    const opened = await answer('workspace.open', { workspace: workspace() });
    expect(opened).toMatchObject({
      value: { state: { acknowledgements: { 'qingdao-2020': { why: '新办法尚未印发' } } } },
    });
  });
});

describe('an imported profile that the workspace goes by', () => {
  test('cannot be taken from under it by reverting its import alone', async () => {
    const inWorkspace = { workspace: workspace() };
    await value('regulation.import', { ...inWorkspace, file: city });
    await value('regulation.adopt', { ...inWorkspace, id: 'haibin-2025' });
    const { entries } = await value('journal.history', inWorkspace);
    const [adopted] = entries;
    const imported = entries.find(({ operation }) => operation === 'regulation.import');
    expect(imported).toMatchObject({
      operation: 'regulation.import',
      changes: [{ what: { zh: '导入的法规档案' }, after: { zh: '海滨市公共数据开放办法（试行）' } }],
      revertible: { code: 'revert-regulation' },
    });
    expect(adopted?.changes[0]?.after?.zh).toBe('海滨市公共数据开放办法（试行）');
    const seq = imported?.seq ?? 0;
    expect(await failure('change.revert', { ...inWorkspace, seq })).toBe('revert-regulation');
    await value('regulation.adopt', { ...inWorkspace, id: 'lianyungang-2019' });
    await value('change.revert', { ...inWorkspace, seq });
    const { state } = await value('workspace.open', inWorkspace);
    expect(Object.keys(state.regulations)).toEqual([]);
  });

  test('is told in the history in words, as is the acknowledgement', async () => {
    const inWorkspace = { workspace: workspace() };
    await value('regulation.adopt', { ...inWorkspace, id: 'qingdao-2020' });
    await value('regulation.acknowledge', { ...inWorkspace, why: '会议纪要' });
    const { entries } = await value('journal.history', { ...inWorkspace, count: 1 });
    expect(entries[0]?.changes).toMatchObject([{ what: { zh: '确认沿用' }, after: { zh: '会议纪要' } }]);
  });
});
