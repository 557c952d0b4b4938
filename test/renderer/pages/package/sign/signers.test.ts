import { describe, expect, test } from 'vitest';
import {
  firstSigner,
  ownIdentities,
  roleName,
  type Identity,
} from '../../../../../renderer/pages/package/sign/signers';
import type { Text } from '../../../../../shared/text/language';

const OWN = '11389901MA00000151';
const identity = (id: string, ...bodyCodes: readonly string[]) => ({ id, bodyCodes }) as unknown as Identity;
const say = (text: Text) => text.zh;

describe('who signs', () => {
  test('only identities of the agency sign for it', () => {
    const all = [identity('a', OWN), identity('b', '91350100M000100Y43'), identity('c')];
    expect(ownIdentities(all, OWN).map(({ id }) => id)).toEqual(['a']);
  });

  test('the agency’s only identity is taken without asking; of several, or none, one is asked for', () => {
    expect(firstSigner([identity('a', OWN), identity('b')], OWN)).toEqual({
      role: 'agency',
      identity: 'a',
      passphrase: { typed: '', keep: false },
    });
    expect(firstSigner([identity('a', OWN), identity('b', OWN)], OWN).identity).toBeNull();
    expect(firstSigner([identity('b')], OWN).identity).toBeNull();
  });

  test('a role is called by its name, one that is not known by its id', () => {
    expect(roleName('head', say)).toBe('负责人');
    expect(roleName('legal-office', say)).toBe('legal-office');
    expect(roleName('constructor', say)).toBe('constructor');
  });
});
