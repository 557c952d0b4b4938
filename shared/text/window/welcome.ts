import type { Text } from '../language';

/** What a person is met with who has no workspace open. */
export const welcomeText = {
  title: { zh: '开始', en: 'Start' },
  lead: {
    zh: '一个工作区对应一个单位的一套开放清单，是本机上的一个文件夹。全部工作离线完成。',
    en: 'A workspace is a folder on this computer that holds one agency’s open list. All work is done offline.',
  },
  recent: { zh: '最近打开', en: 'Recent' },
  noRecent: { zh: '还没有打开过工作区', en: 'No workspace was opened yet' },
  open: { zh: '打开工作区…', en: 'Open a workspace…' },
  create: { zh: '新建工作区…', en: 'New workspace…' },
  createHint: {
    zh: '选择依据的法规，填写单位和人员，再选一个文件夹，约两分钟。',
    en: 'Choose the regulation, say who the agency and its people are, pick a folder: about two minutes.',
  },
  sample: { zh: '用示例单位体验…', en: 'Try the sample agency…' },
  sampleHint: {
    zh: '在选定的文件夹里建立虚构的“示例市市场监督管理局”，已导入目录、挂接数据，可随意操作。',
    en: 'Makes the workspace of an invented agency in a folder you pick, with catalogue and data, to try things out.',
  },
  sampleTask: { zh: '建立示例工作区', en: 'Making the sample workspace' },
  sampleDone: {
    zh: '示例工作区已就绪。下一步：到“数据与标签”确认标签。',
    en: 'The sample is ready. Next: confirm the tags on “Data and tags”.',
  },
  review: { zh: '审查提交包', en: 'Review a package' },
  reviewHint: {
    zh: '审查人员不需要工作区，打开提交包即可验证和审查。',
    en: 'Reviewers need no workspace to verify and review a package.',
  },
} as const satisfies Record<string, Text>;

/** What the wizard for a new workspace says. */
export const wizardText = {
  title: { zh: '新建工作区', en: 'New workspace' },
  steps: { zh: '步骤', en: 'Steps' },
  regulation: { zh: '法规', en: 'Regulation' },
  agency: { zh: '单位', en: 'Agency' },
  people: { zh: '人员', en: 'People' },
  place: { zh: '位置', en: 'Place' },
  back: { zh: '上一步', en: 'Back' },
  next: { zh: '下一步', en: 'Next' },
  leave: { zh: '放弃新建', en: 'Do not make one' },
  create: { zh: '建立工作区', en: 'Make the workspace' },
  creating: { zh: '建立工作区', en: 'Making the workspace' },
  regulationHint: {
    zh: '开放类型、清单列目和期限都依所选法规；以后可在设置中改用，已作的认定要重新作出。',
    en: 'Opening types, columns of the list and terms follow from it. It can be changed in the settings later; decisions are then made anew.',
  },
  expiredNotice: {
    zh: '该法规不在有效期内。依它作出的认定和清单可能不被采用；请先向市大数据局确认现行规定。',
    en: 'This regulation is not in force. Decisions and lists made under it may be refused; ask the bureau which rules apply.',
  },
  agencyName: { zh: '单位全称', en: 'Full name of the agency' },
  agencyNameHint: { zh: '与公章一致，会出现在清单和提交包上', en: 'As on its seal; it appears on lists and packages' },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  codeHint: { zh: '18 位，最后一位是校验码，程序会核对', en: '18 characters; the last one checks the others' },
  codeTyped: { zh: '已输入 {count} 位，共 18 位', en: '{count} of 18 characters' },
  codeShape: {
    zh: '不像统一社会信用代码：应为 18 位数字和大写字母，不含 I、O、S、V、Z',
    en: 'Not such a code: 18 digits and capital letters, without I, O, S, V, Z',
  },
  codeCheck: {
    zh: '校验不符：按前 17 位，最后一位应为 {expected}。请核对是否输错',
    en: 'The check fails: by the first 17 the last one should be {expected}. Look for a typing error',
  },
  codeGood: { zh: '校验通过', en: 'The check passes' },
  peopleHint: {
    zh: '向市大数据局登记的人员，至少一位。第一位是经办人，之后可在窗口左下角更换。',
    en: 'The people filed with the bureau, one at least. The first one acts; change it later at the lower left.',
  },
  person: { zh: '第 {number} 位', en: 'Person {number}' },
  personName: { zh: '姓名', en: 'Name' },
  department: { zh: '部门', en: 'Department' },
  duty: { zh: '职责', en: 'Duty' },
  dutyExample: { zh: '如：数据开放专员', en: 'such as: data officer' },
  addPerson: { zh: '添加一位', en: 'Add a person' },
  removePerson: { zh: '移除第 {number} 位', en: 'Remove person {number}' },
  personTwice: { zh: '“{name}”填了两次', en: '“{name}” is there twice' },
  placeHint: {
    zh: '选择一个空文件夹；若不为空，会在其中新建以单位命名的文件夹。建议放在有备份的磁盘上，不要放在 U 盘或网盘同步文件夹。',
    en: 'Choose an empty folder; in one that is not, a new one is made under the agency’s name. Best on a disk that is backed up, not on a USB stick or in a synced folder.',
  },
  pick: { zh: '选择文件夹…', en: 'Choose a folder…' },
  pickAgain: { zh: '换一个文件夹…', en: 'Choose another…' },
  folder: { zh: '文件夹', en: 'Folder' },
  local: {
    zh: '原始数据文件始终留在原处，不会复制到工作区。',
    en: 'Data files stay where they are and are never copied into the workspace.',
  },
} as const satisfies Record<string, Text>;
