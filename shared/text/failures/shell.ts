import type { FailureTexts } from './texts';

export const shellFailures = {
  'grant-unknown': {
    exit: 2,
    what: { zh: '这个文件或文件夹已不能使用', en: 'This file or folder can no longer be used' },
    next: { zh: '请重新选择它。', en: 'Choose it again.' },
  },
  'grant-wrong': {
    exit: 2,
    what: {
      zh: '选择的文件或文件夹不能用于这一步',
      en: 'The chosen file or folder cannot be used for this step',
    },
    next: { zh: '请在这一步里重新选择。', en: 'Choose again, in this step.' },
  },
  'grant-missing': {
    exit: 2,
    what: { zh: '没有选择文件或文件夹：{member}', en: 'No file or folder was chosen for: {member}' },
    next: {
      zh: '请用“选择”按钮，或把文件拖到窗口里。',
      en: 'Use the “Choose” button, or drag the file onto the window.',
    },
  },
  'engine-stopped': {
    exit: 3,
    what: {
      zh: '后台处理程序意外停止，这一步没有完成',
      en: 'The program’s engine stopped; this step was not finished',
    },
    next: {
      zh: '程序会自动重新启动它，已确认的操作没有丢失；稍后请重试这一步。',
      en: 'It is being started again and nothing acknowledged was lost; try this step again in a moment.',
    },
  },
  'passphrase-unprotected': {
    exit: 2,
    what: {
      zh: '本机没有能保护口令的密钥环（{why}），没有记住口令',
      en: 'This system has no keyring that would protect a passphrase ({why}); it was not remembered',
    },
    next: {
      zh: '每次签名时输入口令即可；需要记住的，请系统管理员启用密钥环（如 GNOME 密钥环、KWallet）。',
      en: 'Type the passphrase whenever you sign; to have it remembered, ask for a keyring (GNOME Keyring, KWallet) to be set up.',
    },
  },
  'passphrase-not-remembered': {
    exit: 2,
    what: { zh: '本机没有记住这个签名身份的口令', en: 'The passphrase of this identity is not remembered here' },
    next: { zh: '请输入口令。', en: 'Type the passphrase.' },
  },
  'message-refused': {
    exit: 3,
    what: { zh: '请求不是来自本程序的窗口，已拒绝', en: 'The request did not come from this program’s window' },
    next: { zh: '请关闭程序后重新打开。', en: 'Close the program and open it again.' },
  },
  'sample-missing': {
    exit: 3,
    what: { zh: '安装文件里缺少示例数据', en: 'The sample data is missing from the installation' },
    next: {
      zh: '请重新安装程序；自己的工作区不受影响。',
      en: 'Install the program again; your workspaces are not affected.',
    },
  },
} as const satisfies FailureTexts;
