import type { Text } from '../../text/language';
import type { Profile, Question } from '../profile';
import { article, met, text } from './article';
import { listFacts } from './list-facts';

/** Yes/no questions whose meaning is the same in every city. */
const sharedQuestions = {
  'state-secret': [
    text('是否已依法确定为国家秘密？', 'Has it been classified as a state secret by law?'),
    text(
      '属于国家秘密的，不得录入本程序，只保留中性占位。',
      'If so it must not enter this program; only a neutral placeholder is kept.',
    ),
  ],
  'endangers-security': [
    text(
      '开放后是否可能危及国家安全、公共安全、经济安全或社会稳定？',
      'Could opening it endanger national, public or economic security or social stability?',
    ),
    text('例：重要设施的精确位置、警力部署。', 'For example exact sites of critical facilities, police deployment.'),
  ],
  'trade-secret': [
    text('是否涉及商业秘密？', 'Does it concern trade secrets?'),
    text(
      '例：企业未公开的配方、成本、客户名单。',
      'For example formulas, costs or customer lists that a company keeps to itself.',
    ),
  ],
  'personal-privacy': [
    text('是否涉及个人隐私？', 'Does it concern personal privacy?'),
    text(
      '例：姓名、身份证号、手机号、住址；按处理前的数据回答。',
      'For example names, identity numbers, mobile numbers, home addresses; answer for the data before treatment.',
    ),
  ],
  'law-forbids': [
    text(
      '法律、法规、规章等是否规定不得开放，或应当通过其他途径获取？',
      'Do laws, regulations or rules forbid opening it, or require that it be obtained another way?',
    ),
    text(
      '例：依法应到登记机关查询的档案。',
      'For example files that the law lets people consult only at the registry.',
    ),
  ],
  'got-by-sharing': [
    text(
      '是否由其他部门共享得来，而非本单位产生或采集？',
      'Was it got from another agency by sharing, not made or collected here?',
    ),
    text('例：向公安部门调用的人口信息。', 'For example population data queried from the police.'),
  ],
  'high-security-requirement': [
    text('是否对数据安全和处理能力要求较高？', 'Does it ask for high data security and processing capacity?'),
    text(
      '例：体量很大，或再识别风险须由使用方管控。',
      'For example very large data, or a risk that the user has to control.',
    ),
  ],
} as const satisfies Record<string, readonly [Text, Text]>;

/** A yes/no question, asked in every decision under `article`. */
export function ask(id: string, article: string, question: Text, help?: Text): Question {
  return { id, text: question, ...(help && { help }), kind: 'boolean', required: true, article };
}

/** One of the questions that cities share. */
export function askShared(id: keyof typeof sharedQuestions, article: string): Question {
  const [question, help] = sharedQuestions[id];
  return ask(id, article, question, help);
}

/** The checklist of opening conditions; the city says on which article each rests. */
const conditionTexts = {
  eligibility: text('主体资格', 'Who may apply'),
  purpose: text('申请用途', 'Purpose of use'),
  scenario: text('应用场景', 'Scenario of use'),
  safeguards: text('安全保障措施', 'Safeguards'),
  technical: text('技术管理要求', 'Technical and managerial requirements'),
  'review-documents': text('审核要件', 'Documents to be reviewed'),
  'storage-and-destruction': text('存放与销毁', 'Storage and destruction'),
  'no-reidentification': text('禁止再识别与转让', 'No re-identification, no passing on'),
  term: text('使用期限', 'Term of use'),
  feedback: text('成果反馈', 'Feedback on results'),
} as const satisfies Record<string, Text>;

/** The checklist with a city's articles. */
export function checklist(articles: Record<keyof typeof conditionTexts, string>): Profile['conditions'] {
  return Object.entries(conditionTexts).map(([id, label]) => ({
    id,
    text: label,
    article: articles[id as keyof typeof conditionTexts],
  }));
}

/**
 * What stands in no city's rules and still holds in each: the secrecy review before publishing, the kinds of evidence
 * and the descriptive columns. City profiles include it.
 */
export const common = {
  articles: [
    article(
      'common-secrecy-review',
      '《中华人民共和国保守国家秘密法》（条号待人工核实）',
      '对外公布信息前应先做保密审查。',
      'Information is reviewed for secrecy before it is made public.',
      met(
        ['decision'],
        '认定时询问保密审查是否尚未完成；未完成的不能列入清单。审查本身由单位的保密机构办理。',
        'A decision asks whether the review is still pending, which keeps data off the list; the agency’s own office holds it.',
      ),
    ),
  ],
  questions: [
    ask(
      'secrecy-review-pending',
      'common-secrecy-review',
      text('发布前保密审查是否尚未完成？', 'Is the secrecy review before publishing still pending?'),
      text('审查通过后回答“否”。', 'Answer “no” once the review has passed.'),
    ),
    ...listFacts,
  ],
  evidence: [
    { kind: 'treated', text: text('脱敏、脱密处理记录', 'record of the treatment') },
    { kind: 'consent', text: text('第三方同意开放的书面材料', 'written consent of the third party') },
    {
      kind: 'public-interest',
      text: text('公共利益重大影响的认定材料', 'finding of a major effect on the public interest'),
    },
  ],
  reviews: [
    {
      question: 'secrecy-review-pending',
      article: 'common-secrecy-review',
      text: text('发布前须完成保密审查。', 'The secrecy review must be done before publishing.'),
    },
  ],
} satisfies Pick<Profile, 'articles' | 'questions' | 'evidence' | 'reviews'>;
