import type { Random } from './random';

export const CITY = '示例市';

/** Districts and counties of the invented city. */
export const districts = ['云汐区', '望舒区', '松澜区', '青屿县', '沐晴县'] as const;

const roadNames = [
  '望潮',
  '听涛',
  '揽月',
  '栖云',
  '拾光',
  '泊星',
  '映霞',
  '枕溪',
  '沐风',
  '问渠',
  '采薇',
  '知秋',
] as const;
const roadKinds = ['路', '街', '大道', '巷'] as const;

/** An address in `district`, written in full or without the city as clerks do. */
export function addressIn(district: string, random: Random): string {
  const city = random.chance(0.7) ? CITY : '';
  const road = random.pick(roadNames) + random.pick(roadKinds);
  const unit = random.chance(0.2) ? `${random.integer(1, 20)}幢${random.integer(101, 620)}室` : '';
  return `${city}${district}${road}${random.integer(1, 400)}号${unit}`;
}
