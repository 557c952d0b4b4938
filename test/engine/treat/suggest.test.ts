import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../shared/model/dataset';
import { tagKinds, type SuggestedTag, type TagKind, type TagRole } from '../../../shared/model/tag';
import { applyPlan, checkPlan, planCautions, suggestPlan } from '../../../main/engine/treat';

function column(index: number, kind: TagKind | null, role: TagRole, name = `列${index}`): Column {
  const tag = { kind, role, level: 3 as const };
  return { id: `c${index}`, name, type: 'text', nulls: 0, distinct: 10, estimated: false, suggested: null, tag };
}

/** What is suggested for one column of this kind, alone. */
function suggested(
  kind: TagKind | null,
  role: TagRole,
  openingType: 'unconditional' | 'conditional',
  pseudonyms = false,
) {
  const [step] = suggestPlan({ rows: 200, columns: [column(0, kind, role)], openingType, pseudonyms }).steps;
  return [step?.operator, step?.params];
}

describe('a suggested plan', () => {
  it.each([
    ['person-name', 'direct', 'delete', 'mask'],
    ['resident-id', 'direct', 'delete', 'mask'],
    ['mobile-phone', 'direct', 'delete', 'mask'],
    ['bank-card', 'direct', 'delete', 'mask'],
    ['email', 'direct', 'delete', 'delete'],
    ['medical-record', 'direct', 'delete', 'delete'],
    ['uscc', 'other', 'keep', 'keep'],
    ['landline', 'other', 'keep', 'keep'],
    ['landline', 'direct', 'delete', 'mask'],
    ['address', 'quasi', 'generalise-address', 'generalise-address'],
    ['birth-date', 'quasi', 'generalise-date', 'generalise-date'],
    ['age', 'quasi', 'generalise-number', 'generalise-number'],
    ['longitude', 'quasi', 'round', 'round'],
    ['health', 'sensitive', 'delete', 'keep'],
    ['biometric', 'sensitive', 'delete', 'delete'],
    [null, 'direct', 'delete', 'delete'],
    [null, 'quasi', 'keep', 'keep'],
    [null, 'other', 'keep', 'keep'],
  ] as const)('treats %s (%s) by %s for anyone and %s under conditions', (kind, role, anyone, conditions) => {
    expect(suggested(kind, role, 'unconditional')[0]).toBe(anyone);
    expect(suggested(kind, role, 'conditional')[0]).toBe(conditions);
  });

  it('treats a name whatever role a person gave it', () => {
    expect(suggested('person-name', 'other', 'unconditional')[0]).toBe('delete');
  });

  it('makes tokens where rows of one person are to stay together', () => {
    expect(suggested('resident-id', 'direct', 'unconditional', true)).toEqual(['pseudonym', { scope: 'resident-id' }]);
    expect(suggested('person-name', 'direct', 'unconditional', true)[0]).toBe('delete');
  });

  it('shows the end of no number, for last digits single a person out', () => {
    const columns = tagKinds.map((kind, index) => column(index, kind, 'direct'));
    const { steps } = suggestPlan({ rows: 200, columns, openingType: 'conditional' });
    for (const { name, operator, params } of steps) {
      if (operator === 'mask') expect(params, name).not.toHaveProperty('keepEnd');
    }
  });

  it('measures what masks leave of identifiers', () => {
    const columns = [column(0, 'resident-id', 'direct'), column(1, 'birth-date', 'quasi')];
    const plan = suggestPlan({ rows: 200, columns, openingType: 'conditional' });
    expect(plan.quasi).toEqual(['c0', 'c1']);
    expect(planCautions(plan, columns, { openingType: 'conditional', rows: 200 })).toEqual([]);
  });

  it('for a sandbox is the conditional one, with its own threshold', () => {
    const columns = [column(0, 'resident-id', 'direct'), column(1, 'birth-date', 'quasi')];
    const [conditional, sandbox] = (['conditional', 'sandbox'] as const).map((openingType) =>
      suggestPlan({ rows: 200, columns, openingType }),
    );
    expect(sandbox).toEqual({ ...conditional, suppressBelow: 3 });
  });

  it.each(['身份证后六位', '证件号后4位', '职工账号', '卡号', '工号', '姓名拼音缩写', '居民健康档案编号', 'id_card'])(
    'deletes %s, which no kind fits, or makes tokens of it',
    (name) => {
      for (const tag of [null, { kind: null, role: 'other', level: 1 } as const]) {
        const columns = [{ ...column(0, null, 'other', name), tag }];
        const [anyone, tokens] = [false, true].map((pseudonyms) =>
          suggestPlan({ rows: 200, columns, openingType: 'unconditional', pseudonyms }),
        );
        expect(anyone?.steps[0]?.operator).toBe('delete');
        expect(tokens?.steps[0]?.operator).toBe('pseudonym');
        const kept = { ...columns[0], operator: 'keep' };
        const plan = { version: 1 as const, steps: [{ column: 'c0', name, operator: kept.operator, params: {} }] };
        expect(
          planCautions({ ...plan, quasi: [], sensitive: [], suppressBelow: 0 }, columns, {
            openingType: 'conditional',
            rows: 200,
          }),
        ).toEqual([{ column: 'c0', code: 'identifier-like-kept' }]);
      }
    },
  );

  it.each([
    '许可证编号',
    '许可证件号',
    '登记证号',
    '注册号',
    '设备代码',
    '投诉编号',
    '竣工号',
    '案号',
    '统一社会信用代码',
  ])('keeps %s', (name) => {
    const columns = [column(0, null, 'other', name)];
    expect(suggestPlan({ rows: 200, columns, openingType: 'unconditional' }).steps[0]?.operator).toBe('keep');
  });

  it('measures over traits that no kind fits, in a table of people and in no other', () => {
    const traits = [
      column(0, null, 'other', '性别'),
      column(1, null, 'other', '民族'),
      column(2, null, 'other', '路况'),
    ];
    const quasiOf = (columns: Column[]) => suggestPlan({ rows: 200, columns, openingType: 'conditional' }).quasi;
    expect(quasiOf([...traits, column(3, 'age', 'quasi')])).toEqual(['c0', 'c1', 'c3']);
    expect(quasiOf(traits)).toEqual([]);
  });

  it('deletes texts of how to reach somebody, where scrubbing would leave the name', () => {
    const columns = [column(0, 'free-text', 'other', '联系方式')];
    expect(suggestPlan({ rows: 200, columns, openingType: 'conditional' }).steps[0]?.operator).toBe('delete');
  });

  it('deletes free text with identifiers in it for anyone, scrubs it under conditions, and scrubs it where none was found', () => {
    const found: SuggestedTag = { kind: 'free-text', role: 'other', level: 2, confidence: 1, evidence: [] };
    const text: Column = { ...column(0, 'free-text', 'other'), suggested: { ...found, contains: ['mobile-phone'] } };
    const operatorFor = (columns: Column[], openingType: 'unconditional' | 'conditional') =>
      suggestPlan({ rows: 200, columns, openingType }).steps[0]?.operator;
    expect(operatorFor([text], 'unconditional')).toBe('delete');
    expect(operatorFor([text], 'conditional')).toBe('scrub');
    expect(operatorFor([{ ...text, suggested: found }], 'unconditional')).toBe('scrub');
  });

  it('follows the person rather than the detector, and the detector where nobody has spoken', () => {
    const suggestion: SuggestedTag = { kind: 'mobile-phone', role: 'direct', level: 3, confidence: 1, evidence: [] };
    const overruled: Column = { ...column(0, null, 'other'), suggested: suggestion };
    expect(suggestPlan({ rows: 200, columns: [overruled], openingType: 'unconditional' }).steps[0]?.operator).toBe(
      'keep',
    );
    const unconfirmed: Column = { ...overruled, tag: null };
    expect(suggestPlan({ rows: 200, columns: [unconfirmed], openingType: 'unconditional' }).steps[0]?.operator).toBe(
      'delete',
    );
  });

  it('measures over the quasi-identifiers that stay and leaves small classes out', () => {
    const columns = [
      column(0, 'person-name', 'direct'),
      column(1, 'age', 'quasi'),
      column(2, null, 'quasi'),
      column(3, 'health', 'sensitive'),
    ];
    expect(suggestPlan({ rows: 200, columns, openingType: 'unconditional' })).toMatchObject({
      quasi: ['c1', 'c2'],
      sensitive: [],
      suppressBelow: 20,
    });
    expect(suggestPlan({ rows: 200, columns, openingType: 'conditional' })).toMatchObject({
      quasi: ['c0', 'c1', 'c2'],
      sensitive: ['c3'],
      suppressBelow: 5,
    });
    expect(suggestPlan({ rows: 200, columns: columns.slice(0, 1), openingType: 'unconditional' }).suppressBelow).toBe(
      0,
    );
  });

  it('can run, for every kind, role and opening type', () => {
    for (const openingType of ['unconditional', 'conditional'] as const) {
      for (const pseudonyms of [false, true]) {
        const columns = [null, ...tagKinds]
          .flatMap((kind) => (['direct', 'quasi', 'sensitive', 'other'] as const).map((role) => [kind, role] as const))
          .map(([kind, role], index) => column(index, kind, role));
        expect(() => checkPlan(suggestPlan({ rows: 200, columns, openingType, pseudonyms }), columns)).not.toThrow();
      }
    }
  });

  it('lets no direct identifier of the input into the output for anyone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'treat-suggest-'));
    try {
      const rows = Array.from({ length: 200 }, (_, row) => {
        const serial = String(row).padStart(4, '0');
        return {
          name: `欧阳测${String.fromCodePoint(0x4e00 + row)}`,
          phone: `1380000${serial}`,
          id: `99010119900101${serial}`,
          licence: `JY${serial}`,
          note: `来电1380000${serial}`,
        };
      });
      const header = ['法定代表人', '电话', '身份证号', '许可证编号', '地址', '备注'];
      const body = rows.map(({ name, phone, id, licence, note }) =>
        [name, phone, id, licence, '江苏省连云港市海州区朝阳路1号', note].join(','),
      );
      await writeFile(join(folder, 'in.csv'), `${header.join(',')}\n${body.join('\n')}\n`);
      const tags = [
        ['person-name', 'direct'],
        ['mobile-phone', 'direct'],
        ['resident-id', 'direct'],
        [null, 'other'],
        ['address', 'quasi'],
        ['free-text', 'other'],
      ] as const;
      const columns = tags.map(([kind, role], index) => column(index, kind, role, header[index]));
      const plan = suggestPlan({ rows: 200, columns, openingType: 'unconditional' });
      await applyPlan({ path: join(folder, 'in.csv'), plan, out: join(folder, 'out.csv') });
      const released = await readFile(join(folder, 'out.csv'), 'utf8');
      expect(released.split('\n')[1]).toBe('JY0000,江苏省连云港市海州区,来电［手机］');
      for (const { name, phone, id } of rows) {
        for (const identifier of [name, phone, id]) expect(released).not.toContain(identifier);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('a table of statistics', () => {
  const category = (index: number, name: string, distinct: number, kind: TagKind | null = null): Column => ({
    ...column(index, kind, kind === null ? 'other' : 'sensitive', name),
    distinct,
  });
  const count = (index: number, name: string): Column => ({ ...category(index, name, 20), type: 'integer' });
  const table = [category(0, '区县', 6), category(1, '病种', 5, 'health'), count(2, '病例数'), count(3, '件数（件）')];
  const operatorsOf = (columns: Column[], rows = 200) =>
    suggestPlan({ rows, columns, openingType: 'unconditional' }).steps.map(({ operator }) => operator);
  const codesOf = (columns: Column[], operators: readonly string[]) =>
    planCautions(
      {
        version: 1,
        steps: columns.map(({ id, name }, index) => ({
          column: id,
          name,
          operator: operators[index] ?? '',
          params: {},
        })),
        quasi: [],
        sensitive: [],
        suppressBelow: 0,
      },
      columns,
      { openingType: 'unconditional', rows: 200 },
    ).map(({ column: id, code }) => `${id} ${code}`);

  it('keeps its categories, of illnesses too, and hides small counts', () => {
    expect(operatorsOf(table)).toEqual(['keep', 'keep', 'suppress-small', 'suppress-small']);
  });

  it('is none where a row names a person, a company or a record', () => {
    expect(operatorsOf([...table, column(4, 'person-name', 'direct')])).not.toContain('suppress-small');
    expect(operatorsOf([...table, column(4, 'uscc', 'other')])).not.toContain('suppress-small');
    expect(operatorsOf([...table, category(4, '案号', 200)])).not.toContain('suppress-small');
  });

  it('takes numbers that count no people for none', () => {
    const numbers = [
      { ...category(1, '线路数', 12), type: 'integer' as const },
      count(2, '建成年份'),
      count(3, '挽回损失'),
    ];
    expect(operatorsOf([category(0, '区县', 6), ...numbers])).not.toContain('suppress-small');
  });

  it('cautions where small counts are shown, and where other figures may tell hidden ones', () => {
    expect(codesOf(table, ['keep', 'keep', 'keep', 'suppress-small'])).toEqual([
      'c2 small-counts-shown',
      'c3 small-counts-hidden',
    ]);
  });
});

describe('cautions', () => {
  const columns = [
    column(0, 'resident-id', 'direct'),
    column(1, 'birth-date', 'quasi'),
    column(2, 'free-text', 'other'),
    column(3, 'uscc', 'other'),
  ];
  const cautionsOf = (
    operators: readonly [string, Record<string, number>?][],
    openingType: 'unconditional' | 'conditional',
  ) =>
    planCautions(
      {
        version: 1,
        steps: operators.map(([operator, params = {}], index) => ({ column: `c${index}`, name: '', operator, params })),
        quasi: ['c1'],
        sensitive: [],
        suppressBelow: 0,
      },
      columns,
      { openingType, rows: 200 },
    ).map(({ column: id, code }) => `${id} ${code}`);

  it('names what a plan leaves open, by column', () => {
    expect(cautionsOf([['keep'], ['keep'], ['keep'], ['keep']], 'conditional')).toEqual([
      'c0 direct-identifier-kept',
      'c2 free-text-kept',
      'c3 sole-traders',
    ]);
    expect(
      cautionsOf([['mask', { keepStart: 6, keepEnd: 4 }], ['keep'], ['scrub'], ['delete']], 'unconditional'),
    ).toEqual(['c0 mask-for-anyone', 'c0 mask-restorable', 'c0 mask-singles-out', 'c2 free-text-scrubbed']);
  });

  it('names quasi-identifiers outside the measure, last digits that single out, and names of sole traders', () => {
    const people = [
      column(0, 'mobile-phone', 'direct'),
      column(1, 'age', 'quasi'),
      column(2, null, 'other', '字号'),
      column(3, null, 'other', '企业名称'),
    ];
    const steps = [
      { column: 'c0', name: '', operator: 'mask', params: { keepStart: 3, keepEnd: 4 } },
      ...['c1', 'c2', 'c3'].map((id) => ({ column: id, name: '', operator: 'keep', params: {} })),
    ];
    const plan = { version: 1 as const, steps, quasi: [], sensitive: [], suppressBelow: 0 };
    expect(planCautions(plan, people, { openingType: 'conditional', rows: 200 })).toEqual([
      { column: 'c0', code: 'mask-singles-out' },
      { column: 'c1', code: 'quasi-unmeasured' },
      { column: 'c2', code: 'trader-names' },
    ]);
  });

  it('names what noise, shifts and short tokens would spoil, and ID numbers taken apart outside the measure', () => {
    const table = [
      { ...column(0, 'resident-id', 'direct'), distinct: 10_000 },
      column(1, 'birth-date', 'quasi'),
      { ...column(2, null, 'other', '受理件数'), type: 'integer' as const },
    ];
    const codes = (operators: readonly [string, Record<string, number>?][], quasi: string[] = ['c1']) => {
      const steps = operators.map(([operator, params = {}], index) => ({
        column: `c${index}`,
        name: '',
        operator,
        params,
      }));
      const plan = { version: 1 as const, steps, quasi, sensitive: [], suppressBelow: 0 };
      return planCautions(plan, table, { openingType: 'conditional', rows: 9000 }).map(({ code }) => code);
    };
    expect(codes([['token', { length: 8 }], ['shift-date'], ['noise']])).toEqual([
      'token-short',
      'birth-date-shifted',
      'noise-on-counts',
    ]);
    expect(codes([['token'], ['keep'], ['keep']])).toEqual([]);
    expect(codes([['split-id'], ['keep'], ['keep']])).toEqual(['split-unmeasured']);
    expect(codes([['split-id'], ['keep'], ['keep']], ['c0', 'c1'])).toEqual([]);
  });

  it('is silent where nothing is left open', () => {
    expect(cautionsOf([['delete'], ['keep'], ['delete'], ['delete']], 'unconditional')).toEqual([]);
    expect(cautionsOf([['mask', { keepStart: 6 }], ['delete'], ['delete'], ['delete']], 'conditional')).toEqual([]);
  });
});
