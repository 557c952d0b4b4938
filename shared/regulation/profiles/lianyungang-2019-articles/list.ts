import { article, met, others, outside } from '../article';

/** 第二章（第八条起）、第三章: grading, access, and the list. */
export const listArticles = [
  article(
    'a8',
    '第八条',
    '按分级分类规则给数据定级，并确定开放类型。',
    'Data is graded by the rules on classification and its opening type fixed.',
    met(
      ['data', 'decision'],
      '数据项逐项定级，资源就高从严；级别与开放类型不相称的提示或拒绝列入。',
      'Fields are graded and a resource takes the highest; a level that does not fit the type is told or refused.',
    ),
  ),
  article(
    'a9',
    '第九条',
    '无条件开放的数据通过平台主动开放，无需申请。',
    'Unconditional data is opened on the platform and needs no application.',
    met(
      ['decision', 'openlist', 'package'],
      '无条件开放的只能选下载或接口，不设申请；数据集随提交包报送，由平台发布。',
      'Unconditional data has download or interface only and no application; its datasets leave in the package.',
    ),
  ),
  article(
    'a10-1',
    '第十条第一款',
    '有条件开放的数据须申请，说明用途、场景和安全保障措施。',
    'Conditional data is applied for, stating purpose, scenario and safeguards.',
    met(
      ['decision', 'openlist'],
      '认定时从条件清单选定申请人须说明的事项，写入清单；申请在开放平台上提出。',
      'A decision picks from the checklist what applicants have to state, and the list says so; they apply on the platform.',
    ),
  ),
  article(
    'a10-2',
    '第十条第二款',
    '可对数据利用主体提出利用要求。',
    'The agency may set requirements for the user.',
    met(
      ['decision', 'openlist'],
      '利用要求作为开放条件写入认定和清单，可附本单位的具体表述。',
      'Requirements are conditions of the decision and the list, with the agency’s own words where wanted.',
    ),
  ),
  article(
    'a11-1',
    '第十一条第一款',
    '基于资源目录编制本机构开放清单；通过共享等手段获取的数据不列入。',
    'The list is drawn from the catalogues; data got by sharing is not listed.',
    met(
      ['catalogue', 'decision', 'openlist'],
      '清单由导入的资源目录和认定生成；共享得来的不列入，另表写明。',
      'The list is made from the imported catalogue and the decisions; shared data is kept off and named apart.',
    ),
  ),
  article(
    'a11-2',
    '第十一条第二款',
    '清单须标注数据项、数据格式、更新频度、开放类型等，通过开放平台公布或更新。',
    'The list states items, format, update frequency, opening type and the like, and is published on the platform.',
    met(
      ['openlist'],
      '这些列缺一项的资源不能列入清单；在平台上公布由单位办理。',
      'A resource that lacks one of these columns is not listed; publishing on the platform is the agency’s own act.',
    ),
  ),
  article(
    'a12',
    '第十二条',
    '清单经审查后公布或更新。',
    'The list is published or updated after review.',
    met(
      ['package'],
      '冻结的清单和数据制成签名的提交包送审，审查人可在验证页核对；审查由主管部门组织。',
      'A frozen list is packed and signed for review and can be verified by the reviewer; the bureau holds the review.',
    ),
  ),
  article(
    'a13',
    '第十三条',
    '全生命周期管理，确保数据真实、完整、准确、及时、可用。',
    'Data is managed through its life so that it is true, complete, accurate, timely and usable.',
    met(
      ['data', 'selfcheck'],
      '数据页检查缺失、重复、格式和损坏，自查按资源列出；真实性由单位核实。',
      'Data is checked for gaps, duplicates, formats and damage, also in the self-check; its truth the agency verifies.',
    ),
  ),
  article(
    'a14',
    '第十四条',
    '开放前完成整理、清洗、格式转换和脱敏、脱密。',
    'Data is tidied, cleaned, converted and de-identified before opening.',
    met(
      ['treatment', 'package'],
      '按方案脱敏并测量前后风险，转换为统一的 CSV；有未处理的标识或风险超限的不能导出。',
      'A plan treats the data, risk is measured before and after, and it becomes CSV; untreated data cannot leave.',
    ),
  ),
  article(
    'a15',
    '第十五条',
    '确定更新频度并及时更新。',
    'An update frequency is fixed and kept.',
    met(
      ['catalogue', 'openlist', 'selfcheck'],
      '目录中的更新周期写入清单；自查列出逾期未更新的数据。',
      'The catalogue’s update cycle stands in the list; the self-check names data that is overdue.',
    ),
  ),
  article(
    'a16-1',
    '第十六条第一款',
    '市信息中心建设全市统一的开放平台。',
    'The information centre builds the city’s platform.',
    others.centre,
  ),
  article(
    'a16-2',
    '第十六条第二款',
    '开放平台汇聚数据，提供查询、预览和获取功能。',
    'The platform gathers data and lets people search, preview and get it.',
    others.centre,
  ),
  article(
    'a17-1',
    '第十七条第一款',
    '通过市政务数据共享门户发布、更新清单和数据，受理申请。',
    'List and data are published on the city’s portal, where applications are taken.',
    outside(
      '在市政务数据共享门户上操作；程序离线准备要发布的清单和数据。',
      'Done on the portal; the program prepares offline the list and the data to be published.',
    ),
  ),
  article(
    'a17-2',
    '第十七条第二款',
    '市信息中心将数据传输到开放网站发布并确保安全。',
    'The information centre transfers the data to the public site and secures it.',
    others.centre,
  ),
];
