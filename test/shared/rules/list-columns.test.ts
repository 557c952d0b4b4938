import { describe, expect, test } from 'vitest';
import { listColumns } from '../../../shared/model/openlist';
import { findProfile } from '../../../shared/regulation';
import { columnsOf, requiredColumns } from '../../../shared/rules/list-columns';

const lianyungang = findProfile('lianyungang-2019');
const qingdao = findProfile('qingdao-2020');

describe('the columns that a list prints', () => {
  test('are all that there are, where nobody chooses', () => {
    expect(columnsOf(lianyungang)).toEqual(listColumns);
    expect(columnsOf(lianyungang, 'full')).toEqual(listColumns);
  });

  test('are, by the regulation, what it asks for and what names a row', () => {
    expect(columnsOf(lianyungang, 'required')).toEqual(['number', 'name', 'fields', 'format', 'updateCycle', 'type']);
    expect(columnsOf(qingdao, 'required')).toEqual(['number', 'name', 'updateCycle', 'type', 'conditions']);
    expect(requiredColumns(qingdao)).toEqual(columnsOf(qingdao, 'required'));
  });

  test('are a person’s own choice in the printed order, and never less than the regulation asks for', () => {
    expect(columnsOf(qingdao, ['remark', 'abstract', 'type'])).toEqual([
      'number',
      'name',
      'abstract',
      'updateCycle',
      'type',
      'conditions',
      'remark',
    ]);
    expect(columnsOf(qingdao, [])).toEqual(requiredColumns(qingdao));
  });
});
