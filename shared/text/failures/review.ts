import type { FailureTexts } from './texts';

export const reviewFailures = {
  'review-not-found': {
    exit: 2,
    what: { zh: '本机没有这个提交包的审查记录：{digest}', en: 'No review of this package is kept here: {digest}' },
    next: { zh: '请先打开提交包开始审查。', en: 'Open the package first to begin its review.' },
  },
  'review-damaged': {
    exit: 2,
    what: { zh: '审查记录文件已损坏：{file}', en: 'A file of a review is damaged: {file}' },
    next: {
      zh: '请从备份恢复该文件；没有备份时，删除这份审查记录后重新打开提交包。其他审查不受影响。',
      en: 'Restore that file from a backup; without one, remove this review and open the package again. Other reviews are not affected.',
    },
  },
  'review-change-unfit': {
    exit: 2,
    what: { zh: '这处审查内容与提交包对不上：{where}', en: 'This does not fit the package under review: {where}' },
    next: {
      zh: '请核对资源编号和意见编号；如在别处改过，请重新打开提交包。',
      en: 'Check the ids of resources and findings; if the review was changed elsewhere, open the package again.',
    },
  },
  'review-package-unfit': {
    exit: 1,
    what: {
      zh: '提交包未通过验证（{verdict}），不能审查：{file}',
      en: 'The package did not pass verification ({verdict}) and cannot be reviewed: {file}',
    },
    next: {
      zh: '请查看验证结果，请报送单位重新导出并报送。',
      en: 'Look at the verification, and ask the agency to export and submit it again.',
    },
  },
  'review-unmarked': {
    exit: 1,
    what: { zh: '还有 {count} 项没有给出结论，如 {items}', en: '{count} items are not marked yet, such as {items}' },
    next: { zh: '请逐项选择通过、退回或建议。', en: 'Mark each as passed, returned or with a suggestion.' },
  },
  'review-unexplained': {
    exit: 1,
    what: {
      zh: '有 {count} 项标为退回或建议，却没有相应意见，如 {items}',
      en: '{count} items are returned or suggested on without a finding, such as {items}',
    },
    next: { zh: '请写明意见，或改变结论。', en: 'Write a finding, or change the mark.' },
  },
  'review-contradicted': {
    exit: 1,
    what: {
      zh: '有 {count} 项存在退回意见，却未标为退回，如 {items}',
      en: '{count} items are not marked as returned though a finding returns them, such as {items}',
    },
    next: { zh: '请改标为退回，或改变意见的类型。', en: 'Mark them as returned, or change the kind of the finding.' },
  },
  'review-unsettled': {
    exit: 1,
    what: {
      zh: '以前的审查意见还有 {count} 条没有判定是否解决，如 {items}',
      en: '{count} earlier findings are not settled yet, such as {items}',
    },
    next: { zh: '请逐条选择已解决或未解决。', en: 'Say of each whether it is resolved.' },
  },
  'review-unnamed': {
    exit: 1,
    what: { zh: '没有填写审查单位和审查人', en: 'The reviewing office and person are not named' },
    next: { zh: '请在结论处填写。', en: 'Name them with the conclusion.' },
  },
  'dataset-not-packaged': {
    exit: 2,
    what: { zh: '提交包里没有数据集 {dataset}：{file}', en: 'The package holds no dataset {dataset}: {file}' },
    next: { zh: '请核对数据集编号。', en: 'Check the dataset’s id.' },
  },
  'receipt-refused': {
    exit: 1,
    what: {
      zh: '做好的回执没有通过自身核验（{fault}：{path}），未保存',
      en: 'The finished receipt did not pass its own verification ({fault}: {path}) and was not saved',
    },
    next: {
      zh: '请检查签名证书是否在有效期内，再导出。',
      en: 'Check that the signing certificate is valid, then export again.',
    },
  },
  'receipt-untrusted': {
    exit: 1,
    what: {
      zh: '回执内容完整，但审查单位的证书不在信任名单中：{signer}（{fingerprint}）',
      en: 'The receipt is intact, but the reviewer’s certificate is not trusted: {signer} ({fingerprint})',
    },
    next: {
      zh: '请与审查单位电话核对指纹，在“设置·证书”中加入其证书后重新导入。',
      en: 'Compare the fingerprint with the reviewing office by phone, add its certificate in Settings, then import again.',
    },
  },
  'receipt-invalid': {
    exit: 1,
    what: {
      zh: '回执未通过验证（{verdict}；{fault}）：{file}',
      en: 'The receipt did not pass verification ({verdict}; {fault}): {file}',
    },
    next: { zh: '请向审查单位重新索取回执。', en: 'Ask the reviewing office for the receipt again.' },
  },
  'receipt-other-package': {
    exit: 1,
    what: {
      zh: '这份回执针对的提交包不是本工作区导出的：{digest}',
      en: 'This receipt is of a package that this workspace did not export: {digest}',
    },
    next: {
      zh: '请核对回执的报送单位和清单版本，或在导出该提交包的工作区中导入。',
      en: 'Check agency and list version of the receipt, or import it into the workspace that exported the package.',
    },
  },
  'receipt-other-agency': {
    exit: 1,
    what: {
      zh: '回执写的报送单位或清单版本与本工作区导出的提交包不符：{agency}，第 {version} 版',
      en: 'Agency or list version of the receipt differ from the exported package: {agency}, version {version}',
    },
    next: { zh: '请向审查单位核实后重新索取回执。', en: 'Ask the reviewing office, and get the receipt again.' },
  },
  'receipt-other-items': {
    exit: 1,
    what: {
      zh: '回执所列事项与第 {version} 版清单不符',
      en: 'The items of the receipt are not those of list version {version}',
    },
    next: { zh: '请向审查单位核实后重新索取回执。', en: 'Ask the reviewing office, and get the receipt again.' },
  },
  'receipt-imported': {
    exit: 2,
    what: { zh: '这份回执已于 {date} 导入', en: 'This receipt was imported on {date}' },
    next: { zh: '无需重复导入。', en: 'There is no need to import it again.' },
  },
  'receipt-superseded': {
    exit: 1,
    what: {
      zh: '已导入过更新的第 {version} 版提交包的回执，这份较早提交包的回执不再导入',
      en: 'A receipt of the later package of version {version} was imported: this one, of an earlier package, is not',
    },
    next: { zh: '以最新的回执为准。', en: 'The newest receipt counts.' },
  },
  'receipt-older': {
    exit: 1,
    what: {
      zh: '已导入过同一提交包在 {at} 之后签署的回执，这份较早的回执不再导入',
      en: 'A receipt of the same package that was signed later ({at}) was imported: this earlier one is not',
    },
    next: { zh: '以最新的回执为准。', en: 'The newest receipt counts.' },
  },
  'finding-not-found': {
    exit: 2,
    what: { zh: '没有这条审查意见：{finding}', en: 'There is no such finding: {finding}' },
    next: { zh: '请用 finding list 查看意见编号。', en: 'Use finding list to see their ids.' },
  },
  'finding-resolved': {
    exit: 2,
    what: {
      zh: '这条审查意见已解决，无需答复：{finding}',
      en: 'This finding is resolved and needs no answer: {finding}',
    },
    next: { zh: '请选择尚未解决的意见。', en: 'Choose one that stands.' },
  },
} as const satisfies FailureTexts;
