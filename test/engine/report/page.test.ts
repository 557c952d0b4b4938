import { describe, expect, it } from 'vitest';
import { reportPage, reportWorkbook } from '../../../main/engine/report';
import type { TreatmentReport } from '../../../shared/model/report';
import { reportOf } from '../package/fixture';

const hostile = `</td><script>alert(1)</script><img src=x onerror=alert(2)>"'&=1+1\u0000\r\n`;
const report: TreatmentReport = {
  ...reportOf(
    'r0001-1',
    { version: 1, steps: [], quasi: [], sensitive: [], suppressBelow: 0 },
    { digest: 'a'.repeat(64), size: 1 },
    { rows: 2, columns: 1 },
  ),
  source: { name: hostile, size: 1, digest: 'b'.repeat(64) },
  fields: [
    {
      column: 'c0',
      name: hostile,
      type: 'text',
      tag: null,
      operator: 'constant',
      technique: '屏蔽（常量替换）',
      params: { text: hostile },
      released: [hostile],
      reasons: [{ code: 'of-a-later-version', basis: hostile }],
      changed: 2,
      emptied: 0,
      loss: 1,
    },
  ],
};
const occasion = { name: hostile, date: '2026-03-02' };

describe('a printed report', () => {
  it('shows whatever a header holds as text', () => {
    for (const language of ['zh', 'en'] as const) {
      const html = Buffer.from(reportPage(report, occasion, language)).toString('utf8');
      const tags = [...html.matchAll(/<\/?([a-z0-9!]+)/g)].map((match) => match[1]);
      expect(new Set(tags)).toEqual(
        new Set(
          '!doctype html head meta title style body main h1 h2 p section table colgroup col thead tbody tr th td'.split(
            ' ',
          ),
        ),
      );
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(html.includes('\u0000')).toBe(false);
    }
  });

  it('is a workbook with no formula in it', async () => {
    expect((await reportWorkbook(report, occasion, 'zh')).length).toBeGreaterThan(1000);
  });
});
