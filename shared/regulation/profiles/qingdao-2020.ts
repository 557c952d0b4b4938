import type { Lifting, Profile } from '../profile';
import { text } from './article';
import { checklist, common } from './common';
import { qingdaoArticles } from './qingdao-2020-articles';
import { qingdaoSelfChecks, qingdaoWithdrawals } from './qingdao-2020-duties';
import { qingdaoQuestions } from './qingdao-2020-questions';

/**
 * 第七条第四款. Consent and the public interest are weighed against a third party's interests, as in its model,
 * 政府信息公开条例 第十五条; what the law forbids or what endangers security is lifted by treatment only.
 */
const treated: Lifting = { by: 'treated', article: 'a7-4', evidence: ['treated'] };
const consent: Lifting = { by: 'consent', article: 'a7-4', evidence: ['consent'] };
const publicInterest: Lifting = { by: 'public-interest', article: 'a7-4', evidence: ['public-interest'] };
const thirdParty = [treated, consent, publicInterest];
const treatedOnly = {
  article: 'a7-4',
  text: text(
    '第七条第四款按字面也可因“第三方同意”或者“公共利益”开放；但这两项权衡的是第三方的利益，不能解除法律、法规、规章的禁止，也不能消除对安全、稳定的危害，所以本程序只认依法脱密、脱敏处理。认为应按字面适用的，请先由法制机构出具意见。',
    'By the letter of art. 7(4) consent or the public interest would open this too. Both are weighed against a third party’s interests; neither undoes what the law forbids nor what endangers security: only treatment is taken here. Ask your legal office if you read it otherwise.',
  ),
};

/** 青岛市公共数据开放管理办法, issued 2020-09-01, in force 2020-10-01 to 2025-09-30 (第十八条). */
export const qingdao2020 = {
  format: 'openlist-regulation/1',
  id: 'qingdao-2020',
  title: text('青岛市公共数据开放管理办法', 'Qingdao: measures on opening public data'),
  city: text('青岛市', 'Qingdao'),
  document: '青岛市人民政府办公厅 2020 年 9 月 1 日印发',
  validFrom: '2020-10-01',
  validThrough: '2025-09-30',
  articles: [...qingdaoArticles, ...common.articles],
  openingTypes: {
    unconditional: {
      name: '无条件开放类',
      article: 'a7-3',
      text: text(
        '不属于非开放和有条件开放情形，列入无条件开放类。',
        'Neither closed nor conditional: opened unconditionally.',
      ),
    },
    conditional: { name: '有条件开放类', article: 'a7-3', text: text('列入有条件开放类。', 'Opened conditionally.') },
    closed: { name: '非开放类', article: 'a7-3', text: text('列入非开放类。', 'Not opened.') },
  },
  questions: [...qingdaoQuestions, ...common.questions],
  evidence: common.evidence,
  grounds: [
    {
      id: 'state-secret',
      question: 'state-secret',
      text: text('依法确定为国家秘密，法律禁止开放', 'A state secret, which the law forbids to open'),
      articles: ['a7-3'],
      liftedBy: [],
      placeholderOnly: true,
    },
    {
      id: 'law-forbids',
      question: 'law-forbids',
      text: text('法律、法规和规章禁止开放', 'Laws, regulations or rules forbid opening it'),
      articles: ['a7-3'],
      liftedBy: [treated],
      limit: treatedOnly,
    },
    {
      id: 'endangers-security',
      question: 'endangers-security',
      text: text(
        '开放后可能危及国家安全、公共安全、经济安全、社会稳定',
        'Opening could endanger security or stability',
      ),
      articles: ['a7-3'],
      liftedBy: [treated],
      limit: treatedOnly,
    },
    {
      id: 'trade-secret',
      question: 'trade-secret',
      text: text('涉及商业秘密，开放会损害第三方合法利益', 'Trade secrets: opening would harm a third party'),
      articles: ['a7-3'],
      liftedBy: thirdParty,
    },
    {
      id: 'personal-privacy',
      question: 'personal-privacy',
      text: text('涉及个人隐私，开放会损害第三方合法利益', 'Personal privacy: opening would harm a third party'),
      articles: ['a7-3'],
      liftedBy: thirdParty,
      personal: true,
    },
    {
      id: 'third-party-harm',
      question: 'third-party-harm',
      text: text('开放会损害第三方其他合法利益', 'Opening would harm other lawful interests of a third party'),
      articles: ['a7-3'],
      liftedBy: thirdParty,
    },
  ],
  triggers: [
    {
      question: 'high-security-requirement',
      article: 'a7-3',
      text: text('对数据安全和处理能力要求较高，列入有条件开放类。', 'High demands on security and capacity.'),
    },
    {
      question: 'specific-conditions',
      article: 'a7-3',
      text: text('需要按照特定条件提供，列入有条件开放类。', 'To be provided under specific conditions.'),
    },
  ],
  bars: [],
  notices: [
    {
      question: 'got-by-sharing',
      article: 'a3-3',
      text: text(
        '数据由共享得来，并非本单位采集或产生：请核对应由谁开放。',
        'Got by sharing, not collected or made here: check whose it is to open.',
      ),
    },
  ],
  reviews: common.reviews,
  conditions: checklist({
    eligibility: 'a7-5',
    purpose: 'a10-2',
    scenario: 'a10-2',
    safeguards: 'a10-2',
    technical: 'a7-5',
    'review-documents': 'a7-5',
    'storage-and-destruction': 'a6-3',
    'no-reidentification': 'a10-2',
    term: 'a10-2',
    feedback: 'a10-2',
  }),
  accessModes: {
    unconditional: [
      { delivery: 'file', name: '数据下载', article: 'a10-1' },
      { delivery: 'interface', name: '接口调用', article: 'a10-1' },
    ],
    conditional: [
      { delivery: 'file', name: '数据下载', article: 'a10-2' },
      { delivery: 'interface', name: '接口访问', article: 'a10-2' },
      { delivery: 'sandbox', name: '数据沙箱', article: 'a10-2' },
    ],
  },
  list: {
    title: '年度公共数据开放清单',
    article: 'a8',
    cycle: 'yearly',
    reviewer: text('本级大数据工作主管部门', 'the big-data bureau of the same level'),
    reviewArticle: 'a8',
    required: [
      { column: 'type', article: 'a8' },
      { column: 'conditions', article: 'a8' },
      { column: 'updateCycle', article: 'a8' },
    ],
  },
  withdrawals: qingdaoWithdrawals,
  selfChecks: qingdaoSelfChecks,
  deadlines: [
    {
      id: 'unlisted-closed-reason',
      workingDays: 5,
      article: 'a12-2',
      text: text('清单外数据属非开放类的，反馈不开放理由', 'Unlisted data, closed: the reason is given'),
    },
    {
      id: 'unlisted-conditions',
      workingDays: 10,
      article: 'a12-2',
      text: text('清单外数据属有条件开放类的，反馈使用条件', 'Unlisted data, conditional: the conditions are given'),
    },
    {
      id: 'unlisted-opening',
      workingDays: 20,
      article: 'a12-2',
      text: text('清单外数据属无条件开放类的，予以开放', 'Unlisted data, unconditional: it is opened'),
    },
    {
      id: 'error-check',
      workingDays: 10,
      article: 'a13',
      text: text('对反馈的疑义或错误校核反馈', 'Reported doubts and errors are checked'),
    },
  ],
} satisfies Profile;
