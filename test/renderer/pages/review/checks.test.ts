import { describe, expect, it } from 'vitest';
import {
  differingIn,
  withCheck,
  withoutCheck,
  withRecomputation,
  type Check,
} from '../../../../renderer/pages/review/checks';

function check(grant: string, at: string): Check {
  const verification = {
    ok: false,
    verdict: 'unsigned',
    sections: [],
    faults: [],
    signers: [],
    package: null,
  } as const;
  return {
    package: { file: { grant }, name: `${grant}.zip` },
    outcome: {
      kind: 'done',
      opened: { verification: { ...verification, sections: [], faults: [], signers: [] }, dossier: null, review: null },
      at,
    },
    recomputation: { kind: 'none' },
  };
}

describe('the packages opened in a session', () => {
  it('stand with the newest first', () => {
    const checks = [check('one', 't1'), check('two', 't2')].reduce(withCheck, []);
    expect(checks.map(({ package: { name } }) => name)).toEqual(['two.zip', 'one.zip']);
  });

  it('keep their place when they are verified again', () => {
    const before = [check('two', 't2'), check('one', 't1')];
    const again = check('one', 't3');
    expect(withCheck(before, again)).toEqual([before[0], again]);
  });

  it('are as they were before after a verification was cancelled', () => {
    const [one, two] = [check('one', 't1'), check('two', 't2')];
    const running: Check = { ...two, outcome: { kind: 'running', progress: null } };
    expect(withoutCheck([running, one], 'two', two)).toEqual([two, one]);
    expect(withoutCheck([running, one], 'two', null)).toEqual([one]);
  });

  it('learn of their numbers without losing their place', () => {
    const [one, two] = [check('one', 't1'), check('two', 't2')];
    const told = withRecomputation([one, two], 'two', { kind: 'done', claims: [] });
    expect(told).toEqual([one, { ...two, recomputation: { kind: 'done', claims: [] } }]);
  });
});

describe('numbers worked out again', () => {
  it('differ as often as they do not agree', () => {
    const claim = { resource: 'r0001', dataset: 'r0001-1', path: '', claimed: 1, found: 1 };
    expect(
      differingIn([
        { ...claim, figure: 'rows', agrees: true },
        { ...claim, figure: 'k', found: 2, agrees: false },
      ]),
    ).toBe(1);
  });
});
