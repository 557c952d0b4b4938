import { describe, expect, test } from 'vitest';
import type { Patch } from '../../../../shared/model/journal';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { wordsOf } from '../../../../shared/rules/history';
import { dataset, decision, plan, release } from '../../../engine/history/steps';
import { resource } from '../../../engine/workspace/recipes';
import { emptyState } from '../../../engine/workspace/support';

/** A workspace with one resource that has one dataset. */
function state(): WorkspaceState {
  const some = emptyState();
  some.resources = { order: ['r0001'], byId: { r0001: resource('r0001', '食品经营许可') } };
  some.datasets = { order: ['r0001-1'], byId: { 'r0001-1': dataset('r0001-1', '许可证') } };
  return some;
}

const set = (path: Patch['path'], value?: unknown): Patch =>
  value === undefined ? { op: 'remove', path } : { op: 'replace', path, value };

/** The lines that tell a change at one place, as `subject · what: before → after`. */
function lines(path: Patch['path'], before: unknown, after: unknown, of: WorkspaceState = state()): string[] {
  return told([set(path, after)], [set(path, before)], of);
}

function told(patches: Patch[], inverse: Patch[], of: WorkspaceState = state(), operation = 'x'): string[] {
  return wordsOf({ operation, patches, inverse }, of, 100).changes.map(
    ({ subject, what, before, after }) => `${subject.zh} · ${what.zh}: ${before?.zh ?? '—'} → ${after?.zh ?? '—'}`,
  );
}

const phone = { kind: 'mobile-phone', role: 'direct', level: 4 };

describe('a cell of the catalogue', () => {
  test.each([
    [['provider'], '资源“食品经营许可” · 信息资源提供方: — → 乙'],
    [['census', 'openRecords'], '资源“食品经营许可” · 已开放记录数: — → 乙'],
    [['sharing', 'type'], '资源“食品经营许可” · 共享类型: — → 乙'],
    [['items', 'byId', 'i01', 'dataType'], '资源“食品经营许可” 数据项“名称” · 数据类型: — → 乙'],
  ])('at %j is told by its name in the national template', (rest, line) => {
    expect(lines(['resources', 'byId', 'r0001', ...rest], '', '乙')).toEqual([line]);
  });

  test('is found also where all of its group was replaced', () => {
    const before = { toSociety: '否', condition: '' };
    expect(lines(['resources', 'byId', 'r0001', 'opening'], before, { ...before, toSociety: '是' })).toEqual([
      '资源“食品经营许可” · 是否向社会开放: 否 → 是',
    ]);
  });

  test('that is very long is cut', () => {
    const [line = ''] = lines(['resources', 'byId', 'r0001', 'abstract'], '', '长'.repeat(4000));
    expect(line.length).toBeLessThan(700);
    expect(line).toMatch(/长…$/);
  });
});

describe('a tag', () => {
  test.each([
    ['as lists of columns have it', ['columns', 0, 'tag']],
    ['as columns by id have it', ['columns', 'byId', 'c0', 'tag']],
  ])('is told with kind, role and level, %s', (_shape, rest) => {
    expect(lines(['datasets', 'byId', 'r0001-1', ...rest], null, phone)).toEqual([
      '数据集“许可证” 列“姓名” · 标签: 待确认 → 手机号 · 直接标识符 · 4级 敏感',
    ]);
  });

  test('names its column by the state of now, whichever shape the entry has', () => {
    const of = state();
    for (const path of [
      ['columns', 0, 'tag'],
      ['columns', 'byId', 'c0', 'tag'],
    ]) {
      expect(lines(['datasets', 'byId', 'r0001-1', ...path], null, phone, of)[0]).toContain('列“姓名”');
    }
  });

  test('of a column without a header is told by its number', () => {
    expect(lines(['datasets', 'byId', 'r0001-1', 'columns', 1, 'tag'], null, phone)[0]).toContain('列“第 2 列”');
  });
});

