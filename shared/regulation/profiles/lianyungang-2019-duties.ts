import type { Profile } from '../profile';
import { text } from './article';

/** 第二十六条第二款: what follows on taking data back. */
export const lianyungangWithdrawals: Profile['withdrawals'] = [
  {
    kind: 'withdrawal',
    article: 'a26-2',
    text: text(
      '发现商业秘密、个人隐私泄露或有泄露风险，会同市大数据管理局及时撤回数据集',
      'Trade secrets or privacy leaked or at risk: the dataset is withdrawn together with the bureau',
    ),
    tasks: [
      {
        id: 'tell-bureau',
        article: 'a26-2',
        text: text(
          '会同市大数据管理局在开放平台上撤回数据集',
          'Withdraw the dataset from the platform together with the bureau',
        ),
      },
      {
        id: 'assess',
        article: 'a26-2',
        text: text('对泄露或泄露风险进行评估', 'Assess the leak or the risk of one'),
      },
      {
        id: 'trace-use',
        article: 'a26-2',
        text: text(
          '已被利用的，会同市大数据管理局追溯数据利用行为',
          'Trace, together with the bureau, how data was used that had been opened already',
        ),
      },
      {
        id: 'treat-again',
        article: 'a26-2',
        text: text(
          '确需再开放的，重新脱敏、脱密后再开放（不再开放的，写明结论）',
          'Treat it anew before it is opened again, or say that it stays closed',
        ),
      },
    ],
  },
];

/** 第三十九条: the failings that the bureau has mended, and what of them can be seen in the agency's own data. */
export const lianyungangSelfChecks: Profile['selfChecks'] = [
  {
    article: 'a39-1',
    check: 'list-missing',
    text: text('已编制开放清单', 'There is an open list'),
  },
  {
    article: 'a39-1',
    check: 'list-outdated',
    text: text('开放清单与现有认定和数据一致', 'The list agrees with present decisions and data'),
  },
  {
    article: 'a39-1',
    check: 'list-not-exported',
    text: text('最新清单已制成提交包送审', 'The newest list has been packed for review'),
  },
  {
    article: 'a39-1',
    check: 'resources-undecided',
    text: text('目录中的资源都已认定开放属性', 'Every resource of the catalogue is decided'),
  },
  {
    article: 'a39-1',
    check: 'decisions-incomplete',
    text: text('认定的材料、条件齐备', 'Decisions have all their evidence and conditions'),
  },
  {
    article: 'a39-1',
    check: 'data-unpublished',
    text: text('认定开放的资源都在清单中', 'Every resource decided openable is on the list'),
  },
  { article: 'a15', check: 'data-overdue', text: text('数据按更新频度及时更新', 'Data is updated as often as stated') },
  {
    article: 'a39-2',
    check: 'applications-unanswered',
    text: text('十个工作日内答复开放申请', 'Applications are answered within ten working days'),
  },
  {
    article: 'a20',
    check: 'objections-unanswered',
    text: text('异议得到及时核实处理', 'Objections are verified and handled in time'),
  },
  {
    article: 'a39-4',
    check: 'data-untreated',
    text: text('开放的数据已完成脱敏、脱密等预处理', 'Data to be opened has been treated'),
  },
  {
    article: 'a13',
    check: 'data-damaged',
    text: text(
      '数据没有损坏（证件号变成数字、乱码）',
      'Data is not damaged (identifiers kept as numbers, garbled text)',
    ),
  },
  {
    article: 'a13',
    check: 'quality-poor',
    text: text('数据完整、准确、可用', 'Data is complete, accurate and usable'),
  },
  {
    article: 'a10-2',
    check: 'conditions-missing',
    text: text('有条件开放的写明利用要求', 'Conditional data states its requirements'),
  },
  {
    article: 'a26-2',
    check: 'withdrawals-open',
    text: text('撤回的数据已评估并处理', 'Withdrawn data has been assessed and dealt with'),
  },
  {
    article: 'a35-1',
    check: 'people-missing',
    text: text('专人专岗，人员名单可报备', 'Named staff hold the task and can be filed'),
  },
  {
    article: 'a11-1',
    check: 'catalogue-faults',
    text: text('资源目录没有填写差错', 'The catalogue holds no mistakes'),
  },
];
