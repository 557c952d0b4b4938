import type { Article, Place } from '../profile';

type Answer = NonNullable<Article['answer']>;

/** One text in both languages, short enough to keep a profile readable as a table. */
export function text(zh: string, en: string): { zh: string; en: string } {
  return { zh, en };
}

/** An article: id, number as it is cited, paraphrase in our words, and what becomes of it. */
export function article(
  id: string,
  number: string,
  zh: string,
  en: string,
  answer: Answer,
): Article & { answer: Answer } {
  return { id, number, paraphrase: text(zh, en), answer };
}

/** The agency's, and met in the program. */
export function met(places: Place[], zh: string, en: string): Answer {
  return { met: places, how: text(zh, en) };
}

/** The agency's, and done outside of the program. */
export function outside(zh: string, en: string): Answer {
  return { outside: text(zh, en) };
}

/** Nothing that the agency has to do. */
export function notOurs(zh: string, en: string): Answer {
  return { notOurs: text(zh, en) };
}

/** Duties of somebody else, and articles without any. */
export const others = {
  bureau: notOurs('是大数据主管部门的职责。', 'A duty of the big-data bureau.'),
  centre: notOurs('是市信息中心的职责。', 'A duty of the city’s information centre.'),
  user: notOurs('约束的是利用数据的一方，不是本单位。', 'Binds whoever uses the data, not the agency.'),
  people: notOurs('是公民、法人和其他组织的权利。', 'A right of people and organisations.'),
  purpose: notOurs(
    '说明制定的目的、依据或者适用范围，没有设定义务。',
    'States purpose, basis or scope and sets no duty.',
  ),
  principle: notOurs(
    '是原则，具体要求在以下各条，分别作答。',
    'A principle; what it asks for stands in the articles after it, each with its own answer.',
  ),
  policy: notOurs(
    '是鼓励、扶持的政策，没有给本单位设定具体义务。',
    'A policy to encourage; it sets no particular duty for the agency.',
  ),
} as const satisfies Record<string, Answer>;

/** How the program meets what both cities ask for in like words. */
export const ways = {
  ground: met(
    ['decision'],
    '认定时逐项询问这一情形；回答“是”而没有解除材料的，不予开放。',
    'Asked in every decision; a yes without evidence that lifts it keeps the data closed.',
  ),
  machineReadable: met(
    ['package'],
    '提交包中的数据集是 UTF-8 的 CSV，附字段结构说明，可机器读取。',
    'Datasets in the package are CSV in UTF-8 with their schema, readable by machines.',
  ),
  staff: met(
    ['settings', 'selfcheck'],
    '设置页登记专人的姓名、部门和职责，自查提示缺漏；名单报送在程序外办理。',
    'Settings keep the names, departments and duties of staff and the self-check tells gaps; filing them is done outside.',
  ),
  diligence: met(
    ['history'],
    '审计页留存每次认定、处理和导出的经过，可用于说明已尽合理义务。',
    'The journal keeps how everything was decided, treated and exported, which shows due diligence.',
  ),
} as const;
