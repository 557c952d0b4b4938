import { dateBetween } from '../calendar';
import type { Company } from '../companies';
import type { Person } from '../people';
import { randomFor, type Random } from '../random';
import type { Table } from '../table';
import { complaintTexts, outcomeTexts, remarkTexts } from './complaint-texts';

const COUNT = 2_400;
/** How many of the complaints come from people who also hold a food licence. */
const HOLDER_SHARE = 0.15;

/** The kinds of complaint that the agency counts. */
export const categories = Object.keys(complaintTexts) as (keyof typeof complaintTexts)[];

/** 消费投诉: free text with phones, names and identity numbers in it. `holders` hold licences, `others` do not. */
export function complaints(
  companies: readonly Company[],
  holders: readonly Person[],
  others: readonly Person[],
): Table {
  const random = randomFor('complaints');
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const shop = random.integer(0, holders.length - 1);
    const company = companies[shop];
    const owner = holders[shop];
    const writer = random.chance(HOLDER_SHARE) ? random.pick(holders) : random.pick(others);
    if (company === undefined || owner === undefined) throw new RangeError('Too few businesses for the complaints');
    const received = dateBetween(random, '2025-01-01', '2026-02-28');
    const category = random.pick(categories);
    const fill = (text: string): string => fillText(text, { random, company, owner, writer });
    return [
      `TS${received.slice(0, 7).replace('-', '')}${String(index + 1).padStart(5, '0')}`,
      `${received} ${clockTime(random)}`,
      writer.name,
      writer.mobile,
      company.name,
      company.district,
      category,
      fill(random.pick(complaintTexts[category])),
      random.pick(outcomeTexts),
      fill(random.pick(remarkTexts)),
    ];
  });
  return {
    header: [
      '投诉编号',
      '登记时间',
      '投诉人姓名',
      '投诉人手机',
      '被投诉单位',
      '所在区县',
      '投诉类别',
      '投诉内容',
      '处理结果',
      '备注',
    ],
    rows,
  };
}

function clockTime(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(random.integer(8, 20))}:${two(random.integer(0, 59))}`;
}

interface Case {
  readonly random: Random;
  readonly company: Company;
  readonly owner: Person;
  readonly writer: Person;
}

function fillText(text: string, { random, company, owner, writer }: Case): string {
  return text
    .replace('{shop}', company.name)
    .replace('{n}', String(random.integer(2, 800)))
    .replace('{name}', writer.name)
    .replace('{mobile}', writer.mobile)
    .replace('{id}', writer.residentId)
    .replace('{owner}', owner.name)
    .replace('{ownerMobile}', owner.mobile);
}
