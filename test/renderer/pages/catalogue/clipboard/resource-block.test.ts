import { expect, test } from 'vitest';
import { blockOf, comparePasted, pastedEdits } from '../../../../../renderer/pages/catalogue/clipboard/resource-block';
import { usualChoice, withMany } from '../../../../../renderer/pages/catalogue/import/choice';
import { templateOf } from '../../../../../shared/rules/catalogue/templates';
import { resource } from '../workspace';

const template = templateOf('national-2017');
const resources = [
  resource('r0001', '停车场', [], { code: '1', updateCycle: '每月' }),
  resource('r0002', '值班', [], { code: '2' }),
  resource('r0003', '值班', [], { code: '3' }),
];

test('what was copied changes nothing when it is pasted, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const pasted = comparePasted(blockOf(resources, template, language), resources, template);
    expect(pasted).toEqual({ changed: [], unmatched: [], unknown: [] });
  }
});

test('resources are found by number, code, or a name that only one has; empty cells change nothing', () => {
  const block = [
    ['信息资源名称', '信息资源代码', '更新周期', '别的'],
    ['停车场', '', '每年', 'x'],
    ['值班', '3', '每季度', ''],
    ['值班', '', '每季度', ''],
    ['没有的', '', '每年', ''],
    ['停车场', '1', '', ''],
  ];
  const pasted = comparePasted(block, resources, template);
  expect(pasted).toMatchObject({
    changed: [
      { resource: 'r0001', cells: [{ field: 'updateCycle', ours: '每月', theirs: '每年' }] },
      { resource: 'r0003', cells: [{ field: 'updateCycle', ours: '', theirs: '每季度' }] },
    ],
    unmatched: ['值班', '没有的'],
    unknown: ['别的'],
  });
  if (pasted === null) return;
  expect(pastedEdits(pasted, usualChoice)).toEqual([]);
  const all = withMany(usualChoice, { added: [], gone: [], same: 0, changed: pasted.changed }, 'all');
  expect(pastedEdits(pasted, all)).toEqual([
    { resources: ['r0001'], set: { updateCycle: '每年' } },
    { resources: ['r0003'], set: { updateCycle: '每季度' } },
  ]);
});

test('a block without a header that names resources is not guessed at', () => {
  expect(comparePasted([['停车场', '每年']], resources, template)).toBeNull();
});
