import { creditCode, regions } from './identifiers';
import { addressIn, districts } from './places';
import { randomFor, type Random } from './random';

/** An invented business. A household business (个体工商户) is run by one person in that person's own name. */
export interface Company {
  readonly name: string;
  readonly code: string;
  readonly household: boolean;
  readonly district: string;
  readonly address: string;
}

const HOUSEHOLD_SHARE = 0.85;
const brandCharacters = Array.from('禾穗悦鼎隆盛聚鲜源顺佳润沃甜朵橙麦稻荷莲竹柏杉榆槐杏桃茂裕旺祺瑞嘉芙蔚珑琅璞珏');
const shopKinds = [
  '小吃店',
  '面馆',
  '餐饮店',
  '火锅店',
  '便利店',
  '食品店',
  '烘焙坊',
  '快餐店',
  '茶饮店',
  '粮油店',
] as const;
const companyKinds = ['食品', '餐饮管理', '商贸', '连锁超市', '供应链管理', '生物科技'] as const;

/** `count` businesses whose names and codes all differ. */
export function inventCompanies(count: number): Company[] {
  const random = randomFor('companies');
  const byName = new Map<string, Company>();
  while (byName.size < count) {
    const company = inventCompany(random, byName.size + 1);
    if (!byName.has(company.name)) byName.set(company.name, company);
  }
  return [...byName.values()];
}

function inventCompany(random: Random, serial: number): Company {
  const district = random.pick(districts);
  const brand = random.pick(brandCharacters) + random.pick(brandCharacters);
  const household = random.chance(HOUSEHOLD_SHARE);
  return {
    name: household
      ? `${district}${brand}${random.pick(shopKinds)}`
      : `示例${brand}${random.pick(companyKinds)}有限公司`,
    code: creditCode(household ? '92' : '91', random.pick(regions), serial),
    household,
    district,
    address: addressIn(district, random),
  };
}
