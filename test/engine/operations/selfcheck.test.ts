import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value } = house;
const whole = () => ({ workspace: house.workspace });
const states = async () =>
  Object.fromEntries((await value('selfcheck', whole())).findings.map(({ check, state }) => [check, state]));

describe('自查 of an agency', () => {
  test('finds what is missing at the beginning, and claims nothing of what it holds no record of', async () => {
    const checked = await value('selfcheck', whole());
    expect(checked).toMatchObject({ date: '2026-03-02', items: [] });
    expect(checked.regulation).toContain('连云港');
    expect(await states()).toMatchObject({
      'list-missing': 'failing',
      'list-outdated': 'unknown',
      'list-not-exported': 'unknown',
      'resources-undecided': 'failing',
      'quality-poor': 'unknown',
      'applications-unanswered': 'unknown',
      'objections-unanswered': 'unknown',
    });
    const undecided = checked.findings.find(({ check }) => check === 'resources-undecided');
    expect(undecided).toMatchObject({ article: '第三十九条第（一）项', count: 36 });
  });

  test('is live: freezing, deciding otherwise and withdrawing show at once', async () => {
    const open = answers({}, { access: ['interface'] });
    for (const resource of ['r0003', 'r0005']) await value('decide', { ...whole(), resource, answers: open });
    await value('list.freeze', { ...whole(), allowPartial: true });
    expect(await states()).toMatchObject({ 'list-missing': 'ok', 'list-outdated': 'ok', 'data-unpublished': 'ok' });
    await value('decide', { ...whole(), resource: 'r0003', answers: answers({ 'trade-secret': true }) });
    expect(await states()).toMatchObject({ 'list-outdated': 'failing' });
    await value('list.withdraw', { ...whole(), resource: 'r0005' });
    expect(await states()).toMatchObject({ 'withdrawals-open': 'failing' });
    const { items } = await value('selfcheck', whole());
    expect(items.map(({ resource, complete, timely }) => [resource, complete, timely])).toEqual([
      ['r0003', null, null],
      ['r0005', null, null],
    ]);
  });

  test('is written as a workbook and as a page, the same bytes each time', async () => {
    for (const name of ['自查.xlsx', '自查.html']) {
      const [first, second] = [house.at(`一-${name}`), house.at(`二-${name}`)];
      expect(await value('selfcheck.export', { ...whole(), out: first })).toEqual({ path: first });
      await value('selfcheck.export', { ...whole(), out: second });
      expect((await readFile(first)).equals(await readFile(second))).toBe(true);
    }
    const page = await readFile(house.at('一-自查.html'), 'utf8');
    expect(page).toContain('公共数据开放自查报告');
    expect(page).toContain('无法核对');
    await value('selfcheck.export', { ...whole(), out: house.at('en.html'), language: 'en' });
    expect(await readFile(house.at('en.html'), 'utf8')).toContain('There is an open list');
    expect(await failure('selfcheck.export', { ...whole(), out: house.at('自查.pdf') })).toBe('bad-request');
  });
});
