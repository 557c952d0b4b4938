import ExcelJS from 'exceljs';
import { workbookBytes } from '../../../../main/engine/spreadsheet';
import { dateBetween } from '../calendar';
import type { Company } from '../companies';
import type { Person } from '../people';
import { CITY } from '../places';
import { randomFor } from '../random';
import type { Table } from '../table';

const COUNT = 1_050;

const columns = [
  { header: '注册号', width: 18 },
  { header: '统一社会信用代码', width: 22 },
  { header: '企业名称', width: 30 },
  { header: '企业类型', width: 16 },
  { header: '法定代表人', width: 12 },
  { header: '注册资本（万元）', width: 16, kind: 'number' },
  { header: '成立日期', width: 14, kind: 'date' },
  { header: '住所', width: 36 },
  { header: '登记机关', width: 26 },
  { header: '经营状态', width: 10 },
] as const;

/** 企业登记: numbers with leading zeros, and the same businesses and people as in 食品经营许可. */
export function registrations(companies: readonly Company[], people: readonly Person[]): Table {
  const random = randomFor('registrations');
  const rows = companies
    .slice(0, COUNT)
    .map((company, index) => [
      `0038${String(index + 1).padStart(9, '0')}`,
      company.code,
      company.name,
      company.household ? '个体工商户' : '有限责任公司',
      people[index]?.name ?? '',
      company.household ? String(random.integer(1, 50)) : String(random.integer(20, 10_000) / 2),
      dateBetween(random, '2004-01-01', '2026-02-28'),
      company.address,
      `${CITY}市场监督管理局`,
      random.chance(0.93) ? '存续' : '注销',
    ]);
  return { header: columns.map(({ header }) => header), rows };
}

/** The workbook of 企业登记 as clerks keep it: a merged title row above the header, capital and dates typed as such. */
export async function registrationWorkbook(table: Table, at: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('企业登记', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.columns = columns.map((column) => ({
    width: column.width,
    ...('kind' in column && column.kind === 'date' ? { style: { numFmt: 'yyyy-mm-dd' } } : {}),
  }));
  sheet.addRow([`${CITY}企业登记基本信息（截至2026年2月）`]);
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.addRow([...table.header]).font = { bold: true };
  for (const row of table.rows) sheet.addRow(row.map(typed));
  return workbookBytes(workbook, at);
}

function typed(text: string, index: number): string | number | Date {
  const column = columns[index];
  if (column === undefined || !('kind' in column)) return text;
  return column.kind === 'number' ? Number(text) : new Date(`${text}T00:00:00Z`);
}
