import type { Lifting, Profile } from '../profile';
import { text } from './article';
import { checklist, common } from './common';
import { lianyungangArticles } from './lianyungang-2019-articles';
import { lianyungangSelfChecks, lianyungangWithdrawals } from './lianyungang-2019-duties';
import { lianyungangQuestions } from './lianyungang-2019-questions';

/**
 * 第七条第二款 lifts every ground by treatment. By its letter consent lifts every ground too; here it lifts only what
 * protects somebody else: nobody's consent makes dangerous, forbidden or internal data harmless (as 政府信息公开条例
 * 第十四条 and 第十五条 draw the line), and 第二条 gives other law precedence. The person is told so.
 */
const treated: Lifting = { by: 'treated', article: 'a7-2', evidence: ['treated'] };
const consent: Lifting = { by: 'consent', article: 'a7-2', evidence: ['consent'] };

const treatedOnly = {
  article: 'a2',
  text: text(
    '第七条第二款按字面也可因“第三方同意”开放；但同意只能处分第三方自己的利益，这一事由保护的不是第三方，法律、法规、规章另有规定的又从其规定（第二条），所以本程序只认脱敏、脱密处理，不认同意材料。认为应按字面适用的，请先由法制机构出具意见。',
    'By the letter of art. 7(2) a third party’s consent would open this too. Consent disposes only of the third party’s own interests, which this ground does not protect, and other law takes precedence (art. 2): only treatment is taken here. Ask your legal office if you read it otherwise.',
  ),
};

/** 连云港市公共数据开放与开发利用管理暂行办法, issued 2019-11-11, in force from 2020-01-01 without an end (第四十三条). */
export const lianyungang2019 = {
  format: 'openlist-regulation/1',
  id: 'lianyungang-2019',
  title: text(
    '连云港市公共数据开放与开发利用管理暂行办法',
    'Lianyungang: interim measures on opening and using public data',
  ),
  city: text('连云港市', 'Lianyungang'),
  document: '连云港市人民政府办公室 2019 年 11 月 11 日印发',
  validFrom: '2020-01-01',
  validThrough: null,
  articles: [...lianyungangArticles, ...common.articles],
  openingTypes: {
    unconditional: {
      name: '无条件开放',
      article: 'a6',
      text: text(
        '不属于非开放和有条件开放情形，列入无条件开放类。',
        'Neither closed nor conditional: opened unconditionally.',
      ),
    },
    conditional: {
      name: '有条件开放',
      article: 'a6',
      text: text('列入有条件开放类。', 'Opened conditionally.'),
    },
    closed: { name: '非开放', article: 'a6', text: text('列入非开放类。', 'Not opened.') },
  },
  questions: [...lianyungangQuestions, ...common.questions],
  evidence: common.evidence,
  grounds: [
    {
      id: 'state-secret',
      question: 'state-secret',
      text: text('依法确定为国家秘密', 'Classified as a state secret'),
      articles: ['a6', 'a7-1-1'],
      liftedBy: [],
      placeholderOnly: true,
    },
    {
      id: 'endangers-security',
      question: 'endangers-security',
      text: text(
        '开放后可能危及国家安全、公共安全、经济安全、社会稳定',
        'Opening could endanger security or stability',
      ),
      articles: ['a6', 'a7-1-2'],
      liftedBy: [treated],
      limit: treatedOnly,
    },
    {
      id: 'trade-secret',
      question: 'trade-secret',
      text: text('涉及商业秘密', 'Concerns trade secrets'),
      articles: ['a6', 'a7-1-3'],
      liftedBy: [treated, consent],
    },
    {
      id: 'personal-privacy',
      question: 'personal-privacy',
      text: text('涉及个人隐私', 'Concerns personal privacy'),
      articles: ['a6', 'a7-1-3'],
      liftedBy: [treated, consent],
      personal: true,
    },
    {
      id: 'internal-affairs',
      question: 'internal-affairs',
      text: text('涉及本单位人员、财务、资产等内部事务', 'Concerns the agency’s internal affairs'),
      articles: ['a6', 'a7-1-4'],
      liftedBy: [treated],
      limit: treatedOnly,
    },
    {
      id: 'agreement-restricted',
      question: 'agreement-restricted',
      text: text('受协议或者知识产权限制', 'Restricted by agreement or intellectual property'),
      articles: ['a6', 'a7-1-5'],
      liftedBy: [treated, consent],
    },
    {
      id: 'law-forbids',
      question: 'law-forbids',
      text: text('法律、法规、规章等规定不得开放或应当通过其他途径获取', 'The law forbids it or names another way'),
      articles: ['a6', 'a7-1-6'],
      liftedBy: [treated],
      limit: treatedOnly,
    },
  ],
  triggers: [
    {
      question: 'high-security-requirement',
      article: 'a6',
      text: text('对数据安全和处理能力要求较高，列入有条件开放类。', 'High demands on security and capacity.'),
    },
    {
      question: 'time-sensitive',
      article: 'a6',
      text: text('时效性较强，列入有条件开放类。', 'Strongly tied to the moment.'),
    },
    {
      question: 'continuous-access',
      article: 'a6',
      text: text('需要持续获取，列入有条件开放类。', 'Has to be obtained continuously.'),
    },
    {
      question: 'limited-use',
      article: 'a7-2',
      text: text('经处理或同意后按使用条件和适用范围有条件开放。', 'Opened within conditions and scope after lifting.'),
      afterLiftingOnly: true,
    },
  ],
  bars: [
    {
      question: 'got-by-sharing',
      article: 'a11-1',
      text: text('通过共享等手段获取，不列入本机构开放清单。', 'Got by sharing: not on this agency’s list.'),
    },
  ],
  notices: [],
  reviews: common.reviews,
  conditions: checklist({
    eligibility: 'a10-2',
    purpose: 'a10-1',
    scenario: 'a10-1',
    safeguards: 'a10-1',
    technical: 'a10-2',
    'review-documents': 'a10-2',
    'storage-and-destruction': 'a19-1',
    'no-reidentification': 'a19-1',
    term: 'a19-1',
    feedback: 'a24',
  }),
  accessModes: {
    unconditional: [
      { delivery: 'file', name: '数据下载', article: 'a18-2' },
      { delivery: 'interface', name: '接口访问', article: 'a18-2' },
    ],
    conditional: [
      { delivery: 'file', name: '数据下载', article: 'a18-2' },
      { delivery: 'interface', name: '接口访问', article: 'a18-2' },
      { delivery: 'on-request', name: '申请数据', article: 'a18-2' },
    ],
  },
  list: {
    title: '公共数据开放清单',
    article: 'a11-1',
    cycle: 'continuous',
    reviewer: text('市大数据管理局会同市信息中心', 'the bureau with the city’s information centre'),
    reviewArticle: 'a12',
    required: [
      { column: 'fields', article: 'a11-2' },
      { column: 'format', article: 'a11-2' },
      { column: 'updateCycle', article: 'a11-2', title: '更新频度' },
      { column: 'type', article: 'a11-2' },
    ],
  },
  withdrawals: lianyungangWithdrawals,
  selfChecks: lianyungangSelfChecks,
  deadlines: [
    {
      id: 'application-answer',
      workingDays: 10,
      article: 'a19-1',
      text: text('收到有条件开放数据申请之日起答复', 'Answer to an application for conditional data'),
    },
  ],
} satisfies Profile;
