import { article, met, notOurs, others, outside, ways } from '../article';

/** 第八条至第十八条: the list, access, use, oversight and validity. */
export const dutyArticles = [
  article(
    'a8',
    '第八条',
    '制定年度开放清单，注明开放类型、开放条件、更新频率，审核通过后连同数据集发布。',
    'A yearly list states type, conditions and update frequency; once approved it is published with its datasets.',
    met(
      ['openlist', 'package'],
      '按年度冻结清单，缺这些列的不能列入；清单连同数据集制成提交包送审，审核和发布在程序外办理。',
      'A list is frozen for its year and refuses what lacks these columns; list and datasets are packed for approval, which is given outside.',
    ),
  ),
  article(
    'a9',
    '第九条',
    '动态调整清单，及时更新数据，保障完整、准确、及时、可用，不断扩大开放范围。',
    'The list is adjusted and data kept complete, accurate, timely and usable; ever more is opened.',
    met(
      ['openlist', 'data', 'selfcheck'],
      '清单可随时冻结新版并写明变更；自查列出逾期、损坏、质量不足和可开放而未列入的数据。',
      'A new version can be frozen at any time and says what changed; the self-check names data that is overdue, damaged, poor or openable and unlisted.',
    ),
  ),
  article(
    'a10-1',
    '第十条第一款',
    '无条件开放的数据以下载或接口直接获取。',
    'Unconditional data is had directly by download or interface.',
    met(
      ['decision', 'openlist'],
      '无条件开放的只能选下载或接口，写入清单。',
      'Unconditional data has download or interface only, and the list says which.',
    ),
  ),
  article(
    'a10-2',
    '第十条第二款',
    '公布开放条件，评估申请，签订协议，以下载、接口、数据沙箱等方式开放。',
    'Conditions are published, applications assessed, agreements signed; opened by download, interface or sandbox.',
    met(
      ['decision', 'openlist'],
      '开放条件和开放方式写入清单，供公布；评估申请、签订协议在程序外办理。',
      'The list states conditions and ways of access for publishing; applications and agreements are handled outside.',
    ),
  ),
  article(
    'a11-1',
    '第十一条第一款',
    '鼓励利用公共数据，合法收益受保护。',
    'Use is encouraged, and lawful gain protected.',
    others.policy,
  ),
  article(
    'a11-2',
    '第十一条第二款',
    '数据使用主体依法、依协议利用数据，接受监督检查。',
    'The user keeps to law and agreement and lets itself be inspected.',
    others.user,
  ),
  article(
    'a11-3',
    '第十一条第三款',
    '跟踪、监督有条件开放数据的使用，对不当行为限制或取消权限。',
    'The use of conditional data is followed and supervised; misuse is restricted.',
    outside('在开放网上和线下办理。', 'Done on the city’s site and on paper.'),
  ),
  article(
    'a11-4',
    '第十一条第四款',
    '收到举报证据、认为必要的，立即中止开放并核实、处理、反馈。',
    'On reported misuse, opening is suspended at once where needed, verified, acted on and answered.',
    met(
      ['openlist', 'selfcheck'],
      '中止清单中的一项时生成核实、处理、反馈的后续任务，未办结的自查提示；开放网上的中止由单位办理。',
      'Suspending an item sets the tasks that follow, and the self-check tells which are open; the site’s own suspension is the agency’s act.',
    ),
  ),
  article(
    'a12-1',
    '第十二条第一款',
    '认为清单以外的数据应当开放的，可以提出申请。',
    'Data that is not on the list may be asked for.',
    others.people,
  ),
  article(
    'a12-2',
    '第十二条第二款',
    '对清单外数据的开放申请按类型在5、10、20个工作日内处理。',
    'Demands for unlisted data are handled in 5, 10 or 20 working days by type.',
    outside(
      '申请的登记和答复在程序外办理；所申请的数据可在程序内认定类型、理由和条件。',
      'Demands are kept and answered outside; type, reasons and conditions of the data can be decided here.',
    ),
  ),
  article(
    'a13',
    '第十三条',
    '对反馈的错误在10个工作日内校核。',
    'Reported errors are checked within ten working days.',
    outside(
      '在程序外登记和答复；需要更正的，重新处理数据并冻结新一版清单。',
      'Kept and answered outside; data to be mended is treated anew and a new list frozen.',
    ),
  ),
  article(
    'a14',
    '第十四条',
    '构建多元数据生态，促进公共数据与其他数据融合应用，加快人工智能相关领域的开放。',
    'Data of many sources is brought together; opening is speeded up where artificial intelligence needs it.',
    others.policy,
  ),
  article(
    'a15',
    '第十五条',
    '以产业政策、社会资本、应用创新等推动协同发展。',
    'Policy, capital and new uses foster cooperation.',
    others.policy,
  ),
  article(
    'a16',
    '第十六条',
    '开放数据质量、调度管理效率等接受评价。',
    'Quality and management of opened data are evaluated.',
    met(
      ['data', 'selfcheck'],
      '数据页和自查先行检查数据质量；评价由主管部门组织。',
      'Quality is checked beforehand on the data’s page and in the self-check; the bureau evaluates.',
    ),
  ),
  article(
    'a17-1',
    '第十七条第一款',
    '不依法履行开放职责的，责令限期改正；情节严重的给予处分。',
    'Duties not done are to be mended within a term; grave cases are punished.',
    met(
      ['selfcheck'],
      '自查按第八、九、十、十六条等检查履职情况，先行发现、先行改正。',
      'The self-check looks at the duties of arts. 8, 9, 10, 16 and others, so that failings are mended first.',
    ),
  ),
  article(
    'a17-2',
    '第十七条第二款',
    '依法开放中因试验探索、非故意或重大过失造成损害的，可以免除或减轻责任。',
    'Harm without intent or gross negligence, in lawful trials, may be excused.',
    ways.diligence,
  ),
  article(
    'a17-3',
    '第十七条第三款',
    '数据使用主体实施违法行为的，依法追究责任。',
    'Users who break the law are held liable.',
    others.user,
  ),
  article(
    'a18',
    '第十八条',
    '自 2020 年 10 月 1 日起施行，有效期至 2025 年 9 月 30 日。',
    'In force from 2020-10-01 through 2025-09-30.',
    notOurs(
      '是施行日期和有效期；程序据此提示失效，沿用须登记确认，否则提交包不能导出。',
      'The term in force: the program tells that it has ended, and exports no package until its further use is acknowledged.',
    ),
  ),
];
