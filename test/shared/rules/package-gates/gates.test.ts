import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { FrozenList } from '../../../../shared/model/openlist';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { failureText } from '../../../../shared/failure';
import { packageGates } from '../../../../shared/rules/package-gates';
import { gateTexts, type GateCode } from '../../../../shared/text/gates';
import { placeholders } from '../../../../shared/text/language';
import { afterRisk, freeze, lianyungang, qingdao, sampleState, withdrawn } from '../../../engine/openlist/sample';

const LIST = 'd'.repeat(64);
const DATE = '2026-03-02';

/** The sample agency with everything in order: its list is frozen and reviewed, its people are filed. */
function ready(profile = lianyungang): { state: WorkspaceState; frozen: FrozenList } {
  const state = sampleState(profile);
  const frozen = freeze(state, profile, { allowPartial: true });
  const whole = { ...frozen, list: { ...frozen.list, omitted: 0 } };
  const [first = 'p1'] = state.people.order;
  const made = produce(state, (draft) => {
    draft.people.byId[first] = { name: '示例甲', department: '信用科', duty: '数据开放专员' };
    draft.secrecyReviews.order.push('s1');
    draft.secrecyReviews.byId['s1'] = {
      ...{ id: 's1', listVersion: 1, list: LIST, number: '密审1', date: DATE, by: '保密办', note: '' },
      ...{ recordedAt: '2026-03-02T01:00:00.000Z', recordedBy: '示例甲' },
    };
  });
  return { state: made, frozen: whole };
}

/** Codes of the gates that are closed once `spoil` has changed the state. */
function closed(spoil: (draft: WorkspaceState) => void = () => undefined, date = DATE, digest = LIST): string[] {
  const { state, frozen } = ready();
  return packageGates(produce(state, spoil), frozen, digest, date)
    .filter(({ met }) => !met)
    .map(({ code }) => code);
}

/** The sample's only release that is on the list, and the item it belongs to. */
function listed() {
  const { frozen } = ready();
  const item = frozen.list.items.find(({ datasets }) => datasets.length > 0);
  const [dataset] = item?.datasets ?? [];
  if (!item || !dataset) throw new Error('the sample lists no dataset');
  return { resource: item.resource, dataset: dataset.id, release: dataset.release };
}

const releaseIn = (draft: WorkspaceState) => {
  const found = draft.releases.byId[listed().release];
  if (!found) throw new Error('no release');
  return found;
};

