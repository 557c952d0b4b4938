import type { FailureTexts } from './texts';

export const recomputeFailures = {
  'package-not-intact': {
    exit: 1,
    what: {
      zh: '提交包没有通过验证（{verdict}：{fault}），其中的内容不可采信：{file}',
      en: 'The package did not pass verification ({verdict}: {fault}); nothing in it can be relied on: {file}',
    },
    next: {
      zh: '请先验证该提交包，按所列问题联系报送单位重新提交。',
      en: 'Verify the package first, and ask the agency to submit it again according to the faults listed.',
    },
  },
  'package-other-agency': {
    exit: 2,
    what: {
      zh: '两个提交包不属于同一单位：{agency} 与 {other}',
      en: 'The two packages are of different agencies: {agency} and {other}',
    },
    next: { zh: '请选择同一单位的两个提交包。', en: 'Choose two packages of the same agency.' },
  },
  'intake-too-many': {
    exit: 2,
    what: {
      zh: '文件夹中的提交包超过 {most} 个：{folder}',
      en: 'There are more than {most} packages in the folder: {folder}',
    },
    next: { zh: '请分成几个文件夹，分批收取。', en: 'Divide them among several folders and take them in one by one.' },
  },
  'intake-changed': {
    exit: 2,
    what: { zh: '汇总过程中提交包发生了变化：{file}', en: 'A package changed while it was being taken in: {file}' },
    next: {
      zh: '请确认没有其他程序在改动该文件夹，再重新汇总；没有留下半成品。',
      en: 'Make sure that no other program changes the folder, then run it again; nothing half-made was left.',
    },
  },
  'intake-out-format': {
    exit: 2,
    what: { zh: '汇总清单只能写成 .xlsx 或 .json：{file}', en: 'A consolidated list is .xlsx or .json: {file}' },
    next: { zh: '请改用其中一种扩展名。', en: 'Use one of these endings.' },
  },
  'intake-too-long': {
    exit: 2,
    what: {
      zh: '汇总清单有 {items} 项，一个工作表放不下',
      en: 'The consolidated list has {items} items, too many for a sheet',
    },
    next: { zh: '请改写成 .json，或分批汇总。', en: 'Write it as .json, or in several parts.' },
  },
} as const satisfies FailureTexts;
