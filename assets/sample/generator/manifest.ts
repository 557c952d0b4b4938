import { AGENCY, AGENCY_CODE } from './catalogue/resource';

/** The sample as the demo and the tests read it (`sample.json`). */
export interface SampleManifest {
  readonly regulation: string;
  readonly agency: { readonly name: string; readonly code: string };
  /** People filed with the bureau; none of them is in the data. */
  readonly people: readonly { readonly name: string; readonly department: string; readonly duty: string }[];
  readonly catalogue: string;
  readonly datasets: readonly SampleDataset[];
}

export interface SampleDataset {
  /** Exact name of the resource in the catalogue. */
  readonly resource: string;
  readonly file: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | null;
  readonly rows: number;
  readonly columns: readonly string[];
}

export const CATALOGUE_FILE = '信息资源目录.xlsx';

/** The manifest of a sample with these data files. */
export function manifest(datasets: readonly SampleDataset[]): SampleManifest {
  return {
    regulation: 'lianyungang-2019',
    agency: { name: AGENCY, code: AGENCY_CODE },
    people: [
      { name: '示例甲', department: '信用监督管理科', duty: '数据开放专员' },
      { name: '示例乙', department: '办公室', duty: '保密审查人' },
      { name: '示例丙', department: '局领导', duty: '分管负责人' },
    ],
    catalogue: CATALOGUE_FILE,
    datasets,
  };
}
