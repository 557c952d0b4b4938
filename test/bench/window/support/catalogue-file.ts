import { writeFile } from 'node:fs/promises';
import { resource } from '../../../../assets/sample/generator/catalogue/resource';
import { rowGroups } from '../../../../assets/sample/generator/catalogue/rows';
import { catalogueWorkbook } from '../../../../assets/sample/generator/catalogue/workbook';

const SUBJECTS = ['行政许可', '行政处罚', '监督检查', '投诉举报', '抽检结果', '登记备案', '信用评价', '统计报表'];
const DEPARTMENTS = ['登记注册科', '信用监督管理科', '食品安全科', '特种设备科', '价格监督科', '消费者权益保护科'];
const FIELDS = ['名称', '编号', '日期', '地址', '金额', '状态'];

/** Writes a catalogue in the national template's layout. The resources' names end in their number, four digits. */
export async function writeCatalogueFile(path: string, resources: number, items: number): Promise<void> {
  const list = Array.from({ length: resources }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return resource(`${SUBJECTS[index % SUBJECTS.length] ?? ''}信息${number}`, {
      branch: '综合管理',
      serial: index + 1,
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? '',
      abstract: '用于测量的资源',
      items: Array.from({ length: items }, (_item, at) => `${FIELDS[at % FIELDS.length] ?? ''}${at + 1} C50`).join(
        '、',
      ),
    });
  });
  // Merged cells, as most clerks have them, would take the writer minutes.
  const groups = rowGroups(list).map(({ rows }) => ({ style: 'blank', rows }) as const);
  await writeFile(path, await catalogueWorkbook(groups, new Date('2026-01-15T00:00:00Z')));
}