describe('the gates before a package', () => {
  test('are all open where everything is in order', () => {
    expect(closed()).toEqual([]);
  });

  test.each<[string, GateCode, (draft: WorkspaceState) => void]>([
    [
      'a release that is gone',
      'gate-data-untreated',
      (draft) => Reflect.deleteProperty(draft.releases.byId, listed().release),
    ],
    ['a release that was never attacked', 'gate-data-unattacked', (draft) => void (releaseIn(draft).recovered = null)],
    [
      'something that the self-attack got back',
      'gate-data-recovered',
      (draft) => void (releaseIn(draft).recovered = [{ attack: 'rebuild-id', column: 'c2', rows: 1 }]),
    ],
    [
      'an identifier that is still in the output',
      'gate-data-residual',
      (draft) => void (releaseIn(draft).residual = [{ column: 'c0', kind: 'mobile-phone', hits: 1 }]),
    ],
    [
      'a risk above the threshold of its opening type',
      'gate-risk-too-high',
      (draft) => void (releaseIn(draft).after = { ...afterRisk(0.9), classes: 9 }),
    ],
    [
      'a column that goes out as it is and is tagged as a name by now',
      'gate-data-raw',
      (draft) => {
        const column = draft.datasets.byId[listed().dataset]?.columns.byId['c0'];
        if (column) column.tag = { kind: 'person-name', role: 'direct', level: 3 };
      },
    ],
    ['no secrecy review', 'gate-secrecy-unreviewed', (draft) => void (draft.secrecyReviews = { order: [], byId: {} })],
    [
      'a secrecy review of other bytes',
      'gate-secrecy-unreviewed',
      (draft) => {
        const review = draft.secrecyReviews.byId['s1'];
        if (review) review.list = 'e'.repeat(64);
      },
    ],
    [
      'nobody filed with department and duty',
      'gate-people-incomplete',
      (draft) => {
        for (const person of Object.values(draft.people.byId)) person.duty = ' ';
      },
    ],
    [
      'a code whose check character is wrong',
      'gate-agency-incomplete',
      (draft) => void (draft.agency.code = '91350100M000100Y42'),
    ],
    [
      'a decision that was taken back',
      'gate-decision-changed',
      (draft) => Reflect.deleteProperty(draft.decisions, listed().resource),
    ],
  ])('close for %s', (_what, code, spoil) => {
    expect(
      closed((draft) => {
        spoil(draft);
      }),
    ).toContain(code);
  });

  test('close for a withdrawn item, a partial list, and another list under the same number', () => {
    const { state, frozen } = ready();
    const codes = (of: WorkspaceState, list: FrozenList, digest = LIST) =>
      packageGates(of, list, digest, DATE)
        .filter(({ met }) => !met)
        .map(({ code }) => code);
    expect(codes(withdrawn(state, listed().resource), frozen)).toEqual(['gate-item-withdrawn']);
    expect(codes(state, { ...frozen, list: { ...frozen.list, omitted: 2 } })).toEqual(['gate-list-partial']);
    expect(codes(state, frozen, 'c'.repeat(64))).toEqual(['gate-secrecy-unreviewed']);
  });

  test('close while a finding that sent the list back is not answered, and name its resource', () => {
    const { resource } = listed();
    const task = {
      ...{ id: 'abcdefabcdef-1', anchor: { kind: 'item' as const, resource }, kind: 'return' as const },
      ...{
        severity: 'major' as const,
        deadline: null,
        text: '请补充依据',
        basis: '',
        name: '许可',
        state: 'new' as const,
      },
      ...{ receipt: 'a'.repeat(64), receipts: ['a'.repeat(64)], words: '', answer: null, earlier: [] },
    };
    const { state, frozen } = ready();
    const gatesWith = (changes: object) => {
      const findings = { order: [task.id], byId: { [task.id]: { ...task, ...changes } } };
      return packageGates({ ...state, findings }, frozen, LIST, DATE).filter(({ met }) => !met);
    };
    expect(gatesWith({})).toMatchObject([{ code: 'gate-findings-unanswered', resources: [resource] }]);
    const answer = { action: 'mended', words: '已补充', at: '2026-03-02T01:00:00.000Z', by: '示例甲' };
    expect([gatesWith({ answer }), gatesWith({ state: 'resolved' }), gatesWith({ kind: 'suggest' })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test.each([
    [lianyungang, '第三十五条第一款'],
    [qingdao, '第五条'],
  ])('cite the article that asks for named staff', (profile, article) => {
    const { state, frozen } = ready(profile);
    const gate = packageGates(state, frozen, LIST, DATE).find(({ code }) => code === 'gate-people-incomplete');
    expect(gate?.params['article']).toContain(article);
  });

  test('fill in every word of their failures', () => {
    const { state, frozen } = ready();
    const spoilt = produce(state, (draft) => {
      Reflect.deleteProperty(draft.releases.byId, listed().release);
      draft.secrecyReviews = { order: [], byId: {} };
      draft.agency.code = '91350100M000100Y42';
    });
    for (const { code, met, params } of packageGates(spoilt, frozen, LIST, DATE)) {
      const known = code as GateCode;
      expect(Object.keys(gateTexts)).toContain(known);
      if (!met) expect(placeholders(failureText({ code: known, params }, 'zh').what), code).toEqual([]);
    }
  });
});
