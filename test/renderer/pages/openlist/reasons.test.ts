import { expect, it } from 'vitest';
import { countReasons, withReason } from '../../../../renderer/pages/openlist/reasons';
import { refusedResources } from '../../../../renderer/pages/openlist/refusals';

const refused = refusedResources([
  { resource: 'r0001', code: 'risk-too-high' },
  { resource: 'r0001', code: 'column-empty' },
  { resource: 'r0001', code: 'column-empty' },
  { resource: 'r0002', code: 'column-empty' },
  { resource: 'r0003', code: 'undecided' },
]);

it('a reason counts the resources that it keeps off the list, each once', () => {
  expect(countReasons(refused)).toEqual([
    { code: 'undecided', count: 1 },
    { code: 'column-empty', count: 2 },
    { code: 'risk-too-high', count: 1 },
  ]);
});

it('a chosen reason leaves its resources, whatever else keeps them off', () => {
  const names = (reason: Parameters<typeof withReason>[1]) =>
    withReason(refused, reason).map(({ resource }) => resource);
  expect(names('risk-too-high')).toEqual(['r0001']);
  expect(names('column-empty')).toEqual(['r0001', 'r0002']);
  expect(names('secret-mark')).toEqual([]);
  expect(names(null)).toEqual(['r0001', 'r0002', 'r0003']);
});
