import type { FailureTexts } from './texts';

/** Why a package is held back: one for each gate, under the gate's code. */
export const gateFailures = {
  'gate-list-partial': {
    exit: 1,
    what: {
      zh: '第 {version} 版开放清单是不完整冻结的，不能导出提交包',
      en: 'Open-list version {version} was frozen incomplete and cannot be exported as a package',
    },
    next: {
      zh: '请处理未通过的资源，再完整冻结一个新版本。',
      en: 'Settle the refused resources and freeze a complete version.',
    },
  },
  'gate-regulation-unacknowledged': {
    exit: 1,
    what: {
      zh: '第 {version} 版清单依据的《{title}》不在有效期内，还没有人确认沿用',
      en: 'List version {version} goes by “{title}”, which is not in force, and nobody has acknowledged it',
    },
    next: {
      zh: '请在“开放认定”页或用 regulation acknowledge 写明沿用的理由，再导出。',
      en: 'Say on the page of decisions, or by “regulation acknowledge”, why it is used all the same; then export again.',
    },
  },
  'gate-decision-changed': {
    exit: 1,
    what: {
      zh: '资源 {resource} 的开放认定在第 {version} 版清单冻结后已改变，该版不能再导出提交包',
      en: 'The decision on resource {resource} has changed since version {version} was frozen; it cannot be exported any more',
    },
    next: { zh: '请冻结并导出一个新版本。', en: 'Freeze a new version and export that.' },
  },
  'gate-item-withdrawn': {
    exit: 1,
    what: {
      zh: '第 {version} 版清单中的资源 {resource} 已经撤回或中止开放，该版不能再导出提交包',
      en: 'Resource {resource} of version {version} was taken off the list; that version cannot be exported any more',
    },
    next: { zh: '请冻结并导出一个新版本。', en: 'Freeze a new version and export that.' },
  },
  'gate-data-untreated': {
    exit: 1,
    what: {
      zh: '资源 {resource}“{name}”以文件开放，但没有清单所列的处理结果（共 {count} 项）',
      en: 'Resource {resource} “{name}” leaves as a file, but its treated data is not here ({count} in all)',
    },
    next: {
      zh: '请对其数据执行脱敏处理，再冻结一个新版本。',
      en: 'Run the treatment of its data, then freeze a new version.',
    },
  },
  'gate-data-unattacked': {
    exit: 1,
    what: {
      zh: '资源 {resource}“{name}”的处理结果没有做过攻击自查（共 {count} 项）',
      en: 'The treated data of resource {resource} “{name}” was never tested by attack ({count} in all)',
    },
    next: {
      zh: '它由旧版本程序生成；请重新执行脱敏处理，再冻结一个新版本。',
      en: 'An earlier version of the program made it: run its treatment again, then freeze a new version.',
    },
  },
  'gate-risk-too-high': {
    exit: 1,
    what: {
      zh: '资源 {resource}“{name}”的重识别风险高于其开放类型的阈值（共 {count} 项）',
      en: 'The measured risk of resource {resource} “{name}” is above the threshold of its opening type ({count} in all)',
    },
    next: {
      zh: '请加强处理方案并重新执行，再冻结一个新版本。',
      en: 'Make its plan stricter and run it again, then freeze a new version.',
    },
  },
  'gate-data-recovered': {
    exit: 1,
    what: {
      zh: '攻击自查从资源 {resource}“{name}”的处理结果中还原出了内容（共 {count} 项）',
      en: 'The self-attack got something back from the treated data of resource {resource} “{name}” ({count} in all)',
    },
    next: {
      zh: '请按脱敏报告所列字段改用更强的处理方式，再冻结一个新版本。',
      en: 'Choose stronger operators for the fields that its report names, then freeze a new version.',
    },
  },
  'gate-data-residual': {
    exit: 1,
    what: {
      zh: '资源 {resource}“{name}”的处理结果中仍有个人标识（共 {count} 项）',
      en: 'The treated data of resource {resource} “{name}” still shows identifiers ({count} in all)',
    },
    next: {
      zh: '请按脱敏报告所列字段调整处理方案，再冻结一个新版本。',
      en: 'Change its plan for the fields that its report names, then freeze a new version.',
    },
  },
  'gate-data-raw': {
    exit: 1,
    what: {
      zh: '资源 {resource}“{name}”有标识个人的字段未经处理就放行（共 {count} 项）',
      en: 'A field of resource {resource} “{name}” that identifies people leaves untreated ({count} in all)',
    },
    next: {
      zh: '原始数据不得离开本机构：请核对该字段的标签，或改用能隐去它的处理方式，再冻结一个新版本。',
      en: 'Raw data must not leave: check the tag of that field or treat it so that it is hidden, then freeze a new version.',
    },
  },
  'gate-data-damaged': {
    exit: 1,
    what: {
      zh: '资源 {resource}“{name}”的处理结果文件不见了，或已不是当初的内容（共 {count} 项）',
      en: 'The treated file of resource {resource} “{name}” is gone or no longer what it was ({count} in all)',
    },
    next: {
      zh: '请从备份恢复工作区，或重新执行脱敏处理并冻结一个新版本。',
      en: 'Restore the workspace from a backup, or run the treatment again and freeze a new version.',
    },
  },
  'gate-secrecy-unreviewed': {
    exit: 1,
    what: {
      zh: '第 {version} 版清单还没有登记保密审查',
      en: 'No secrecy review of list version {version} is on record',
    },
    next: {
      zh: '请先由本机构完成对外公布前的保密审查，再登记审查编号、日期和审查人（命令行：secrecy record）。',
      en: 'Have your office review it before publication, then record number, date and reviewer (command line: secrecy record).',
    },
  },
  'gate-people-incomplete': {
    exit: 1,
    what: {
      zh: '没有登记写明科室和职责的数据开放人员（{article}）',
      en: 'Nobody is filed with department and duty for data opening ({article})',
    },
    next: {
      zh: '请登记负责数据开放工作的人员，写明科室和职责（命令行：person add）。',
      en: 'File whoever is in charge of data opening, with department and duty (command line: person add).',
    },
  },
  'gate-agency-incomplete': {
    exit: 1,
    what: {
      zh: '本机构“{agency}”的统一社会信用代码 {code} 不正确（校验位不符）',
      en: 'The unified social credit code {code} of “{agency}” is wrong (its check character does not fit)',
    },
    next: {
      zh: '审查方凭这个代码核对签名证书。请对照登记证书，以正确的代码新建工作区。',
      en: 'Reviewers compare the signing certificate with it. Check your registration and make a workspace with the right code.',
    },
  },
  'gate-findings-unanswered': {
    exit: 1,
    what: {
      zh: '还有 {findings} 条退回意见没有答复',
      en: '{findings} returned findings are not answered yet',
    },
    next: {
      zh: '请逐条写明整改情况或说明（命令行：finding answer），再提交。',
      en: 'Say of each what was done or why not (command line: finding answer), then submit.',
    },
  },
} as const satisfies FailureTexts;