describe('what comes and goes as a whole', () => {
  test('an import of many resources is told by its numbers first, and cut', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `r${String(index + 1).padStart(4, '0')}`);
    const patches = ids.map((id) => set(['resources', 'byId', id], resource(id, `资源 ${id}`)));
    const inverse = ids.map((id) => set(['resources', 'byId', id]));
    const { changes, more } = wordsOf({ operation: 'x', patches, inverse }, emptyState(), 10);
    expect([changes.length, more]).toEqual([10, 1991]);
    expect(changes[0]?.after?.zh).toBe('2,000 项资源，2,000 个数据项');
    expect(changes[1]?.subject.zh).toBe('资源“资源 r0001”');
    const undone = wordsOf({ operation: 'undo', patches: inverse, inverse: patches }, emptyState(), 10);
    expect(undone.changes[0]).toMatchObject({ before: { zh: '2,000 项资源，2,000 个数据项' }, after: null });
  });

  test('what stands there no more is named by the entry itself', () => {
    expect(lines(['resources', 'byId', 'r0009'], resource('r0009', '已删除'), undefined)).toEqual([
      '资源“已删除” · 信息资源: 1 个数据项 → —',
    ]);
  });

  test.each([
    [
      'a dataset',
      ['datasets', 'byId', 'r0001-1'],
      dataset('r0001-1', '许可证'),
      '数据集“许可证” · 挂接数据: — → 10 行 × 2 列，许可证.csv',
    ],
    [
      'a release',
      ['releases', 'byId', 'r0001-1.1'],
      release('r0001-1.1'),
      '数据集“许可证” · 脱敏成果: — → 9 行（原 10 行）',
    ],
    [
      'a person',
      ['people', 'byId', 'p2'],
      { name: '示例乙', department: '办公室', duty: '' },
      '人员“示例乙” · 登记: — → 示例乙 · 办公室',
    ],
    [
      'a list',
      ['lists', 'byId', '3'],
      { version: 3, digest: 'b'.repeat(64), items: 27, partial: true },
      '开放清单第 3 版 · 冻结: — → 27 项（不完整）',
    ],
    [
      'a package',
      ['exports', 'byId', 'c'.repeat(64)],
      { listVersion: 3, digest: 'c'.repeat(64) },
      '第 3 版清单的提交包 · 导出: — → 校验值 cccccccccccc…',
    ],
  ])('%s', (_what, path, value, line) => {
    expect(lines(path, undefined, value)).toEqual([line]);
  });

  test('orders and counters are no news', () => {
    const patches = [set(['resources', 'order', 1], 'r0002'), set(['nextResource'], 3)];
    expect(told(patches, [set(['resources', 'order', 1]), set(['nextResource'], 2)])).toEqual([]);
  });
});

describe('a decision', () => {
  test('is told by its type, from undecided on', () => {
    expect(lines(['decisions', 'r0001'], undefined, decision('r0001'))).toContain(
      '资源“食品经营许可” · 开放类型: 未认定 → 无条件开放',
    );
  });

  test('that was changed is told by its type and by each answer, in the words of its question', () => {
    const before = decision('r0001');
    const after = decision('r0001', 'closed');
    after.answers.answers = { 'personal-privacy': true };
    const told = lines(['decisions', 'r0001'], before, after);
    expect(told[0]).toBe('资源“食品经营许可” · 开放类型: 无条件开放 → 非开放');
    expect(told[1]).toMatch(/^资源“食品经营许可” · .*个人隐私.*: — → 是$/);
  });
});

describe('a plan', () => {
  test('that is new is told by what it treats', () => {
    expect(lines(['plans', 'r0001-1'], undefined, plan('delete'))).toEqual([
      '数据集“许可证” · 脱敏方案: — → 1 列',
      '数据集“许可证” 列“姓名” · 处理方式: — → 屏蔽（删除字段）',
    ]);
  });

  test('that was changed is told by the columns that are treated otherwise, with their parameters', () => {
    const after = plan('mask');
    after.steps = [{ column: 'c0', name: '姓名', operator: 'mask', params: { keepStart: 1 } }];
    expect(lines(['plans', 'r0001-1'], plan(), after)).toEqual([
      '数据集“许可证” 列“姓名” · 处理方式: 保留 → 屏蔽（掩码）：显示前几位 1',
    ]);
  });
});

describe('what no text is known for', () => {
  test.each([
    [['registers', 'byId', 'x1', 'due'], '工作区 · registers.byId.x1.due: 1 → 2'],
    [['resources', 'byId', 'r0001', 'novel', 'part'], '资源“食品经营许可” · novel.part: 1 → 2'],
    [['datasets', 'byId', 'r0001-1', 'columns', 'byId', 'c0', 'novel'], '数据集“许可证” 列“姓名” · novel: 1 → 2'],
    [['plans', 'r0001-1', 'steps', 0, 'novel'], '数据集“许可证” · steps.0.novel: 1 → 2'],
    [['lists', 'byId', '1', 'novel'], '开放清单第 1 版 · novel: 1 → 2'],
    [['agency', 'novel'], '本单位 · novel: 1 → 2'],
  ])('is told by where it stands: %j', (path, line) => {
    expect(lines(path, 1, 2)).toEqual([line]);
  });

  test('shows no digest as it is, and no heap of parts', () => {
    expect(lines(['novel'], 'd'.repeat(64), { a: 1, b: 2 })).toEqual([
      '工作区 · novel: 校验值 dddddddddddd… → （2 项内容）',
    ]);
  });

  test.each([[[]], [['resources']], [['datasets', 'byId']], [['plans']], [['people', 'byId', 'p1', 'name', 'x']]])(
    'does not fail at %j, whatever stands there',
    (path: Patch['path']) => {
      for (const value of [null, 1, 'x', [1], [{}], { a: { b: [] } }, { byId: { r0001: null } }, undefined]) {
        expect(() => told([set(path, value)], [set(path, { byId: 3 })])).not.toThrow();
      }
    },
  );
});

test('a new workspace is told by its agency, and so is a state that was replaced as a whole', () => {
  const patches: Patch[] = [{ op: 'replace', path: [], value: emptyState() }];
  const agency = '示例市市场监督管理局';
  expect(told(patches, [], state(), 'workspace.create')).toEqual([`工作区 · 新建: — → ${agency}`]);
  expect(told(patches, [], state(), 'workspace.migrate')).toEqual([`工作区 · 整体更新: — → ${agency}`]);
});
