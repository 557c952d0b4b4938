import { describe, expect, it } from 'vitest';
import { align } from '../../../main/engine/treat';

const keep = { operator: 'keep', params: {} };
const date = (to: string) => ({ operator: 'generalise-date', params: { to } });

describe('two columns that say the same thing', () => {
  it('are compared as they are where they were treated alike', () => {
    expect(align(keep, keep)).toEqual({ left: keep, right: keep });
    expect(align(date('year'), date('year'))).toEqual({ left: keep, right: keep });
    const band = (params: Record<string, number>) => ({ operator: 'generalise-number', params });
    expect(align(band({ width: 10, top: 90 }), band({ top: 90, width: 10 }))).toEqual({ left: keep, right: keep });
  });

  it('are compared by treating the finer one as the other was', () => {
    expect(align(keep, date('year'))).toEqual({ left: date('year'), right: keep });
    expect(align(date('10-years'), date('month'))).toEqual({ left: keep, right: date('10-years') });
    expect(align(date('year'), date('5-years'))).toEqual({ left: date('5-years'), right: keep });
  });

  it('are not compared where no way leads from one to the other', () => {
    expect(align(date('quarter'), date('year'))).toBeNull();
    expect(align(date('5-years'), date('10-years'))).toBeNull();
    const band = (width: number) => ({ operator: 'generalise-number', params: { width } });
    expect(align(band(5), band(10))).toBeNull();
    const token = (scope: string) => ({ operator: 'pseudonym', params: { scope } });
    expect(align(token('a'), token('b'))).toBeNull();
    expect(align(keep, token('a'))).toBeNull();
    expect(align({ operator: 'noise', params: {} }, { operator: 'noise', params: {} })).toBeNull();
  });
});
