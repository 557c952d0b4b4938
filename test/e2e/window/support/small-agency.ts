import iconv from 'iconv-lite';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resource, AGENCY, AGENCY_CODE } from '../../../../assets/sample/generator/catalogue/resource';
import { rowGroups } from '../../../../assets/sample/generator/catalogue/rows';
import { catalogueWorkbook } from '../../../../assets/sample/generator/catalogue/workbook';
import { inventPeople, type Person } from '../../../../assets/sample/generator/people';

const PARKING = '公共停车场信息';
const DRIVERS = '校车驾驶员登记信息（含各学校自行登记、尚未与公安机关交通管理部门核对的部分，按学年汇总）';
const ROTA = '内部值班安排';
const DISTRICTS = ['示例一区', '示例二区', '示例三区'] as const;

/** A small agency: three resources, and two data files as ugly as files are. */
export const smallAgency = {
  agency: { name: AGENCY, code: AGENCY_CODE },
  people: [
    { name: '示例甲', department: '办公室', duty: '数据开放专员' },
    { name: '示例乙', department: '办公室', duty: '保密审查人' },
  ],
  parking: PARKING,
  drivers: DRIVERS,
  rota: ROTA,
  /** A column of the drivers' file that is tagged by hand. */
  remark: '备注',
} as const;

/** Everyone whom the drivers' file speaks of. */
const drivers = inventPeople(240, []);

/** What must not be found anywhere but in the sources: names and numbers of people. */
export function needlesOf(people: readonly Person[]): string[] {
  // A name of two characters may stand in any text.
  return people.flatMap(({ name, residentId, mobile }) => [...(name.length > 2 ? [name] : []), residentId, mobile]);
}

export const needlesOfDrivers = needlesOf(drivers);

function catalogue(): Promise<Uint8Array> {
  const list = [
    resource(PARKING, {
      branch: '综合管理',
      serial: 1,
      department: '办公室',
      abstract: '停车场',
      items: '名称 C50、区县 C20、泊位数 I6',
    }),
    resource(DRIVERS, {
      branch: '综合管理',
      serial: 2,
      department: '办公室',
      abstract: '校车驾驶员',
      items: '姓名 C20、身份证号 C18、联系电话 C11、区县 C20、准驾车型 C4、备注 C200',
    }),
    resource(ROTA, {
      branch: '综合管理',
      serial: 3,
      department: '办公室',
      abstract: '值班',
      items: '日期 D10、值班室 C20',
    }),
  ];
  return catalogueWorkbook(rowGroups(list), new Date('2026-01-15T00:00:00Z'));
}

/** As exported by a program of 2003: GBK, a title above the header, spaces where nobody sees them. */
function driversFile(): Buffer {
  const rows = drivers.map(({ name, residentId, mobile }, index) =>
    [name, `\t${residentId}`, mobile, DISTRICTS[index % 3], index % 2 === 0 ? 'A1' : 'A3', ''].join(','),
  );
  const header = '姓名,身份证号,联系电话,区县,准驾车型,备注';
  return iconv.encode(['校车驾驶员登记表,,,,,', header, ...rows, ''].join('\r\n'), 'gbk');
}

function parkingFile(): string {
  const rows = Array.from(
    { length: 60 },
    (_, index) => `第${index + 1}停车场,${DISTRICTS[index % 3] ?? ''},${40 + index}`,
  );
  return `\uFEFF${['名称,区县,泊位数', ...rows, ''].join('\n')}`;
}

/** Writes the small agency's catalogue and data files into a folder. */
export async function writeSmallAgency(folder: string) {
  const files = {
    catalogue: join(folder, '目录.xlsx'),
    parking: join(folder, '停车场.csv'),
    drivers: join(folder, '校车驾驶员 登记表（最终版）(2).csv'),
  };
  await writeFile(files.catalogue, await catalogue());
  await writeFile(files.parking, parkingFile());
  await writeFile(files.drivers, driversFile());
  return files;
}
