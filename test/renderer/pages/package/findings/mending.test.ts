import { expect, test } from 'vitest';
import { mendingPages } from '../../../../../renderer/pages/package/findings/mending';
import { lianyungang, sampleState } from '../../../../engine/openlist/sample';

const state = sampleState(lianyungang);
const resource = 'r0001';
const dataset = Object.values(state.datasets.byId).find((one) => one.resource === resource);
const [column = ''] = Object.values(dataset?.columns.byId ?? {}).map(({ name }) => name);

test('a finding leads to the pages where what it is about is mended, the likeliest first', () => {
  expect(mendingPages({ kind: 'package' }, state)).toEqual(['openlist']);
  expect(mendingPages({ kind: 'item', resource }, state)).toEqual(['decision', 'catalogue']);
  expect(mendingPages({ kind: 'field', resource, field: 'updateCycle' }, state)).toEqual(['catalogue', 'decision']);
  expect(mendingPages({ kind: 'figure', resource, dataset: `${resource}-1`, figure: 'k' }, state)).toEqual([
    'treatment',
    'data',
  ]);
});

test('a field that is a column of the data is mended there', () => {
  expect(column).not.toBe('');
  expect(mendingPages({ kind: 'field', resource, field: column }, state)).toEqual(['data', 'treatment']);
});
