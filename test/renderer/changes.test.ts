import { expect, test } from 'vitest';
import { newestChanges } from '../../renderer/pages/overview/changes';

const entry = (seq: number, operation: string, undoes?: number) => ({
  seq,
  at: `2026-03-01T02:00:0${seq}.000Z`,
  actor: '示例甲',
  operation,
  ...(undoes === undefined ? {} : { undoes }),
});

test('changes are told in words, the newest first', () => {
  const entries = [entry(1, 'workspace.create'), entry(2, 'catalogue.import'), entry(3, 'decide')];
  expect(newestChanges(entries, 2, 'zh').map(({ words }) => words)).toEqual(['认定开放类型', '导入目录']);
});

test('an undo says what it took back, and a redo what it made again', () => {
  const entries = [entry(1, 'workspace.create'), entry(2, 'decide'), entry(3, 'undo', 2), entry(4, 'redo', 3)];
  expect(newestChanges(entries, 8, 'zh').map(({ words }) => words)).toEqual([
    '重做“认定开放类型”',
    '撤销“认定开放类型”',
    '认定开放类型',
    '新建工作区',
  ]);
});
