import type { Question } from '../profile';
import { text } from './article';
import { ask, askShared } from './common';

/** What 第七条第三款 makes the agency ask itself. */
export const qingdaoQuestions: Question[] = [
  askShared('state-secret', 'a7-3'),
  askShared('endangers-security', 'a7-3'),
  askShared('trade-secret', 'a7-3'),
  askShared('personal-privacy', 'a7-3'),
  ask(
    'third-party-harm',
    'a7-3',
    text(
      '开放后是否会对第三方的其他合法利益造成损害？',
      'Would opening it harm other lawful interests of a third party?',
    ),
    text(
      '例：协议约定保密的数据、他人享有知识产权的数据。',
      'For example data under an agreement or another’s rights.',
    ),
  ),
  askShared('law-forbids', 'a7-3'),
  askShared('got-by-sharing', 'a3-3'),
  askShared('high-security-requirement', 'a7-3'),
  ask(
    'specific-conditions',
    'a7-3',
    text('是否需要按照特定条件提供？', 'Does it have to be provided under specific conditions?'),
    text('例：限定使用主体或用途；经同意在一定范围内开放。', 'For example limited to certain users or purposes.'),
  ),
];
