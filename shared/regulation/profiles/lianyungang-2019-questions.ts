import type { Question } from '../profile';
import { text } from './article';
import { ask, askShared } from './common';

/** What 第六条, 第七条 and 第十一条 make the agency ask itself. */
export const lianyungangQuestions: Question[] = [
  askShared('state-secret', 'a7-1-1'),
  askShared('endangers-security', 'a7-1-2'),
  askShared('trade-secret', 'a7-1-3'),
  askShared('personal-privacy', 'a7-1-3'),
  ask(
    'internal-affairs',
    'a7-1-4',
    text('是否属于本单位人员、财务、资产等内部事务？', 'Is it about the agency’s own staff, finance or assets?'),
    text('例：工资表、办公采购、资产台账。', 'For example payroll, office purchases, asset registers.'),
  ),
  ask(
    'agreement-restricted',
    'a7-1-5',
    text('是否因协议或知识产权限制而无法开放？', 'Do agreements or intellectual property prevent opening it?'),
    text('例：向企业购买、约定不得公开的数据。', 'For example data bought from a company on terms of secrecy.'),
  ),
  askShared('law-forbids', 'a7-1-6'),
  askShared('got-by-sharing', 'a11-1'),
  askShared('high-security-requirement', 'a6'),
  ask(
    'time-sensitive',
    'a6',
    text('是否时效性较强？', 'Is it strongly tied to the moment?'),
    text('例：实时车位、实时水位。', 'For example live parking spaces or water levels.'),
  ),
  ask(
    'continuous-access',
    'a6',
    text('是否需要持续获取？', 'Does it have to be obtained continuously?'),
    text('例：须经接口不断读取的监测数据。', 'For example measurements read from an interface again and again.'),
  ),
  ask(
    'limited-use',
    'a7-2',
    text(
      '经处理或同意后，是否仍须限定使用条件或适用范围？',
      'After treatment or consent, must the use still be limited in conditions or scope?',
    ),
    text('没有经处理或同意的，回答“否”。', 'Answer “no” where nothing was treated or consented to.'),
  ),
];
