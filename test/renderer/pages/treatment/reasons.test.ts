import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../../../renderer/pages/treatment/reasons';
import { tagRoles, type Tag, type TagRole } from '../../../../shared/model/tag';

const tag = (role: TagRole, kind: Tag['kind'] = null): Tag => ({ kind, role, level: 2 });
const reason = (operator: string, role: TagRole) => reasonOf({ operator }, tag(role));

describe('why a column is treated as it is', () => {
  test('a direct identifier that is released as it is, is no good plan', () => {
    expect(reason('keep', 'direct')).toBe('direct-kept');
  });

  test('the reason goes by what the role asks for and what the treatment does about it', () => {
    expect([reason('delete', 'direct'), reason('pseudonym', 'direct'), reason('mask', 'direct')]).toEqual([
      'direct-delete',
      'direct-token',
      'direct-partly',
    ]);
    expect([reason('keep', 'quasi'), reason('generalise-date', 'quasi'), reason('delete', 'quasi')]).toEqual([
      'quasi-kept',
      'quasi-coarse',
      'quasi-out',
    ]);
    expect([reason('keep', 'sensitive'), reason('delete', 'sensitive')]).toEqual(['sensitive-kept', 'sensitive-out']);
    expect([reason('keep', 'other'), reason('delete', 'other')]).toEqual(['plain', 'left-out']);
  });

  test.each(tagRoles)('small counts and texts have reasons of their own, whatever the role (%s)', (role) => {
    expect([reason('suppress-small', role), reason('scrub', role)]).toEqual(['small-cells', 'text-scrubbed']);
  });
});
