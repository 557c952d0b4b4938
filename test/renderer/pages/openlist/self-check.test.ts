import { describe, expect, it } from 'vitest';
import { byArticle, countStates, matterOf, wayOf } from '../../../../renderer/pages/openlist/self-check';
import { checkStates, type SelfCheckFinding } from '../../../../shared/contract/list';
import { selfChecks } from '../../../../shared/regulation/shape';
import { rules } from '../../withdrawals';

const finding = (
  check: SelfCheckFinding['check'],
  article: string,
  state: SelfCheckFinding['state'],
): SelfCheckFinding => ({ check, article, state, text: check, count: 0, resources: [] });

const findings = [
  finding('list-missing', '第三十九条第（一）项', 'ok'),
  finding('data-untreated', '第三十九条第（四）项', 'failing'),
  finding('data-overdue', '第三十九条第（一）项', 'warning'),
  finding('applications-unanswered', '第三十九条第（二）项', 'unknown'),
];

describe('the self-check', () => {
  it('stands by article, in the order of the articles', () => {
    const seen = byArticle(findings).map(({ article, findings: own }) => [article, own.map(({ check }) => check)]);
    expect(seen).toEqual([
      ['第三十九条第（一）项', ['list-missing', 'data-overdue']],
      ['第三十九条第（四）项', ['data-untreated']],
      ['第三十九条第（二）项', ['applications-unanswered']],
    ]);
  });

  it('counts what fails, what is to be looked at, what is not known and what is in order', () => {
    expect(countStates(findings)).toEqual({ failing: 1, warning: 1, unknown: 1, ok: 1 });
  });

  it('says what was checked in the language of the window, where the regulation has it', () => {
    const text = { zh: '清单已更新', en: 'the list is up to date' };
    const own = { ...rules, selfChecks: [{ check: 'list-outdated' as const, article: 'off', text }] };
    const known = { ...finding('list-outdated', '第九条', 'ok'), text: text.zh };
    expect(matterOf(known, own, 'zh')).toBe(text.zh);
    expect(matterOf(known, own, 'en')).toBe(text.en);
    expect(matterOf(known, rules, 'en')).toBe(text.zh);
  });

  it('leads to what mends a failing, but for what no page of this program holds', () => {
    const nowhere = selfChecks.filter((check) => wayOf({ check, state: 'failing' }) === null);
    expect(nowhere).toEqual(['applications-unanswered', 'objections-unanswered']);
  });

  it('leads nowhere from what is in order or not known', () => {
    const leading = checkStates.filter((state) => wayOf({ check: 'list-missing', state }) !== null);
    expect(leading).toEqual(['warning', 'failing']);
  });
});
