import type { Language } from '../../shared/text/language';
import { commands } from './commands';

const heading = {
  zh: '用法：openlist-desk <命令> …\n\n命令：',
  en: 'Usage: openlist-desk <command> …\n\nCommands:',
};
const footing = {
  zh: '\n各命令通用：--home <目录>  --actor <姓名>  --json  --lang zh|en\n退出码：0 完成；1 结论为“否”；2 用法或输入有误；3 内部错误',
  en: '\nCommon: --home <dir>  --actor <name>  --json  --lang zh|en\nExit codes: 0 done; 1 the answer is "no"; 2 bad usage or input; 3 internal',
};

/** The help text: every command with its usage and one line of what it does. */
export function helpLines(language: Language): string[] {
  return [
    ...heading[language].split('\n'),
    ...commands.flatMap(({ words, usage, help }) => [`  ${words} ${usage}`.trimEnd(), `      ${help[language]}`]),
    ...footing[language].split('\n'),
  ];
}
