import { districts } from '../places';
import { randomFor } from '../random';
import type { Table } from '../table';
import { categories } from './complaints';

const MONTHS = 14;
/** Larger districts have more cases; the small counties often fewer than five a month. */
const SIZES = [28, 19, 11, 4, 3] as const;

/** 12315 统计: counts by month, district and category, many of them small. */
export function hotlineStatistics(): Table {
  const random = randomFor('statistics');
  const rows: string[][] = [];
  for (let month = 0; month < MONTHS; month += 1) {
    const label = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    districts.forEach((district, index) => {
      for (const category of categories) {
        const received = random.integer(0, SIZES[index] ?? 0);
        const closed = random.integer(Math.floor(received * 0.8), received);
        rows.push([
          label,
          district,
          category,
          String(received),
          String(closed),
          String(closed * random.integer(20, 600)),
        ]);
      }
    });
  }
  return { header: ['统计月份', '区县', '投诉类别', '受理件数', '办结件数', '挽回经济损失'], rows };
}
