import type { ListColumn } from '../../../shared/model/openlist';
import type { SheetColumn } from './sheet';

/**
 * Widths in characters; columns of figures, dates and short words are centred. Narrow on purpose: wrapped text keeps 24
 * columns readable (about 6.5 pt) on one A4 page across.
 */
export const listLayout: Readonly<Record<ListColumn, Omit<SheetColumn, 'title'>>> = {
  number: { width: 5, centred: true },
  agency: { width: 10 },
  agencyCode: { width: 11, centred: true },
  code: { width: 10 },
  name: { width: 14 },
  abstract: { width: 18 },
  theme: { width: 7, centred: true },
  keywords: { width: 8 },
  fields: { width: 22 },
  format: { width: 7, centred: true },
  rows: { width: 8, centred: true },
  period: { width: 8 },
  spatial: { width: 8 },
  updateCycle: { width: 7, centred: true },
  firstPublished: { width: 11, centred: true },
  lastUpdated: { width: 11, centred: true },
  type: { width: 8, centred: true },
  conditions: { width: 14 },
  access: { width: 8, centred: true },
  level: { width: 12, centred: true },
  reasons: { width: 13 },
  department: { width: 8 },
  contact: { width: 10 },
  remark: { width: 9 },
};
