import type { FailureTexts } from './texts';

export const cliFailures = {
  'command-unknown': {
    exit: 2,
    what: { zh: '没有这个命令：{command}', en: 'Unknown command: {command}' },
    next: { zh: '请用 --help 查看全部命令。', en: 'Use --help to see all commands.' },
  },
  'usage-wrong': {
    exit: 2,
    what: { zh: '命令参数不正确（{problem}）', en: 'The command’s arguments are not right ({problem})' },
    next: { zh: '用法：openlist-desk {usage}', en: 'Usage: openlist-desk {usage}' },
  },
  'json-unreadable': {
    exit: 2,
    what: { zh: '不是有效的 JSON 文件：{file}', en: 'Not a valid JSON file: {file}' },
    next: {
      zh: '请用 UTF-8 保存，并检查引号、逗号和括号。',
      en: 'Save it as UTF-8 and check quotes, commas and brackets.',
    },
  },
} as const satisfies FailureTexts;
