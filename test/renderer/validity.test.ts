import { describe, expect, test } from 'vitest';
import { validityWords } from '../../renderer/app/validity';
import { findProfile, validity } from '../../shared/regulation';
import { fill } from '../../shared/text/language';

const said = (regulation: { validFrom: string; validThrough: string | null }, date: string) => {
  const { inForce, text, params } = validityWords(regulation, date);
  return [inForce, fill(text.zh, params)];
};

describe('how long a regulation is in force', () => {
  const qingdao = findProfile('qingdao-2020');

  test.each([
    ['2020-09-30', false, '2020-10-01 起施行，尚未生效'],
    ['2025-09-30', true, '现行有效，2020-10-01 至 2025-09-30'],
    ['2025-10-01', false, '已于 2025-09-30 失效'],
  ])('青岛 2020 on %s', (date, inForce, words) => {
    expect(said(qingdao, date)).toEqual([inForce, words]);
    expect(validity(qingdao, date).inForce).toBe(inForce);
  });

  test('without an end it begins and goes on', () => {
    const open = { validFrom: '2026-01-01', validThrough: null };
    expect(said(open, '2026-01-01')).toEqual([true, '现行有效，2026-01-01 起']);
    expect(said(open, '2025-12-31')).toEqual([false, '2026-01-01 起施行，尚未生效']);
  });
});
