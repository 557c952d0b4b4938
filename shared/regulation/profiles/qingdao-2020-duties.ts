import type { Profile } from '../profile';
import { text } from './article';

/** 第十一条第四款: what follows on suspending data after a report of misuse. */
export const qingdaoWithdrawals: Profile['withdrawals'] = [
  {
    kind: 'suspension',
    article: 'a11-4',
    text: text(
      '收到违法违规利用的举报证据，认为必要的，立即中止开放',
      'Evidence of unlawful use was reported: opening is suspended at once where needed',
    ),
    tasks: [
      {
        id: 'suspend',
        article: 'a11-4',
        text: text('在开放网上中止开放', 'Suspend the opening on the city’s site'),
      },
      { id: 'verify', article: 'a11-4', text: text('核实举报的情况和证据', 'Verify what was reported') },
      {
        id: 'act',
        article: 'a11-4',
        text: text('根据核实结果进行处理', 'Act on what was found'),
      },
      { id: 'answer', article: 'a11-4', text: text('向举报人及时反馈', 'Answer whoever reported it') },
    ],
  },
  {
    kind: 'withdrawal',
    article: 'a7-6',
    text: text('结合实际情况动态调整，不再开放', 'Adjusted as things changed: it is no longer opened'),
    tasks: [
      {
        id: 'decide-again',
        article: 'a7-6',
        text: text('重新认定开放类型和开放条件', 'Decide type and conditions anew'),
      },
    ],
  },
];

/** 第八、九、十、十六、十七条: duties, and what of them can be seen in the agency's own data. */
export const qingdaoSelfChecks: Profile['selfChecks'] = [
  {
    article: 'a8',
    check: 'list-year-missing',
    text: text('已制定本年度开放清单', 'There is a list of this year'),
  },
  {
    article: 'a8',
    check: 'list-not-exported',
    text: text('清单连同数据集已制成提交包送审', 'The list has been packed with its datasets for review'),
  },
  {
    article: 'a8',
    check: 'conditions-missing',
    text: text('有条件开放的注明开放条件', 'Conditional data states its conditions'),
  },
  {
    article: 'a7-1',
    check: 'resources-undecided',
    text: text('资源都已分级分类，确定开放类型', 'Every resource is decided'),
  },
  {
    article: 'a7-4',
    check: 'decisions-incomplete',
    text: text('认定的材料、条件齐备', 'Decisions have all their evidence and conditions'),
  },
  {
    article: 'a7-6',
    check: 'changes-unexplained',
    text: text('调整开放类型的，说明了原因', 'Changes of type are explained'),
  },
  {
    article: 'a9',
    check: 'list-outdated',
    text: text('清单动态调整，与现有认定和数据一致', 'The list is adjusted and agrees with decisions and data'),
  },
  { article: 'a9', check: 'data-overdue', text: text('数据及时更新', 'Data is updated in time') },
  {
    article: 'a9',
    check: 'data-damaged',
    text: text(
      '数据没有损坏（证件号变成数字、乱码）',
      'Data is not damaged (identifiers kept as numbers, garbled text)',
    ),
  },
  {
    article: 'a9',
    check: 'data-unpublished',
    text: text('认定开放的资源都在清单中', 'Every resource decided openable is on the list'),
  },
  {
    article: 'a16',
    check: 'quality-poor',
    text: text('开放数据质量（完整、准确、可用）', 'Quality of opened data (complete, accurate, usable)'),
  },
  {
    article: 'a6-2',
    check: 'data-untreated',
    text: text('涉及个人隐私、商业秘密的已脱敏', 'What concerns privacy or trade secrets has been treated'),
  },
  {
    article: 'a11-4',
    check: 'withdrawals-open',
    text: text('中止开放的数据已核实、处理、反馈', 'Suspended data has been verified, acted on and answered'),
  },
  {
    article: 'a12-2',
    check: 'applications-unanswered',
    text: text('清单外数据的申请按期答复', 'Demands for unlisted data are answered in time'),
  },
  {
    article: 'a13',
    check: 'objections-unanswered',
    text: text('十个工作日内校核反馈的错误', 'Reported errors are checked within ten working days'),
  },
  {
    article: 'a5-3',
    check: 'people-missing',
    text: text('专人专岗，人员名单可提交', 'Named staff hold the task and can be filed'),
  },
  {
    article: 'a8',
    check: 'catalogue-faults',
    text: text('资源目录没有填写差错', 'The catalogue holds no mistakes'),
  },
  {
    article: 'a17-1',
    check: 'profile-not-in-force',
    text: text('依据的办法在有效期内', 'The regulation is in force'),
  },
];
