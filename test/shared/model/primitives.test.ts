import { expect, test } from 'vitest';
import { inOrder } from '../../../shared/model/primitives';

test('an id of a collection is only ever an own member: what objects inherit is nothing of it', () => {
  const order = ['constructor', 'r0001', '__proto__', 'toString'];
  expect(inOrder({ order, byId: { r0001: '许可' } })).toEqual(['许可']);
});
