import { article } from './common';

/** 青岛市公共数据开放管理办法 (2020): the articles that oblige or permit the agency, in our words. */
export const qingdaoArticles = [
  article(
    'a3-3',
    '第三条第三款',
    '公共数据是本单位依法履职中采集和产生的电子数据资源。',
    'Public data is what the agency collected and made in its duties, kept electronically.',
  ),
  article(
    'a5-3',
    '第五条第三款',
    '专人专岗，明确牵头机构和人员并提交名单。',
    'Named staff and a lead office hold the task and are filed with the bureau.',
  ),
  article(
    'a6-2',
    '第六条第二款',
    '落实安全管理要求，保护商业秘密和个人隐私。',
    'Security is kept; trade secrets and privacy are protected.',
  ),
  article(
    'a6-3',
    '第六条第三款',
    '数据使用主体按要求和协议落实安全保障措施。',
    'The user carries out safeguards as required and agreed.',
  ),
  article(
    'a7-1',
    '第七条第一款',
    '对本单位数据分级分类，确定开放类型和开放条件。',
    'The agency grades its data and fixes opening type and conditions.',
  ),
  article(
    'a7-2',
    '第七条第二款',
    '公共数据分为非开放、有条件开放、无条件开放三类。',
    'Public data is closed, conditional or unconditional.',
  ),
  article(
    'a7-3',
    '第七条第三款',
    '规定哪些数据列入非开放类、有条件开放类，其余列入无条件开放类。',
    'Names what is closed and what is conditional; the rest is unconditional.',
  ),
  article(
    'a7-4',
    '第七条第四款',
    '经脱密、脱敏，或第三方同意，或不开放对公共利益有重大影响的，可转为有条件或无条件开放。',
    'Treatment, a third party’s consent, or a major effect on the public interest lets closed data be opened.',
  ),
  article(
    'a7-5',
    '第七条第五款',
    '开放条件主要指技术管理要求和审核要件。',
    'Conditions are chiefly technical requirements and documents to be reviewed.',
  ),
  article(
    'a7-6',
    '第七条第六款',
    '动态调整开放类型和开放条件。',
    'Opening types and conditions are adjusted as things change.',
  ),
  article(
    'a8',
    '第八条',
    '制定年度开放清单，注明开放类型、开放条件、更新频率，审核通过后连同数据集发布。',
    'A yearly list states type, conditions and update frequency; once approved it is published with its datasets.',
  ),
  article(
    'a9',
    '第九条',
    '动态调整清单，及时更新数据，保障完整、准确、及时、可用。',
    'The list is adjusted and data kept complete, accurate, timely and usable.',
  ),
  article(
    'a10-1',
    '第十条第一款',
    '无条件开放的数据以下载或接口直接获取。',
    'Unconditional data is had directly by download or interface.',
  ),
  article(
    'a10-2',
    '第十条第二款',
    '公布开放条件，评估申请，签订协议，以下载、接口、数据沙箱等方式开放。',
    'Conditions are published, applications assessed, agreements signed; opened by download, interface or sandbox.',
  ),
  article(
    'a11-3',
    '第十一条第三款',
    '跟踪、监督有条件开放数据的使用。',
    'The use of conditional data is followed and supervised.',
  ),
  article(
    'a11-4',
    '第十一条第四款',
    '收到举报证据、认为必要的，立即中止开放并核实反馈。',
    'On reported misuse, opening is suspended at once where needed, and verified.',
  ),
  article(
    'a12-2',
    '第十二条第二款',
    '对清单外数据的开放申请按类型在5、10、20个工作日内处理。',
    'Demands for unlisted data are handled in 5, 10 or 20 working days by type.',
  ),
  article(
    'a13',
    '第十三条',
    '对反馈的错误在10个工作日内校核。',
    'Reported errors are checked within ten working days.',
  ),
  article(
    'a16',
    '第十六条',
    '开放数据质量、调度管理效率等接受评价。',
    'Quality and management of opened data are evaluated.',
  ),
  article(
    'a17-1',
    '第十七条第一款',
    '不依法履行开放职责的，责令限期改正。',
    'Duties not done are to be mended within a term.',
  ),
];
