import { expect, it } from 'vitest';
import { filledParams, operators } from '../../../../main/engine/treat';
import { consequenceText } from '../../../../shared/text/operators';

it('says of a step also what its operator takes for parameters that are left out', () => {
  expect(filledParams({ operator: 'mask', params: { keepStart: 1 } })).toEqual({ keepStart: 1, keepEnd: 0, fill: '*' });
  const { operator, params } = {
    operator: 'mask',
    params: filledParams({ operator: 'mask', params: { keepStart: 1 } }),
  };
  expect(consequenceText(operator, params, 'zh')).toBe('显示前 1 个、后 0 个字符，其余写成“*”');
});

it('leaves those of an operator that it does not know, or that are wrong, as they are', () => {
  expect(operators.some(({ id }) => id === 'of-a-later-version')).toBe(false);
  expect(filledParams({ operator: 'of-a-later-version', params: { a: 1 } })).toEqual({ a: 1 });
  expect(filledParams({ operator: 'mask', params: { keepStart: -1 } })).toEqual({ keepStart: -1 });
});
