import { expect, test } from 'vitest';
import { byResource, gatherKinds } from '../../../../../renderer/pages/catalogue/lint/kinds';
import { inOrder } from '../../../../../shared/model/primitives';
import { lintCatalogue } from '../../../../../shared/rules/catalogue/lint';
import { templateOf } from '../../../../../shared/rules/catalogue/templates';
import { resource, workspace } from '../workspace';

const { resources } = workspace([
  resource('r0001', '停车场', ['名称'], { updateCycle: '按月' }),
  resource('r0002', '值班', ['日期'], {
    updateCycle: '每 年',
    sharing: { type: '不共享', condition: '', modeCategory: '', modeType: '' },
  }),
]);
const faults = lintCatalogue(inOrder(resources), templateOf('national-2017'));

test('kinds are counted, the largest first, with how many are certain', () => {
  const kinds = gatherKinds(faults, 'zh');
  const sizes = kinds.map((kind) => kind.faults.length);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(faults.length);
  expect(kinds.find(({ text }) => text.includes('更新周期'))).toMatchObject({ certain: 2 });
  expect(new Set(kinds.map(({ text }) => text)).size).toBe(kinds.length);
});

test('faults are found by the resource that has them', () => {
  expect([...byResource(faults).keys()]).toEqual(['r0001', 'r0002']);
});
