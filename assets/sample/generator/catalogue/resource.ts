import { creditCode } from '../identifiers';
import { CITY } from '../places';

/** One resource of the sample's catalogue, as its row group shows it; `items` is name, 数据类型, 数据长度. */
export interface SampleResource {
  readonly name: string;
  readonly code: string;
  /** 类, 项, 目, 细目. */
  readonly classification: readonly [string, string, string, string];
  readonly provider: string;
  readonly department: string;
  readonly providerCode: string;
  readonly abstract: string;
  readonly format: readonly [category: string, type: string, other: string];
  /** Stored, shared, open: gigabytes and records (10,000) in turn. */
  readonly census: readonly string[];
  readonly sharing: readonly [type: string, condition: string];
  readonly mode: readonly [category: string, type: string];
  readonly opening: readonly [toSociety: string, condition: string];
  readonly cycle: string;
  readonly publishedOn: string;
  readonly related: string;
  readonly items: readonly (readonly [name: string, type: string, length: string])[];
}

/** What differs from resource to resource; the rest has the usual values of the agency. */
export interface Outline {
  readonly branch: string;
  readonly serial: number;
  readonly department: string;
  readonly abstract: string;
  /** `名称 C20、日期 D10`: name, letter of the type, length. */
  readonly items: string;
  readonly format?: readonly [string, string, string?];
  readonly records?: string;
  readonly sharing?: readonly [string, string];
  readonly mode?: readonly [string, string];
  readonly opening?: readonly [string, string];
  readonly cycle?: string;
  readonly related?: string;
}

export const AGENCY = `${CITY}市场监督管理局`;
export const AGENCY_CODE = creditCode('11', '389901', 1);

/** 细目 of the agency's branch of the catalogue, with their part of the code. */
const branches: Readonly<Record<string, string>> = {
  登记许可: '001',
  食品监管: '002',
  特种设备: '003',
  质量计量: '004',
  价格竞争: '005',
  消费维权: '006',
  知识产权: '007',
  综合管理: '008',
};

const typeNames: Readonly<Record<string, string>> = {
  C: '字符串型C',
  N: '数值型N',
  Y: '货币型Y',
  D: '日期型D',
  T: '日期时间型T',
  L: '逻辑型L',
  M: '备注型M',
  I: '整型I',
};

/** A resource of the sample from what is its own. */
export function resource(name: string, outline: Outline): SampleResource {
  const { branch, serial, format = ['电子表格', 'xlsx'], records = '1' } = outline;
  return {
    name,
    code: `307015${branches[branch] ?? ''}/${String(serial).padStart(6, '0')}`,
    classification: ['部门信息资源目录', '市级部门', '市场监督管理局', branch],
    provider: AGENCY,
    department: outline.department,
    providerCode: AGENCY_CODE,
    abstract: outline.abstract,
    format: [format[0], format[1], format[2] ?? ''],
    census: ['0.1', records, '0', '0', '0', '0'],
    sharing: outline.sharing ?? ['无条件共享', '无'],
    mode: outline.mode ?? ['共享平台方式', format[0] === '数据库' ? '接口' : '文件'],
    opening: outline.opening ?? ['是', '无'],
    cycle: outline.cycle ?? '每月',
    publishedOn: '2026-01-15',
    related: outline.related ?? '',
    items: outline.items.split('、').map(itemOf),
  };
}

function itemOf(text: string): [string, string, string] {
  const [, name = text, letter = '', length = ''] = /^(.+) ([A-Z])(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return [name, typeNames[letter] ?? letter, length];
}
