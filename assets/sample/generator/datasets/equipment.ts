import { utils, write } from '@e965/xlsx';
import { dateBetween, endOfTerm } from '../calendar';
import type { Company } from '../companies';
import type { Person } from '../people';
import { randomFor } from '../random';
import type { Table } from '../table';

const COUNT = 900;

const kinds = [
  ['电梯', '曳引驱动乘客电梯', '3110'],
  ['电梯', '自动扶梯', '3310'],
  ['锅炉', '承压蒸汽锅炉', '1100'],
  ['压力容器', '固定式压力容器', '2170'],
  ['起重机械', '桥式起重机', '4110'],
  ['场（厂）内专用机动车辆', '叉车', '5110'],
] as const;
const maintainers = ['示例电梯维保有限公司', '示例特种设备服务有限公司', '示例机电安装有限公司'] as const;

/** 特种设备: what stands where, when it is due for inspection, and who answers for it. */
export function equipment(companies: readonly Company[], people: readonly Person[]): Table {
  const random = randomFor('equipment');
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const [category, name, prefix] = random.pick(kinds);
    const user = random.pick(companies);
    const officer = random.pick(people);
    const inspected = dateBetween(random, '2025-01-01', '2026-02-20');
    return [
      `0${prefix}38990${String(index + 1).padStart(6, '0')}`,
      category,
      name,
      user.name,
      user.address,
      dateBetween(random, '2008-01-01', '2024-12-31'),
      inspected,
      endOfTerm(inspected, 1),
      random.chance(0.96) ? '合格' : '复检合格',
      random.pick(maintainers),
      officer.name,
      officer.mobile,
    ];
  });
  return {
    header: [
      '设备代码',
      '设备种类',
      '设备名称',
      '使用单位',
      '使用地点',
      '投用日期',
      '检验日期',
      '下次检验日期',
      '检验结论',
      '维保单位',
      '安全管理员',
      '联系手机',
    ],
    rows,
  };
}

/** A table as an Excel 97 workbook (BIFF8), all cells text. */
export function excel97(table: Table, sheetName: string): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([[...table.header], ...table.rows.map((row) => [...row])]),
    sheetName,
  );
  return write(workbook, { type: 'buffer', bookType: 'biff8' }) as Uint8Array;
}
