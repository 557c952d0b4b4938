import { describe, expect, it } from 'vitest';
import { gatesOf } from '../../../../renderer/pages/package/gates';
import { fill as fillText } from '../../../../shared/text/language';
import {
  answers,
  decision,
  emptyState,
  fill,
  freeze,
  lianyungang,
  qingdao,
  resource,
  sampleState,
} from '../../../engine/openlist/sample';

const state = sampleState(lianyungang);
const frozen = freeze(state, lianyungang);
const own = [state.agency.code];
const today = '2026-03-02';

function states(...given: Parameters<typeof gatesOf>): Record<string, string> {
  return Object.fromEntries(gatesOf(...given).map((gate) => [gate.id, gate.state]));
}

describe('the gates of a frozen version', () => {
  it('are open for a whole list that nothing has overtaken, signed by the agency itself', () => {
    expect(states(frozen, state, own, today)).toEqual({
      whole: 'met',
      regulation: 'met',
      decisions: 'met',
      withdrawals: 'met',
      releases: 'met',
      identity: 'met',
    });
  });

  it('leave the identity open until one is chosen, and refuse one of another agency', () => {
    expect(states(frozen, state, null, today).identity).toBe('unknown');
    expect(states(frozen, state, ['91350100M000100Y43X'], today).identity).toBe('unmet');
    expect(states(frozen, state, [], today).identity).toBe('unmet');
  });

  it('refuse a partial list', () => {
    const unready = fill(state, { resources: [resource('r0006', '未认定的资源')] });
    const partial = freeze(unready, lianyungang, { allowPartial: true });
    expect(states(partial, unready, own, today)).toMatchObject({ whole: 'unmet', decisions: 'met', releases: 'met' });
  });

  it('refuse a regulation that is not in force, until somebody has acknowledged it', () => {
    const expired = sampleState(qingdao);
    const list = freeze(expired, qingdao, { allowPartial: true });
    expect(states(list, expired, own, '2025-09-30').regulation).toBe('met');
    expect(states(list, expired, own, '2025-10-01').regulation).toBe('unmet');
    const acknowledgements = { [qingdao.id]: { at: '2026-03-01T00:00:00.000Z', by: '经办人', why: '新办法尚未印发' } };
    expect(states(list, { ...expired, acknowledgements }, own, today).regulation).toBe('met');
  });

  it('refuse what was closed, or is opened otherwise, after the freeze, and name it', () => {
    const closed = fill(state, { decisions: [decision(lianyungang, 'r0001', answers(lianyungang, ['law-forbids']))] });
    const gate = gatesOf(frozen, closed, own, today).find(({ id }) => id === 'decisions');
    expect(gate?.state).toBe('unmet');
    expect(gate?.params.names).toBe('食品经营许可');
    const opened = fill(state, { decisions: [decision(lianyungang, 'r0002', answers(lianyungang))] });
    expect(states(frozen, opened, own, today).decisions).toBe('unmet');
    expect(states(frozen, { ...state, decisions: {} }, own, today).decisions).toBe('unmet');
  });

  it('refuse a file item whose released data is gone', () => {
    const { releases } = emptyState(lianyungang);
    const gate = gatesOf(frozen, { ...state, releases }, own, today).find(({ id }) => id === 'releases');
    expect(gate?.state).toBe('unmet');
    expect(gate?.params.names).toBe('食品经营许可');
  });

  it('count what goes out as files', () => {
    const gate = gatesOf(frozen, state, own, today).find(({ id }) => id === 'releases');
    expect(gate?.params).toMatchObject({ items: 1, datasets: 1 });
  });

  it('are said with every figure filled in, in both languages', () => {
    const nothing = { ...emptyState(lianyungang), resources: state.resources };
    for (const codes of [null, own, []]) {
      for (const gate of [...gatesOf(frozen, state, codes, today), ...gatesOf(frozen, nothing, codes, today)]) {
        expect(fillText(gate.text.zh, gate.params)).not.toMatch(/\{\w+\}/);
        expect(fillText(gate.text.en, gate.params)).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
