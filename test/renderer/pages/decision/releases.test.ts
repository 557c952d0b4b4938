import { describe, expect, test } from 'vitest';
import { treatedKinds, treatmentsOf } from '../../../../renderer/pages/decision/releases';
import * as sample from '../../../engine/openlist/sample';

const { lianyungang: profile } = sample;
const [own, other] = [
  sample.dataset('r0001-1', [sample.column('c0', '姓名', sample.personName)]),
  sample.dataset('r0002-1', []),
];
const by = sample.plan([]);

describe('measured treatments', () => {
  test('are those of the resource’s own data, the newest first, with what they were measured to do', () => {
    const state = sample.fill(sample.emptyState(profile), {
      datasets: [own, other],
      releases: [
        sample.release(own, by, {}),
        sample.release(other, by, {}),
        sample.release(own, by, {}, { id: 'r0001-1.2', period: '', after: sample.afterRisk(0.01) }),
      ],
    });
    expect(treatmentsOf(state, 'r0001').map(({ id, k, risk }) => ({ id, k, risk }))).toEqual([
      { id: 'r0001-1.2', k: [40, 40], risk: [0.025, 0.01] },
      { id: 'r0001-1.1', k: [40, 40], risk: [0.025, 0.025] },
    ]);
    expect(treatmentsOf(state, 'r0003')).toEqual([]);
  });

  test('stand behind the kinds of evidence that lift a ground by treatment, and behind no other', () => {
    const ground = profile.grounds.find(({ id }) => id === 'personal-privacy');
    expect(ground && [...treatedKinds(ground)]).toEqual(['treated']);
  });
});
